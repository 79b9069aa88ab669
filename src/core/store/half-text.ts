import type { AnswerRecord, Answers, Instant } from '../interview/answer.ts';
import { aboutKey } from '../interview/records.ts';
import { isLater, millisecondsOf } from './instant.ts';
import { promptMark } from './journal-text.ts';

/** An answer that is still being typed, as it lies on disk: one line of the file of its sitting. */
export type Half = { readonly prompt: string; readonly text: string; readonly at: Instant };

/** Words beside lie among the half answers, under an id that no prompt of a pack can have. */
export const BESIDE: string = aboutKey('beside');

const readHalf = (line: string): Half | null => {
  try {
    const { prompt, text, at } = JSON.parse(line) as { readonly [key: string]: unknown };
    const whole = typeof prompt === 'string' && typeof text === 'string' && typeof at === 'string';
    return whole ? { prompt, text, at } : null;
  } catch {
    return null;
  }
};

/** What cannot be read is passed over. */
export const readHalves = (text: string): readonly Half[] =>
  text.split('\n').flatMap((line) => readHalf(line) ?? []);

/** Nothing else stands in the file of a sitting. */
export const isAllHalves = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => readHalf(line) !== null);
};

/** The text with this half in place of the one at its prompt, as its last line. */
export const withHalfLine = (text: string, half: Half): string => {
  const others = withoutHalfLine(text, half.prompt);
  const ended = others === '' || others.endsWith('\n') ? others : `${others}\n`;
  return `${ended}${JSON.stringify(half)}\n`;
};

/**
 * The text without the half answer at a prompt, or only without one that is not later than an instant; every other line byte for byte,
 * also one that cannot be read. Where no instant is asked for, such a line goes too when it is of the prompt.
 */
export const withoutHalfLine = (text: string, prompt: string, upTo: Instant | null = null): string =>
  text
    .split('\n')
    .filter((line) => {
      const half = readHalf(line);
      if (half === null) return upTo !== null || !line.includes(promptMark(prompt));
      return half.prompt !== prompt || (upTo !== null && isLater(half.at, upTo));
    })
    .join('\n');

/**
 * What was left of all sittings, newest first: the newest half of each prompt, when no answer at its prompt came after it. To leave a
 * question out takes no words away, so that is no answer.
 */
export const halvesLeft = (halves: readonly Half[], records: readonly AnswerRecord[]): readonly Half[] => {
  const isAnswered = ({ prompt, at }: Half): boolean =>
    records.some((record) => record.prompt === prompt && record.kind !== 'skipped' && isLater(record.at, at));
  const newestFirst = halves
    .filter((half) => half.text !== '' && !isAnswered(half))
    .toReversed()
    .sort((one, other) => millisecondsOf(other.at) - millisecondsOf(one.at));
  const prompts = newestFirst.map(({ prompt }) => prompt);
  return newestFirst.filter(({ prompt }, index) => prompts.indexOf(prompt) === index);
};

/**
 * How many half answers a teller is told of. One that was left out by choice waits in silence; words beside come up with another half
 * answer, and alone they count as one.
 */
export const countHalves = (halves: readonly Pick<Half, 'prompt'>[], answers: Answers): number => {
  const open = halves.filter(({ prompt }) => answers.get(prompt)?.kind !== 'skipped');
  const own = open.filter(({ prompt }) => prompt !== BESIDE);
  return own.length === 0 ? open.length : own.length;
};
