import { Writable } from 'node:stream';
import { unreachable } from '../core/errors.ts';
import type { Reply, Step } from '../core/interview/reply.ts';
import { noBack } from '../core/interview/take-line.ts';
import { clean } from '../core/text/clean.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';
import type { Keyboard, KeyStream } from './keyboard.ts';
import type { Presses } from './presses.ts';
import type { Menu, MenuReply } from './prompter.ts';
import type { TerminalScreen } from './terminal-screen.ts';
import type { Typed } from './typed.ts';

export type MenuParts = {
  readonly stdin: KeyStream;
  readonly stdout: NodeJS.WriteStream;
  readonly screen: TerminalScreen;
  readonly words: Words['terminal'];
  readonly keyboard: Keyboard;
};

/** Loads inquirer, which takes a tenth of a second. */
const loadInquirer = (): Promise<typeof import('inquirer')> => import('inquirer');

export const fetchMenus = async (): Promise<void> => {
  await loadInquirer();
};

/** inquirer, loaded; and all that a menu needs. */
type Drawing = MenuParts & { readonly inquirer: typeof import('inquirer') };

/** Why a menu closed without a choice. */
type Way =
  | { readonly kind: 'back' | 'interrupt' | 'end-of-input' | 'gone' | 'wake' }
  | { readonly kind: 'typed'; readonly text: string };

type Said = Extract<Reply, { kind: 'said' }>;

/** Lines around the list that stay in view. */
const AROUND = 4;
const LEAST_SHOWN = 5;
const HIDE_CURSOR = '\u001b[?25l';

/** inquirer hides the cursor in its menus; a screen magnifier follows the cursor, so it stays. */
const withCursor = (stdout: NodeJS.WriteStream): NodeJS.WritableStream => {
  const output = new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      stdout.write(String(text).replaceAll(HIDE_CURSOR, ''));
      done();
    },
  });
  return Object.defineProperties(output, {
    columns: { get: () => stdout.columns },
    rows: { get: () => stdout.rows },
    isTTY: { value: true },
  });
};

const wayOf = (typed: Typed, presses: Presses): Way | null => {
  if (typed.kind === 'gone' || typed.kind === 'wake') return typed;
  if (typed.kind === 'key' && typed.ctrl && typed.name === 'd') return { kind: 'end-of-input' };
  presses.other();
  if (typed.kind !== 'key') return /[^\d\s]/u.test(typed.text) ? { kind: 'typed', text: typed.text } : null;
  if (typed.ctrl && typed.name === 'c') return { kind: 'interrupt' };
  return typed.name === 'escape' ? { kind: 'back' } : null;
};

/** How our menus look: numbers as in the plain form, our own words for the keys, and nothing but the basic colours. */
const theme = ({ screen, stdout, words }: MenuParts, step: Step): object => ({
  prefix: '',
  icon: { cursor: '>' },
  indexMode: 'number',
  style: {
    message: () => '',
    answer: (text: string) => `> ${text}`,
    highlight: (text: string) => screen.paint(screen.style('command', text)),
    keysHelpTip: () =>
      wrap(step.commands.includes('back') ? words.menuKeys : words.menuKeysNoBack, stdout.columns),
  },
});

/** Draws the menu and gives the id of what was chosen; throws when the signal closes it. */
const draw = async (parts: Drawing, step: Step, signal: AbortSignal): Promise<string> => {
  const { stdin, stdout, inquirer } = parts;
  const prompt = inquirer.createPromptModule({ input: stdin, output: withCursor(stdout), signal });
  const { chosen } = await prompt<{ chosen: string }>([
    {
      type: 'select',
      name: 'chosen',
      message: clean(step.question),
      choices: step.choices.map(({ id, words, more }) => ({
        value: id,
        name: clean(words),
        ...(more === undefined ? {} : { description: wrap(clean(more), stdout.columns) }),
      })),
      default: step.fallback,
      loop: false,
      pageSize: Math.max(LEAST_SHOWN, Math.min(step.choices.length, stdout.rows - AROUND)),
      theme: theme(parts, step),
    },
  ]);
  return chosen;
};

/** Draws the menu once; gives a choice, or the way in which it closed. */
const drawOnce = async (parts: Drawing, step: Step, presses: Presses): Promise<Said | Way> => {
  const closing = new AbortController();
  let way: Way | null = null;
  let entered = false;
  const stop = parts.keyboard.watch((typed) => {
    if (way !== null || entered) return false;
    way = wayOf(typed, presses);
    entered = typed.kind === 'key' && typed.name === 'return';
    if (way !== null) closing.abort();
    return true;
  });
  try {
    const chosen = await draw(parts, step, closing.signal);
    // A sentence that came at once with its Enter is no choice, whatever line it happened to stand on.
    return way ?? { kind: 'said', text: chosen };
  } catch (thrown) {
    if (way === null) throw thrown;
    return way;
  } finally {
    stop();
  }
};

/** What a closed menu means; null when it opens again. */
const replyTo = (
  way: Way,
  { screen, words }: MenuParts,
  step: Step,
  presses: Presses,
  kept: boolean,
): MenuReply | null => {
  const paused = (how: 'interrupt' | 'end-of-input'): Reply => ({ kind: 'paused', half: '', how });
  const say = (text: string): void => screen.write(wrap(text, screen.width));
  switch (way.kind) {
    case 'typed':
      return way;
    case 'wake':
      return null;
    case 'gone':
      return paused('end-of-input');
    case 'end-of-input':
      if (presses.endOfInput()) return paused('end-of-input');
      return step.fallback === null ? null : { kind: 'said', text: step.fallback };
    case 'interrupt':
      if (presses.interrupt()) return paused('interrupt');
      say(kept ? words.interruptSaved : words.interruptHeld);
      return null;
    case 'back':
      if (step.commands.includes('back')) return { kind: 'back', half: '' };
      say(noBack(step, words));
      return null;
    default:
      return unreachable(way);
  }
};

/** Arrow menus of the rich form, drawn by inquirer. The question and its help stand above, in our own lines. */
export const createMenu =
  (parts: MenuParts): Menu['choose'] =>
  async (step, presses, kept) => {
    const inquirer = await loadInquirer();
    for (;;) {
      const end = await drawOnce({ ...parts, inquirer }, step, presses);
      if (end.kind === 'said') return end;
      const reply = replyTo(end, parts, step, presses, kept());
      if (reply !== null) return reply;
    }
  };
