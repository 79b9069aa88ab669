import type { Words } from '../words/words.ts';
import {
  type AnswerLines,
  beginAnswer,
  halfOf,
  isOneLine,
  more,
  putBack,
  replied,
  type Taken,
  textOf,
  withLine,
} from './answer-lines.ts';
import { choose, isNumber } from './choice-line.ts';
import { readTypedLine, type TypedLine } from './command-line.ts';
import { change, clear, fix, lineChanged, undo } from './mend-lines.ts';
import type { Asked, Command, Reply, Step } from './reply.ts';

type Says = Words['terminal'];
type Order = Exclude<TypedLine, { readonly kind: 'story' }>;
type Meant = Extract<TypedLine, { readonly kind: 'story' }>['meant'];

const ASKED: readonly Asked[] = ['why', 'example', 'read', 'list', 'support', 'hide', 'story'];

const replyTo = (command: Command, half: string): Reply => {
  const what = ASKED.find((asked) => asked === command);
  if (what !== undefined) return { kind: 'asked', what, half };
  switch (command) {
    case 'skip':
      return { kind: 'skipped', half };
    case 'back':
    case 'edit':
    case 'forget':
      return { kind: command, half };
    case 'private':
      return { kind: 'made-private', half };
    case 'done':
      return { kind: 'ended', half };
    default:
      return { kind: 'paused', half, how: 'word' };
  }
};

const refused = (command: Command, step: Step, words: Says): string =>
  command === 'back' ? noBack(step, words) : words.notHere(command);

/** Why there is no way back: this is the first question, or it is a small one of the tool's own, which has no place in the list. */
export const noBack = ({ place }: Step, words: Says): string =>
  place === '' ? words.noBackHere : words.firstQuestion;

const obey = (order: Order, state: AnswerLines, step: Step, words: Says): Taken => {
  const command: Command = order.kind === 'command' ? order.command : order.kind;
  const whole = putBack(state);
  if (command === 'help') return { kind: 'help', state: whole, say: '' };
  if (!step.commands.includes(command)) return more(whole, refused(command, step, words));
  const half = isOneLine(step) ? whole.lines.join('\n') : halfOf(whole, '');
  switch (order.kind) {
    case 'go':
      if (order.number === null) return more(whole, words.goNeedsNumber);
      return replied({ kind: 'went-to', number: order.number, half });
    case 'change':
      return change(order.number, whole, words);
    case 'fix':
      return fix(order.wrong, order.right, whole, words);
    case 'notes':
      return replied({ kind: 'notes', on: order.on, half });
    case 'command':
      if (command === 'clear') return clear(whole, words);
      return command === 'undo' ? undo(state, words) : replied(replyTo(command, half));
  }
};

const nothingSaid = (state: AnswerLines, step: Step, words: Says): Taken => {
  if (step.fallback !== null) return replied({ kind: 'said', text: step.fallback });
  if (step.kind === 'choice') return { kind: 'again', state: { ...state, from: 0 }, say: '' };
  const say = step.commands.includes('skip') ? words.emptyAnswer : words.emptyAnswerNoSkip;
  return { kind: 'again', state: { ...beginAnswer([]), gone: state.gone }, say };
};

/** The command that a line was meant for, where there is one here. */
const meantHere = (meant: Meant, { commands }: Step): Command | null =>
  commands.find((command) => command === meant) ?? null;

/** One quiet line beside words that may have been meant for a command. They stay words. */
const hintFor = (meant: Meant, step: Step, words: Says): string => {
  const command = meantHere(meant, step);
  if (command === 'fix') return words.fixNeedsArrow;
  if (command === 'skip' && isOneLine(step)) return words.skipGone;
  if (command !== null) return step.place === '' ? words.forThat(command) : words.commandIs(command);
  return meant === 'unknown' ? words.keptAsWords : '';
};

const write = (line: string, meant: Meant, state: AnswerLines, step: Step, words: Says): Taken => {
  const say = hintFor(meant, step, words);
  if (isOneLine(step))
    return replied({ kind: 'said', text: textOf(withLine(state, line), step).trim() }, say);
  return state.changing === null ? more(withLine(state, line), say) : lineChanged(line, state, words);
};

/** A command typed behind the words with which a line was opened: those stay words. Null when there is none. */
export const commandBehind = (given: string, line: string): string | null => {
  if (given.trim() === '' || !line.startsWith(given)) return null;
  const rest = line.slice(given.length);
  return readTypedLine(rest).kind === 'story' ? null : rest;
};

/** A line that was typed and ended with Enter. */
export const takeLine = (line: string, state: AnswerLines, step: Step, words: Says): Taken => {
  const typed = readTypedLine(line);
  if (typed.kind !== 'story') return obey(typed, state, step, words);
  const whole = step.kind === 'choice' ? [...state.lines, line].join(' ').trim() : line.trim();
  if (step.kind === 'choice' && whole !== '')
    return choose(whole, meantHere(typed.meant, step), { ...state, lines: [] }, step, words);
  if (whole !== '') return write(line, typed.meant, state, step, words);
  if (state.changing !== null) return lineChanged(line, state, words);
  const text = textOf(state, step);
  return text.trim() === '' ? nothingSaid(state, step, words) : replied({ kind: 'said', text });
};

/**
 * Whether Enter after this line does more than add it to the answer, so that it must be known that no more of a paste follows.
 * The number of a choice is never pasted, and need not wait.
 */
export const decides = (line: string, step: Step): boolean => {
  if (step.kind === 'choice') return !isNumber(line);
  return isOneLine(step) || line.trim() === '' || readTypedLine(line).kind !== 'story';
};
