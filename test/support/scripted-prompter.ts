import { isSentence } from '../../src/core/interview/answer-lines.ts';
import type { Reply, Step } from '../../src/core/interview/reply.ts';
import { askLine, plainLayout, stepLines } from '../../src/core/interview/step-lines.ts';
import { english, type Words } from '../../src/core/words/words.ts';
import type { Asking, Prompter } from '../../src/ports.ts';
import type { FakeScreen } from './fake-screen.ts';

/** A reply, and the question it is for: its id, or words that stand in it. A text alone is said. */
export type Line = readonly [question: string, reply: string | Reply, typing?: readonly string[]];

export type ScriptedPrompter = Prompter & {
  /** Fails when a reply of the script was not asked for. */
  done(): void;
  /** Ids of the questions, in order. */
  asked(): readonly string[];
  /** The half answers that were handed in with the questions, by id; the last one counts. */
  halves(): ReadonlyMap<string, string>;
};

export type ScriptLook = {
  readonly form?: 'plain' | 'rich';
  readonly screen?: FakeScreen | null;
  readonly words?: Words;
  /** Called at each question, with the number of the question from 1. */
  readonly onAsk?: ((step: Step, count: number) => void) | undefined;
  /** What is replied where the script says nothing of a question: the small ones that a test need not be about. */
  readonly usual?: ((step: Step) => Reply | null) | undefined;
  /** Called after half answers were handed in. */
  readonly onTyped?: (() => void) | undefined;
};

/**
 * Replies in the order of the script. A question that the script does not expect fails the test, and so does a reply that was never
 * asked for. With a screen, questions and replies are written there as the plain form shows them. `typing`: half answers that are
 * handed in before the reply.
 */
export const scriptedPrompter = (
  script: readonly Line[],
  { form = 'plain', screen = null, words = english, usual, onAsk, onTyped }: ScriptLook = {},
): ScriptedPrompter => {
  const asked: string[] = [];
  let before: Reply['kind'] | null = null;
  const halves = new Map<string, string>();
  const ask = async (step: Step, asking: Asking): Promise<Reply> => {
    const line = script[asked.length];
    const passed = line !== undefined && isMeant(line, step) ? null : (usual?.(step) ?? null);
    if (passed !== null) {
      if (screen !== null) show(step, asking, passed, { screen, words, goesOn: false });
      return said(step, asking, passed);
    }
    if (line === undefined) throw new Error(`nothing more was to be asked, and then came ${named(step)}`);
    const [question, answer, typing = []] = line;
    if (!isMeant(line, step)) throw new Error(`"${question}" was to be asked, and then came ${named(step)}`);
    asked.push(step.id);
    onAsk?.(step, asked.length);
    halves.set(step.id, asking.half);
    const reply: Reply = typeof answer === 'string' ? { kind: 'said', text: answer } : answer;
    if (screen !== null) {
      const goesOn = asked.at(-2) === step.id && before !== 'said';
      show(step, asking, reply, { screen, words, goesOn });
    }
    before = reply.kind;
    for (const half of typing) asking.onTyping(half);
    if (typing.length > 0) onTyped?.();
    return said(step, asking, reply);
  };
  return {
    form,
    ask,
    close: () => undefined,
    done: () => {
      const left = script.slice(asked.length).map(([question]) => question);
      if (left.length > 0) throw new Error(`never asked: ${left.join(', ')}`);
    },
    asked: () => asked,
    halves: () => halves,
  };
};

const isMeant = ([question]: Line, step: Step): boolean =>
  question === step.id || step.question.includes(question);

const named = (step: Step): string => `"${step.id}": ${step.question}`;

/** A real prompter lets no choice through that is not there, unless it is a sentence, and takes Enter alone for the fallback. */
const said = (step: Step, { half }: Asking, reply: Reply): Reply => {
  // Nothing was typed: what stood there is handed back.
  if (reply.kind !== 'said') return reply.half === '' ? { ...reply, half } : reply;
  if (reply.text === '' && half.trim() !== '') return { kind: 'said', text: half.trimEnd() };
  if (reply.text === '' && step.fallback !== null) return { kind: 'said', text: step.fallback };
  if (
    step.kind === 'choice' &&
    !isSentence(reply.text) &&
    !step.choices.some(({ id }) => id === reply.text)
  ) {
    throw new Error(`"${reply.text}" is no choice at ${named(step)}`);
  }
  return reply;
};

const WIDE = 76;

type Shown = { readonly screen: FakeScreen; readonly words: Words; readonly goesOn: boolean };

const show = (
  step: Step,
  { half }: Asking,
  reply: Reply,
  { screen, words: { terminal }, goesOn }: Shown,
): void => {
  if (goesOn && step.kind !== 'choice') screen.write(terminal.goOn);
  else screen.write(plainLayout(stepLines(step, terminal, false), WIDE));
  if (half !== '' && !goesOn) screen.write(`${terminal.soFar}\n${half}`);
  screen.write(
    `${askLine(step, terminal)}> ${typed(step, reply, terminal.called).replaceAll('\n', '\n> ')}`.trim(),
  );
};

/** What a person would have typed, as far as a screen shows it. */
const typed = (step: Step, reply: Reply, called: Words['terminal']['called']): string => {
  if (step.hidden) return '';
  switch (reply.kind) {
    case 'said': {
      const number = step.choices.findIndex(({ id }) => id === reply.text) + 1;
      return number > 0 ? String(number) : reply.text;
    }
    case 'went-to':
      return `/${called('go')} ${reply.number}`;
    case 'made-private':
      return `/${called('private')}`;
    case 'asked':
      return `/${called(reply.what)}`;
    case 'ended':
      return `${reply.half}\n/${called('done')}`.trim();
    case 'paused':
      return `${reply.half}\n${reply.how === 'word' ? `/${called('pause')}` : `(${reply.how})`}`.trim();
    case 'skipped':
      return `${reply.half}\n/${called('skip')}`.trim();
    case 'notes':
      return `${reply.half}\n/${called('notes')} ${reply.on === null ? '' : reply.on ? 'on' : 'off'}`.trim();
    case 'back':
    case 'edit':
    case 'forget':
      return `${reply.half}\n/${called(reply.kind)}`.trim();
  }
};
