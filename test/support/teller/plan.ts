import type { Asked } from './asked.ts';

/** At a choice: words of the one that is meant, or its number, or '' for Enter alone. Elsewhere: what is typed, '' for Enter alone. */
export type Rule = {
  /** Looked for in all that was said since the last reply. */
  readonly when: RegExp;
  readonly reply: string;
  /** For so many times; then the next rule that fits has its turn. */
  readonly times?: number;
};

/** How a teller answers what is asked. A plan remembers what it said, so each sitting wants its own. */
export type Plan = (asked: Asked) => string;

/** Steady, in no hurry, and with words for every question; leads from any question to the end. */
const usual = (asked: Asked, count: number): string => {
  switch (asked.kind) {
    case 'number':
    case 'arrows':
      return asked.enterWill ? '' : '1';
    case 'key':
      return /\ba to put it together/u.test(asked.said.slice(-200)) ? 'a' : '';
    case 'enter':
      return '';
    default:
      return asked.enterWill ? '' : words(count);
  }
};

/** Of no story in particular, no two alike, and nothing in them that anybody would remark on. */
const words = (count: number): string => `On walk ${count} the dog met me at the gate.`;

/** Answers by the first rule that fits, and in the usual way where none does. */
export const planOf = (rules: readonly Rule[] = []): Plan => {
  const left = rules.map(({ times = Number.POSITIVE_INFINITY }) => times);
  let count = 0;
  return (asked) => {
    const place = rules.findIndex(({ when }, at) => when.test(asked.said) && (left[at] ?? 0) > 0);
    left[place] = (left[place] ?? 0) - 1;
    count += 1;
    return rules[place]?.reply ?? usual(asked, count);
  };
};

const numberOf = ({ choices, said }: Asked, reply: string): string => {
  if (reply === '' || /^\d+$/u.test(reply)) return reply;
  const place = choices.findIndex((choice) => choice.toLowerCase().includes(reply.toLowerCase()));
  if (place < 0) throw new Error(`no choice "${reply}" in: ${said}`);
  return String(place + 1);
};

/**
 * The keys of a reply. Two Enters in one breath end words of one line and of many alike, so that nobody has to know which of them is
 * asked for: the second one is taken for an empty line of a paste, and never reaches the next question.
 */
export const keysOf = (asked: Asked, reply: string): string => {
  if (asked.kind === 'number' || asked.kind === 'arrows') return `${numberOf(asked, reply)}\r`;
  return asked.kind === 'lines' ? `${reply}\r\r` : `${reply}\r`;
};
