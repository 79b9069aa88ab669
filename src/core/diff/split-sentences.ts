import { oneLine } from '../text/one-line.ts';

/** A sentence, or a line that stands for itself, with the paragraph it is in, counted from 1. Spaces within are single. */
export type Sentence = { readonly text: string; readonly paragraph: number };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A new line begins something new at and after a heading, at a list item and at a quotation; else it is a line that was wrapped. */
const STANDS_ALONE = /\n(?=[ \t]*(?:#{1,6} |[-*+•] |\d{1,3}[.)] |>))|\n(?<=(?:^|\n)#{1,6} [^\n]*\n)/;
/** A stop after these ends no sentence. The segmenter of the language does not know them. */
const SHORT_FORM = /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|vs|[A-Z])\.$/;

/** UTF-16 units. */
const WINDOW = 2000;

/**
 * The segmenter goes back to the start of its text for each sentence, and a long paragraph took it a minute. So it is given a window at a
 * time. Where a sentence ends can hang on what comes before the end of the next one, so the last two of a window are cut again in the next.
 */
function* segmentsOf(text: string): Generator<string> {
  let from = 0;
  for (let size = WINDOW; from < text.length; ) {
    const all = Array.from(segmenter.segment(text.slice(from, from + size)), ({ segment }) => segment);
    const isLast = from + size >= text.length;
    const sure = isLast ? all : all.slice(0, -2);
    size = sure.length === 0 ? size * 2 : WINDOW;
    from += sure.reduce((sum, { length }) => sum + length, 0);
    yield* sure;
  }
}

const inStretch = (stretch: string): readonly string[] => {
  const sentences: string[][] = [];
  for (const segment of segmentsOf(oneLine(stretch))) {
    const sentence = segment.trim();
    const open = sentences.at(-1);
    // Only the last piece of it is looked at: initials in a row would be read again for each one more.
    if (open !== undefined && SHORT_FORM.test(open.at(-1) ?? '')) open.push(sentence);
    else if (sentence !== '') sentences.push([sentence]);
  }
  return sentences.map((pieces) => pieces.join(' '));
};

const MOSTLY = 0.5;

/**
 * Lines that their writer broke, as in a poem: most of them end although the first word of the next line had room. Lines that were
 * wrapped to a width never do.
 */
const isVerse = (stretch: string): boolean => {
  const lines = stretch.split('\n').map((line) => line.trim());
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const early = lines.slice(1).filter((line, index) => {
    const [word = ''] = line.split(' ');
    return (lines[index] ?? '').length + 1 + word.length <= longest;
  });
  return early.length > 1 && early.length > (lines.length - 1) * MOSTLY;
};

const inBlock = (block: string): readonly string[] => (isVerse(block) ? block.split('\n') : [block]);

/** Breaks a text into sentences, and a poem also into its lines. How lines were wrapped makes no difference; paragraphs do. */
export const splitSentences = (text: string): readonly Sentence[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph, index) =>
      paragraph
        .split(STANDS_ALONE)
        .flatMap(inBlock)
        .flatMap(inStretch)
        .map((sentence) => ({ text: sentence, paragraph: index + 1 })),
    );
