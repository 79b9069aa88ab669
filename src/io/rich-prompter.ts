import type { Step } from '../core/interview/reply.ts';
import { width } from '../core/text/width.ts';
import type { Words } from '../core/words/words.ts';
import type { Prompter } from '../ports.ts';
import { Keyboard, type KeyStream } from './keyboard.ts';
import type { Leaving } from './leaving.ts';
import { createPrompter, type Menu } from './prompter.ts';
import { createRichLine } from './rich-line.ts';
import type { TerminalScreen } from './terminal-screen.ts';
import { realTimers, type Timers } from './timers.ts';

export type RichPrompterParts = {
  readonly screen: TerminalScreen;
  /** A terminal; use the plain prompter for anything else. */
  readonly stdin: KeyStream;
  readonly stdout: NodeJS.WriteStream;
  readonly words: Words['terminal'];
  readonly leaving: Leaving;
  readonly timers?: Timers;
};

/** Choices inside a pack are numbered up to here, in both forms; only longer lists are easier with arrows. */
const NUMBERED = 5;
/** By then the first question is on screen and being read. Milliseconds. */
const WHILE_READING = 20;
/** The mark of the chosen line, a number of two digits, and a margin. */
const BESIDE = 8;

const fits = (step: Step, columns: number): boolean =>
  step.kind === 'choice' &&
  (step.choices.length > NUMBERED || step.menu === true) &&
  step.choices.every(({ words }) => width(words) + BESIDE <= columns);

/** Colour, arrow menus for long lists, and a line that can be edited. */
export const createRichPrompter = (parts: RichPrompterParts): Prompter => {
  const { screen, stdin, stdout, words, leaving, timers = realTimers } = parts;
  const keyboard = new Keyboard({ stdin, ask: screen.data, markPastes: true, leaving, timers });
  const menu: Menu = {
    fits: (step) => fits(step, stdout.columns),
    choose: async (step, presses, kept) => {
      const { createMenu } = await import('./menus.ts');
      return createMenu({ stdin, stdout, screen, words, keyboard })(step, presses, kept);
    },
  };
  // What draws the menus is fetched before the first of them is asked for, so that nobody waits for it behind an answer.
  const callOff = timers.after(WHILE_READING, () => {
    import('./menus.ts').then(({ fetchMenus }) => fetchMenus()).catch(() => {}); // the menu that needs it will say so
  });
  const prompter = createPrompter({
    form: 'rich',
    screen,
    words,
    leaving,
    timers,
    source: keyboard,
    openLine: () => createRichLine(stdout),
    menu,
    cannotHide: false,
  });
  return {
    form: 'rich',
    ask: (step, asking) => prompter.ask(step, asking),
    close: () => {
      callOff();
      prompter.close();
    },
  };
};
