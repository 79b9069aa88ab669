import type { Choice } from '../packs/pack.ts';
import type { terminalWords } from '../words/en/terminal.ts';
import { readTypedLine } from './command-line.ts';
import type { Asked, Command, Reply, Step } from './reply.ts';
import { CHOICES_AT_ONCE } from './step-lines.ts';

type Words = typeof terminalWords;

/** An answer while it is being written, line by line. */
export type AnswerLines = {
  /** Lines that were ended with Enter. */
  readonly lines: readonly string[];
  /** What `/undo` brings back, and the line before which it stood; null when there is nothing. */
  readonly gone: { readonly lines: readonly string[]; readonly at: number } | null;
  /** `/clear` was asked once, and the answer is long. */
  readonly sure: boolean;
  /** First choice that is on screen, for long lists. */
  readonly from: number;
};

/** What a line leads to. */
export type Taken =
  | { readonly kind: 'more'; readonly state: AnswerLines; readonly say: string }
  /** Nothing was said and nothing is assumed: the question is shown again. */
  | { readonly kind: 'again'; readonly state: AnswerLines; readonly say: string }
  | { readonly kind: 'help'; readonly state: AnswerLines }
  | { readonly kind: 'reply'; readonly reply: Reply };

const NUMBER = /^\d{1,3}\.?$/u;

/** Longer answers are emptied only when `/clear` is typed twice. */
const CLEARED_AT_ONCE = 20;

export const beginAnswer = (lines: readonly string[]): AnswerLines => ({
  lines,
  gone: null,
  sure: false,
  from: 0,
});

export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** So many words are no slip of the finger at a menu or a key: they are words of the teller's. */
const A_SENTENCE = 4;
export const isSentence = (typed: string): boolean =>
  (typed.match(/\S*\p{L}\S*/gu)?.length ?? 0) >= A_SENTENCE;

/** The half answer: all lines and what stands in the line that is open. */
export const halfOf = (state: AnswerLines, open: string): string => [...state.lines, open].join('\n');

/** The finished answer. Blank lines around it go; those inside stay, for they are paragraphs. */
export const textOf = (state: AnswerLines, step: Step): string => {
  if (step.kind === 'list') {
    return state.lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  }
  return state.lines
    .map((line) => line.trimEnd())
    .join(step.lines === 'one' ? ' ' : '\n')
    .replace(/^(?:[^\S\n]*\n)+/u, '')
    .trimEnd();
};

const more = (state: AnswerLines, say = ''): Taken => ({ kind: 'more', state, say });
const replied = (reply: Reply): Taken => ({ kind: 'reply', reply });

const clear = (state: AnswerLines, words: Words): Taken => {
  const count = countWords(state.lines.join(' '));
  if (count === 0) return more(state, words.nothingToClear);
  if (count > CLEARED_AT_ONCE && !state.sure) return more({ ...state, sure: true }, words.clearSure(count));
  return more({ ...state, lines: [], gone: { lines: state.lines, at: 0 }, sure: false }, words.cleared);
};

/** Undoing twice is back where it began, so that `/undo` itself can lose nothing. */
const undo = (state: AnswerLines, words: Words): Taken => {
  const { gone, lines } = state;
  if (gone !== null) {
    const back = [...lines.slice(0, gone.at), ...gone.lines, ...lines.slice(gone.at)];
    return more({ ...state, lines: back, gone: null }, words.broughtBack);
  }
  if (lines.length === 0) return more(state, words.nothingToUndo);
  const at = lines.length - 1;
  return more({ ...state, lines: lines.slice(0, at), gone: { lines: lines.slice(at), at } }, words.lineTaken);
};

const ASKED: readonly Asked[] = ['why', 'example', 'read', 'list', 'support', 'hide'];

const replyTo = (command: Exclude<Command, 'go' | 'clear' | 'undo' | 'help'>, half: string): Reply => {
  const what = ASKED.find((asked) => asked === command);
  if (what !== undefined) return { kind: 'asked', what, half };
  switch (command) {
    case 'skip':
      return { kind: 'skipped', half };
    case 'back':
    case 'edit':
      return { kind: command, half };
    case 'private':
      return { kind: 'made-private', half };
    case 'done':
      return { kind: 'ended', half };
    default:
      return { kind: 'paused', half, how: 'word' };
  }
};

const refused = (command: Command, step: Step, words: Words): string =>
  command === 'back' ? noBack(step, words) : words.notHere(command);

/** Why there is no way back: this is the first question, or it is a small one of the tool's own, which has no place in the list. */
export const noBack = ({ place }: Step, words: Words): string =>
  place === '' ? words.noBackHere : words.firstQuestion;

