import { isOneLine } from '../core/interview/answer-lines.ts';
import { COMMANDS, type Command, type Step } from '../core/interview/reply.ts';
import type { Words } from '../core/words/words.ts';

/** A listener can hold about this many at once. */
const HEARD_AT_ONCE = 3;

/** What `/help` says at a question. The plain form tells three at a time, and the next three when it is asked again. */
export const createHelp = (
  words: Words['terminal'],
  form: 'rich' | 'plain',
): ((step: Step) => readonly string[]) => {
  let at: { readonly id: string; readonly next: number } = { id: '', next: 0 };
  const told = (command: Command): string => `/${words.called(command)}: ${words.help[command]}.`;
  return (step) => {
    const ending = step.kind === 'choice' || isOneLine(step) ? [] : [words.endsWith];
    const lines = [...ending, ...COMMANDS.filter((command) => step.commands.includes(command)).map(told)];
    if (form === 'rich') return lines;
    const from = at.id === step.id && at.next < lines.length ? at.next : 0;
    at = { id: step.id, next: from + HEARD_AT_ONCE };
    return [...lines.slice(from, at.next), ...(at.next < lines.length ? [words.moreHelp] : [])];
  };
};
