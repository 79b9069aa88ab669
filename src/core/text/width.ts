/** How many cells of a terminal a text takes. */

/** ASCII, Latin letters and the quotes, dashes and dots of prose: one cell each, nothing that joins. */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
/** The same, among the marks of styles, which take no cell and join nothing. */
const PLAIN_OR_MARK = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\ufdd0-\ufdef]*$/;
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\ufe0f?\u20e3|\p{Regional_Indicator}{2}/u;
const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\ufdd0-\ufdef\u1160-\u11ff]$/u;
// East Asian Wide and Fullwidth (Unicode 15.1, table EastAsianWidth), joined where only unassigned code points lie between.
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/u;

// Made when the first text beyond these comes: making it takes ten milliseconds, as long as all else a short command does.
let segmenter: Intl.Segmenter | null = null;
const clusters = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

/** The letters as a reader counts them: a family emoji or an e with its accent is one. */
export const letters = (text: string): readonly string[] =>
  PLAIN_OR_MARK.test(text) ? text.split('') : Array.from(clusters(text), ({ segment }) => segment);

const pointWidth = (point: string): number => {
  if (NO_CELL.test(point)) return 0;
  return WIDE.test(point) ? 2 : 1;
};

/** Cells of one letter as `letters` gives it: 0, 1 or 2; more only for a cluster of several full letters. */
export const letterWidth = (letter: string): number => {
  if (letter.length === 1 && PLAIN.test(letter)) return 1;
  if (EMOJI.test(letter)) return 2;
  return [...letter].reduce((cells, point) => cells + pointWidth(point), 0);
};

/** Cells of a text in one line. Control characters and the marks of styles count as nothing. */
export const width = (text: string): number =>
  PLAIN.test(text) ? text.length : letters(text).reduce((cells, letter) => cells + letterWidth(letter), 0);
