const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** What English prose is mostly written in: ASCII, and the quotes, dashes and dots of printers. */
const USUAL = /^[\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Words as a person counts them: "didn't" and "twenty-one" are one each; signs and dashes are none. */
export const countWords = (text: string): number =>
  USUAL.test(text) ? countUsual(text) : (text.match(WORD)?.length ?? 0);

const INSIDE = 1;
const JOINS = 2;
/** By UTF-16 unit: letters and digits are inside a word; hyphen, apostrophe and full stop join two parts of one. */
const KINDS = new Uint8Array(0x2027);
for (const unit of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  KINDS[unit.charCodeAt(0)] = INSIDE;
for (const unit of "-'.\u2019") KINDS[unit.charCodeAt(0)] = JOINS;

/** The same without a table of all letters, which takes longer to make than to count a story. */
const countUsual = (text: string): number => {
  let words = 0;
  let goesOn = false;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === INSIDE && !goesOn) words++;
    goesOn = kind === INSIDE || (goesOn && kind === JOINS && KINDS[text.charCodeAt(at + 1)] === INSIDE);
  }
  return words;
};
