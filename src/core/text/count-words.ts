const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** What English prose is mostly written in: ASCII, and the quotes, dashes and dots of printers. */
const USUAL = /^[\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Words as a person counts them: "didn't" and "twenty-one" are one each; signs and dashes are none. */
export const countWords = (text: string): number =>
  USUAL.test(text) ? countUsual(text) : (text.match(WORD)?.length ?? 0);

/** The same without a table of all letters, which takes longer to make than to count a story. */
const countUsual = (text: string): number => {
  let words = 0;
  let goesOn = false;
  for (let at = 0; at < text.length; at++) {
    const inside = isLetterOrDigit(text.charCodeAt(at));
    if (inside && !goesOn) words++;
    goesOn = inside || (goesOn && joins(text.charCodeAt(at)) && isLetterOrDigit(text.charCodeAt(at + 1)));
  }
  return words;
};

const isLetterOrDigit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** Hyphen, apostrophe, full stop. */
const joins = (unit: number): boolean => unit === 45 || unit === 39 || unit === 46 || unit === 0x2019;
