import { hasLeft, type Left, type Line, type Talk } from './talk.ts';

export type Keyed<Key extends string> = Omit<Line, 'usual'> & {
  readonly keys: readonly Key[];
  /** What Enter alone means; null to ask again. */
  readonly enter: Key | null;
  /** Said when something else is typed. */
  readonly unknown: string;
};

/** One letter and Enter. Anything else is asked again, in words. */
export const askKey = async <Key extends string>(talk: Talk, question: Keyed<Key>): Promise<Key | Left> => {
  for (;;) {
    const typed = await talk.line({ ...question, usual: '' });
    if (hasLeft(typed)) return typed;
    if (typed === '' && question.enter !== null) return question.enter;
    const key = question.keys.find((known) => known === typed.toLowerCase());
    if (key !== undefined) return key;
    if (!talk.keptBeside(typed)) talk.say(question.unknown);
  }
};
