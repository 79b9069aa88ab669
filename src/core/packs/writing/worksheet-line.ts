/** What a line of a worksheet is by its looks. `room`: lines, dots or boxes to write in. `box`: something to tick. */
export type Line = {
  readonly kind: 'empty' | 'title' | 'heading' | 'numbered' | 'bullet' | 'box' | 'room' | 'words';
  /** Without the signs in front. */
  readonly words: string;
  /** As it stands, without blanks around it. */
  readonly raw: string;
};

const SHAPES: readonly (readonly [shape: RegExp, kind: Line['kind']])[] = [
  [/^$/, 'empty'],
  [/^[_.…·‾—–\-\s]{3,}$/u, 'room'],
  [/^#\s+(.*?)\s*#*$/, 'title'],
  [/^#{2,6}\s+(.*?)\s*#*$/, 'heading'],
  [/^(?:[-*•]\s+)?(?:\[[ xX]?\]|[☐□▢○◯❏❑])\s*(\S.*)$/u, 'box'],
  // "1." and "1)", "Q1:", "Question 1:", "Pregunta 1:". A year or an amount at the start of a line is no number of a question.
  [/^(?:\d{1,2}[.)]|(?:q|question|pregunta)\s*\d{1,2}\s*[.:)])\s+(\S.*)$/iu, 'numbered'],
  [/^[-*•–—]\s+(\S.*)$/u, 'bullet'],
];

export const lineOf = (raw: string): Line => {
  const line = raw.trim();
  for (const [shape, kind] of SHAPES) {
    const found = shape.exec(line);
    if (found) return { kind, words: withoutMarks(found[1] ?? ''), raw: line };
  }
  return { kind: 'words', words: withoutMarks(line), raw: line };
};

/** Stars around a whole line make it bold, and room to write may stand at its end. */
const withoutMarks = (words: string): string =>
  words
    .replace(/[_.…]{4,}\s*$/u, '')
    .trim()
    .replace(/^(\*{1,3}|_{1,3})(\S.*?)\1$/, '$2')
    .trim();
