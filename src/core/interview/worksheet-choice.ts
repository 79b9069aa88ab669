import type { Choice, Prompt } from '../packs/pack.ts';
import { nearest } from '../text/near.ts';
import { asRemark } from './worksheet-remarks.ts';

/** What people put beside what they mean: a cross, a tick, an arrow, the sign of a list, a box. */
const MARKS = /^(?:[\s%'"\-*#>[\]()<=+•✓✔☑☒→←.,:;]|[xXvV](?=[\s\])]|$))+/u;
const END_MARKS = /(?:[\s'"\-*<>[\]()=•✓✔☑☒→←.,:;!]|(?<=[\s[(])[xXvV])+$/u;

/** A line beyond this names no choice, and is not worth the work. */
const LONGEST = 1000;

export const isMark = (text: string): boolean =>
  text.length <= LONGEST && text.replace(MARKS, '').replace(END_MARKS, '') === '';

const bare = (text: string): string =>
  asRemark(text)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(MARKS, '')
    .replace(END_MARKS, '')
    .toLowerCase();

/** Fewer letters could be the beginning of anything. */
const LEAST_BEGINNING = 3;

/**
 * The choice that a line names: by its words or id, by its number, also in words, by a number with the words behind it, slips and
 * all, or by a beginning that only one has. null when it names none.
 */
export const choiceNamed = ({ choices }: Prompt, line: string, numbers: readonly string[]): Choice | null => {
  const said = line.length > LONGEST ? '' : bare(line);
  if (said === '') return null;
  const exact = choices.find(({ id, words }) => said === id || said === bare(words));
  if (exact !== undefined) return exact;
  const [, digits = '', behind = ''] = /^(\d{1,2})(?:[\s.):,-]+(.*))?$/.exec(said) ?? [];
  const counted = choices[digits === '' ? numbers.indexOf(said) : Number(digits) - 1];
  if (counted !== undefined) return fits(counted, behind ?? '', choices) ? counted : null;
  const beginning = choices.filter(({ words }) => bare(words).startsWith(said));
  return said.length >= LEAST_BEGINNING && beginning.length === 1 ? (beginning[0] ?? null) : null;
};

const fits = (counted: Choice, behind: string, choices: readonly Choice[]): boolean => {
  const said = bare(behind);
  return (
    said === '' ||
    said === counted.id ||
    nearest(
      said,
      choices.map(({ words }) => bare(words)),
    ) === bare(counted.words)
  );
};

/** The words of the choice that was probably meant. */
export const choiceNear = ({ choices }: Prompt, line: string): string | null => {
  if (line.length > LONGEST) return null;
  const said = bare(line).replace(/^\d{1,2}[\s.):,-]+/, '');
  const near = nearest(
    said,
    choices.map(({ words }) => bare(words)),
  );
  return choices.find(({ words }) => bare(words) === near)?.words ?? null;
};
