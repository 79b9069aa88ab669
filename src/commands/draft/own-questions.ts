import { isSentence } from '../../core/interview/answer-lines.ts';
import type { Step } from '../../core/interview/reply.ts';
import type { Asking, World } from '../../ports.ts';
import type { Beside } from './beside.ts';
import { choiceStep, lineStep } from './own-steps.ts';
import type { Chosen, Left, Line, Talk, Voice } from './talk.ts';

type Asks = {
  readonly voice: Voice;
  readonly beside: Beside;
  readonly words: Pick<World['words'], 'draft' | 'terminal'>;
};

/** The small questions that are not part of a pack. */
export const ownQuestions = (
  voice: Voice,
  beside: Beside,
  words: Asks['words'],
): Pick<Talk, 'choose' | 'line' | 'enter' | 'hide' | 'keptBeside'> => {
  const asks: Asks = { voice, beside, words };
  return {
    choose: (question) => choose(asks, question),
    line: (question) => ask(asks, lineStep(question), askingFor(question), question.onHelp),
    enter: (question) => waitForEnter(asks, question),
    hide: () => hide(asks),
    keptBeside: (typed) => isSentence(typed) && keep(asks, typed),
  };
};

/** A number, a sign or a single letter is a slip of the finger, or an answer to a question that is over. */
const isWords = (typed: string): boolean => (typed.match(/\p{L}/gu)?.length ?? 0) > 1;

/** `isKept`: whether half of what was typed here is kept beside when the teller leaves. Half a command is nothing to keep. */
type OwnAsking = Asking & { readonly isKept: (typed: string) => boolean };

const NOTHING_TYPED: OwnAsking = { half: '', onTyping: () => undefined, isKept: isSentence };

const askingFor = ({ hidden = false, own = false }: Line): OwnAsking => {
  if (hidden) return { ...NOTHING_TYPED, isKept: () => false };
  return own ? { ...NOTHING_TYPED, isKept: isWords } : NOTHING_TYPED;
};

const keep = ({ voice, beside, words }: Asks, typed: string): true => {
  const { keptBeside, besideNotSaved } = words.draft.asking;
  voice.say(beside.put(typed) ? keptBeside : besideNotSaved);
  return true;
};

/** Asks until there is an answer; people to reach, help and hiding are given in between. */
const ask = async (asks: Asks, step: Step, asking: OwnAsking, onHelp = ''): Promise<string | Left> => {
  const { voice, beside, words } = asks;
  for (;;) {
    const reply = await voice.ask(step, asking);
    if (reply.kind === 'said') return reply.text.trim();
    if (reply.kind === 'paused') {
      if (asking.isKept(reply.half)) beside.put(reply.half);
      return { left: reply.how };
    }
    if (reply.kind !== 'asked') {
      if (step.fallback !== null) return step.fallback;
      continue;
    }
    if (reply.what === 'support') voice.sayHelpLines();
    if (reply.what === 'help' && onHelp !== '') voice.say(onHelp);
    if (reply.what === 'help') voice.say(words.draft.asking.helpForSmallQuestions);
    const left = reply.what === 'hide' ? await hide(asks) : null;
    if (left !== null) return left;
  }
};

const choose = async (asks: Asks, question: Chosen): Promise<string | Left> => {
  const step = choiceStep(question);
  const { beside } = asks;
  const asking: OwnAsking = {
    ...NOTHING_TYPED,
    kept: () => question.unsaved !== true && (beside.text() === '' || beside.typing('')),
  };
  for (;;) {
    const said = await ask(asks, step, asking);
    const fits = said === question.usual || step.choices.some(({ id }) => id === said);
    if (typeof said !== 'string' || fits) return said;
    keep(asks, said);
    asks.voice.say(asks.words.terminal.choicesAre(step.choices.length));
  }
};

/** A teller who looks down and goes on writing loses nothing, not even when the power goes. */
const waitForEnter = async (asks: Asks, question: Omit<Line, 'usual'>): Promise<Left | null> => {
  const { beside, words } = asks;
  let held = true;
  const onTyping = (typed: string): void => {
    held = beside.typing(typed);
  };
  const step = lineStep({ ...question, usual: '' });
  const said = await ask(asks, step, { ...NOTHING_TYPED, onTyping, kept: () => held });
  if (typeof said !== 'string') return said;
  if (isWords(said) && !words.draft.asking.goOnWords.includes(said.toLowerCase())) keep(asks, said);
  return null;
};

const hide = (asks: Asks): Promise<Left | null> => {
  asks.voice.clear();
  return waitForEnter(asks, { id: 'out-of-sight', question: asks.words.draft.asking.outOfSight });
};
