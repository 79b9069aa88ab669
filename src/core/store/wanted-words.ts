import { searchable } from '../text/searchable.ts';

/** What is looked for, folded. A word is found at the beginning of a word; a phrase is found as it stands. */
export type Wanted = readonly string[];

const QUOTED = /["“„”]([^"“„”]+)["“„”]/gu;

/** Chinese, Japanese, Thai and others put no spaces between words. */
const NO_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

const needle = (typed: string, phrase: boolean): readonly string[] => {
  const text = searchable(typed);
  if (text === '') return [];
  if (NO_SPACES.test(text)) return [text.trim()];
  return [phrase ? text : text.trimEnd()];
};

/**
 * From the words of a command line. One that holds a space was put in quotes there, so it is a phrase, as is what stands in quotes
 * inside one.
 */
export const wantedWords = (typed: readonly string[]): Wanted => [
  ...new Set(
    typed.flatMap((one) => {
      const phrases = [...one.matchAll(QUOTED)].flatMap(([, phrase = '']) => needle(phrase, true));
      const rest = one.replace(QUOTED, ' ').trim();
      return [...phrases, ...needle(rest, /\s/.test(rest))];
    }),
  ),
];

const timesOf = (wanted: string, text: string): number => {
  let times = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) times++;
  return times;
};

/** Whether each of them stands in one or another of these texts. */
export const allIn = (texts: readonly string[], wanted: Wanted): boolean => {
  const here = texts.map(searchable);
  return wanted.every((one) => here.some((text) => text.includes(one)));
};

/** How often any of them stands in a text. */
export const anyIn = (text: string, wanted: Wanted): number => {
  const here = searchable(text);
  return wanted.reduce((sum, one) => sum + timesOf(one, here), 0);
};
