import { join } from 'node:path';
import { ROOT } from '../source-files.ts';
import { type OpenTerminal, openTerminal, type TerminalLook } from '../terminal.ts';
import { type Asked, asked } from './asked.ts';
import { heard } from './heard.ts';
import { keysOf, type Plan } from './plan.ts';

/** What was said, and what the teller typed then. */
export type Exchange = { readonly asked: Asked; readonly typed: string; readonly raw: string };

export type Sat = {
  readonly exitCode: number;
  readonly exchanges: readonly Exchange[];
  /** What was written after the last reply. */
  readonly last: string;
};

/** A teller at a terminal: hears what is asked, and answers. Nothing here knows what comes next. */
export type Teller = OpenTerminal & {
  /** The next question; null when the program has ended instead. */
  asked(): Promise<Asked | null>;
  /** A question stands there now. */
  isAsked(): boolean;
  /** Answers the question, and forgets all that was said before. */
  reply(question: Asked, words: string): void;
  /** Types keys, and forgets all that was said before. */
  press(keys: string): void;
  /** What was said since the last keys: the stream, and as it is heard. */
  rawSince(): string;
  since(): string;
  /** Waits until this was said since the last keys. */
  hears(pattern: RegExp): Promise<string>;
  /** Answers by the plan until the program ends. `before` may do something else first; it gives false to stop here. */
  sit(plan: Plan, before?: (question: Asked) => Promise<boolean>): Promise<Sat>;
  /** Answers by the plan until this is said with a question. */
  sitUntil(pattern: RegExp, plan: Plan): Promise<Asked>;
};

export const BIN: string = join(ROOT, 'bin', 'cps-story.js');

/** More questions than any pack has: who asks so many goes round in circles. */
const TOO_MANY = 400;

export type TellerLook = Omit<TerminalLook, 'cwd'> & { readonly home: string };

/** Starts the built program in a terminal of its own, with nothing of the person who runs the tests. */
export const openTeller = (args: readonly string[], { home, env = {}, ...look }: TellerLook): Teller => {
  const own = { HOME: home, CPS_STORY_HOME: home, ...env };
  const terminal = openTerminal([BIN, ...args], { rows: 40, ...look, cwd: home, env: own });
  return tellerAt(terminal, args.includes('--rich') ? 'rich' : 'plain');
};

/** A teller at a terminal that is open already. */
export const tellerAt = (terminal: OpenTerminal, form: 'plain' | 'rich'): Teller => {
  let from = 0;
  const rawSince = (): string => terminal.raw().slice(from);
  const since = (): string => heard(rawSince());
  const press = (keys: string): void => {
    from = terminal.raw().length;
    terminal.type(keys);
  };
  const next = async (): Promise<Asked | null> => {
    let question: Asked | null = null;
    await terminal.untilTrue(
      () => {
        question = asked(since(), form);
        return question !== null || terminal.hasEnded();
      },
      () => `no question, only: ${since()}`,
    );
    return question;
  };
  const sit: Teller['sit'] = async (plan, before) => {
    const exchanges: Exchange[] = [];
    for (;;) {
      const question = await next();
      if (question === null) break;
      if (exchanges.length > TOO_MANY) throw new Error(`asked too often: ${question.said}`);
      if (before !== undefined && !(await before(question))) break;
      const typed = keysOf(question, plan(question));
      exchanges.push({ asked: question, typed, raw: rawSince() });
      press(typed);
    }
    const { exitCode } = await terminal.ended();
    return { exitCode, exchanges, last: rawSince() };
  };
  return {
    ...terminal,
    asked: next,
    isAsked: () => asked(since(), form) !== null,
    press,
    reply: (question, words) => press(keysOf(question, words)),
    rawSince,
    since,
    hears: async (pattern) => {
      await terminal.untilTrue(
        () => pattern.test(since()),
        () => `never said: ${pattern}\n${since()}`,
      );
      return since();
    },
    sit,
    sitUntil: async (pattern, plan) => {
      for (;;) {
        const question = await next();
        if (question === null) throw new Error(`the program ended before ${pattern}`);
        if (pattern.test(question.said)) return question;
        press(keysOf(question, plan(question)));
      }
    },
  };
};
