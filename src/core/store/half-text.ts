import type { AnswerRecord, Instant } from '../interview/answer.ts';
import { isLater } from './instant.ts';

/** An answer that is still being typed, as it lies on disk. */
export type Half = { readonly prompt: string; readonly text: string; readonly at: Instant };

export const halfText = (half: Half): string => `${JSON.stringify(half)}\n`;

export const readHalf = (text: string): Half | null => {
  try {
    const { prompt, text: words, at } = JSON.parse(text) as { readonly [key: string]: unknown };
    const whole = typeof prompt === 'string' && typeof words === 'string' && typeof at === 'string';
    return whole ? { prompt, text: words, at } : null;
  } catch {
    return null;
  }
};

/** The newest half answer that was not followed by an answer at its prompt; null when none is left. */
export const newestHalf = (halves: readonly Half[], records: readonly AnswerRecord[]): Half | null => {
  const answered = (half: Half): boolean =>
    records.some((record) => record.prompt === half.prompt && isLater(record.at, half.at));
  return halves
    .filter((half) => half.text !== '' && !answered(half))
    .reduce<Half | null>((newest, half) => (newest && !isLater(half.at, newest.at) ? newest : half), null);
};