const obey = (command: Exclude<Command, 'go'>, state: AnswerLines, step: Step, words: Words): Taken => {
  if (command === 'help') return { kind: 'help', state };
  if (!step.commands.includes(command)) return more(state, refused(command, step, words));
  if (command === 'clear') return clear(state, words);
  if (command === 'undo') return undo(state, words);
  return replied(replyTo(command, halfOf(state, '')));
};

const goTo = (number: number | null, state: AnswerLines, step: Step, words: Words): Taken => {
  if (!step.commands.includes('go')) return more(state, refused('go', step, words));
  if (number === null) return more(state, words.goNeedsNumber);
  return replied({ kind: 'went-to', number, half: halfOf(state, '') });
};

const nothingSaid = (state: AnswerLines, step: Step, words: Words): Taken => {
  if (step.fallback !== null) return replied({ kind: 'said', text: step.fallback });
  if (step.kind === 'choice') return { kind: 'again', state: { ...state, from: 0 }, say: '' };
  const say = step.commands.includes('skip') ? words.emptyAnswer : words.emptyAnswerNoSkip;
  return { kind: 'again', state: beginAnswer([]), say };
};

/** "Not today." is as good as "Not today". */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,;:?!\s]+$/u, '')
    .trim();

/** Fewer letters could be the beginning of anything. */
const LEAST_BEGINNING = 3;

/** By number, also in words; by name or id; else by a beginning that only one choice has. */
const choiceMeant = ({ choices }: Step, typed: string, words: Words): Choice | undefined => {
  const said = bare(typed);
  if (NUMBER.test(said)) return choices[Number.parseInt(said, 10) - 1];
  const exact = choices.find(({ id, words: name }) => said === id || said === bare(name));
  const numbered = choices[words.numbers.indexOf(said)];
  if (exact !== undefined || numbered !== undefined) return exact ?? numbered;
  const beginning = choices.filter(({ words: name }) => name.toLowerCase().startsWith(said));
  return said.length >= LEAST_BEGINNING && beginning.length === 1 ? beginning[0] : undefined;
};

/** A sentence that fits no choice is handed on as it is: whoever asked has a place for it, and nothing of it is lost. */
const choose = (line: string, state: AnswerLines, step: Step, words: Words): Taken => {
  const next = state.from + CHOICES_AT_ONCE;
  if (bare(line) === 'm' && next < step.choices.length)
    return { kind: 'again', state: { ...state, from: next }, say: '' };
  const chosen = choiceMeant(step, line, words);
  if (chosen !== undefined) return replied({ kind: 'said', text: chosen.id });
  if (isSentence(line)) return replied({ kind: 'said', text: line.trim() });
  return more(state, words.choicesAre(step.choices.length));
};

const write = (line: string, state: AnswerLines, step: Step, say: string): Taken => {
  const written: AnswerLines = { ...state, lines: [...state.lines, line], sure: false };
  if (step.lines === 'one' && step.kind === 'words')
    return replied({ kind: 'said', text: textOf(written, step).trim() });
  return more(written, say);
};

/** A line that came in the middle of a paste: it is story, whatever it looks like, and never ends the answer. */
export const takePasted = (line: string, state: AnswerLines): AnswerLines => ({
  ...state,
  lines: [...state.lines, line],
  sure: false,
});

/** A command typed behind the words with which a line was opened: those stay words. Null when there is none. */
export const commandBehind = (given: string, line: string): string | null => {
  if (given.trim() === '' || !line.startsWith(given)) return null;
  const rest = line.slice(given.length);
  return readTypedLine(rest).kind === 'story' ? null : rest;
};

/** A line that was typed and ended with Enter. */
export const takeLine = (line: string, state: AnswerLines, step: Step, words: Words): Taken => {
  const typed = readTypedLine(line);
  if (typed.kind === 'command') return obey(typed.command, state, step, words);
  if (typed.kind === 'go') return goTo(typed.number, state, step, words);
  const whole = step.kind === 'choice' ? [...state.lines, line].join(' ').trim() : line.trim();
  if (step.kind === 'choice' && whole !== '') return choose(whole, { ...state, lines: [] }, step, words);
  if (whole !== '') return write(line, state, step, typed.likeCommand ? words.keptAsWords : '');
  const text = textOf(state, step);
  return text.trim() === '' ? nothingSaid(state, step, words) : replied({ kind: 'said', text });
};

/**
 * Whether Enter after this line does more than add it to the answer, so that it must be known that no more of a paste follows.
 * The number of a choice is never pasted, and need not wait.
 */
export const decides = (line: string, step: Step): boolean => {
  if (step.kind === 'choice') return !NUMBER.test(line.trim());
  return (
    (step.kind === 'words' && step.lines === 'one') ||
    line.trim() === '' ||
    readTypedLine(line).kind !== 'story'
  );
};
