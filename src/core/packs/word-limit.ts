import { type Fields, isMap } from './fields.ts';
import type { WordLimit } from './pack.ts';

/** Words a minute when told aloud, for limits given in minutes. Source: domain.md 5. */
export const WORDS_A_MINUTE = 130;
const MOST_WORDS = 20_000;

/** `260`, `260 words`, `2 minutes`; null when it is none of these. */
export const readWords = (text: string): number | null => {
  const found = /^(\d{1,5}(?:\.\d)?)\s*(words?|minutes?|min)?$/.exec(text.trim());
  if (!found) return null;
  const amount = Number(found[1]) * (found[2]?.startsWith('min') ? WORDS_A_MINUTE : 1);
  return Number.isInteger(amount) && amount > 0 && amount <= MOST_WORDS ? amount : null;
};

/** One limit, or one for each choice of the prompt that feeds `length`. `path` names the key inside the header. */
export const readWordLimit = (fields: Fields, path: readonly string[], value: unknown): WordLimit | null => {
  if (value === undefined) return null;
  const fault = (where: readonly string[]): null => {
    fields.fault(where, (says) => [says.limit, says.limitHint]);
    return null;
  };
  if (typeof value === 'string') return readWords(value) ?? fault(path);
  if (!isMap(value)) return fault(path);
  const limits = new Map<string, number>();
  for (const [choice, amount] of Object.entries(value)) {
    const words = typeof amount === 'string' ? readWords(amount) : null;
    if (words === null) fault([...path, choice]);
    else limits.set(choice, words);
  }
  return Object.fromEntries(limits);
};
