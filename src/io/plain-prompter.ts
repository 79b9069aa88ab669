import type { Words } from '../core/words/words.ts';
import type { Prompter } from '../ports.ts';
import { Keyboard, type KeyStream } from './keyboard.ts';
import type { Leaving } from './leaving.ts';
import { createSilentLine, LineSource } from './line-source.ts';
import { createPlainLine } from './plain-line.ts';
import { createPrompter } from './prompter.ts';
import type { TerminalScreen } from './terminal-screen.ts';
import { realTimers, type Timers } from './timers.ts';

export type PlainPrompterParts = {
  readonly screen: TerminalScreen;
  /** A terminal or a pipe. */
  readonly stdin: KeyStream;
  readonly words: Words['terminal'];
  readonly leaving: Leaving;
  /** TERM=dumb: the system edits the line. */
  readonly dumb: boolean;
  readonly timers?: Timers;
};

/**
 * Text only flows down, and choices have numbers. On a terminal keys are read one by one; where that cannot be done without
 * codes (a dumb terminal), or nobody types (a pipe), or the echo would go into a file, whole lines are read.
 */
export const createPlainPrompter = (parts: PlainPrompterParts): Prompter => {
  const { screen, stdin, words, leaving, dumb, timers = realTimers } = parts;
  const byKeys = stdin.isTTY === true && screen.isTerminal && !dumb;
  return createPrompter({
    form: 'plain',
    screen,
    words,
    leaving,
    timers,
    menu: null,
    cannotHide: !byKeys && stdin.isTTY === true,
    ...(byKeys
      ? {
          source: new Keyboard({ stdin, ask: () => {}, markPastes: false, leaving, timers }),
          openLine: () => createPlainLine(screen, words.lineCleared),
        }
      : {
          source: new LineSource({ stdin, leaving, timers }),
          openLine: () => createSilentLine(screen.prompt, stdin.isTTY === true),
        }),
  });
};
