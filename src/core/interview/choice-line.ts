import type { Choice } from '../packs/pack.ts';
import type { Words } from '../words/words.ts';
import { type AnswerLines, isSentence, more, replied, type Taken } from './answer-lines.ts';
import type { Step } from './reply.ts';
import { CHOICES_AT_ONCE } from './step-lines.ts';

type Says = Words['terminal'];

const NUMBER = /^\d{1,3}\.?$/u;
const ASKS = /^(.+?)\s*\?\s*$/u;

/** The number of a choice is never pasted: nothing has to be waited for. */
export const isNumber = (line: string): boolean => NUMBER.test(line.trim());

/** "Not today." is as good as "Not today". */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.,;:?!\s]+$/u, '')
    .trim();

/** Fewer letters could be the beginning of anything. */
const LEAST_BEGINNING = 3;

/** By number, also in words; by name or id; else by a beginning that only one choice has. */
const choiceMeant = ({ choices }: Step, typed: string, words: Says): Choice | undefined => {
  const said = bare(typed);
  if (NUMBER.test(said)) return choices[Number.parseInt(said, 10) - 1];
  const exact = choices.find(({ id, words: name }) => said === id || said === bare(name));
  const numbered = choices[words.numbers.indexOf(said)];
  if (exact !== undefined || numbered !== undefined) return exact ?? numbered;
  const beginning = choices.filter(({ words: name }) => name.toLowerCase().startsWith(said));
  return said.length >= LEAST_BEGINNING && beginning.length === 1 ? beginning[0] : undefined;
};

/** "3?" never chooses: who puts a question mark behind a number wants to know more first. */
const moreAbout = (step: Step, line: string, words: Says): string | null => {
  const [, asked = ''] = ASKS.exec(line) ?? [];
  const some = step.choices.some((choice) => choice.more !== undefined);
  if (asked === '' || (!some && !NUMBER.test(asked))) return null;
  const choice = choiceMeant(step, asked, words);
  return choice === undefined ? null : (choice.more ?? words.noMoreOn(step.choices.indexOf(choice) + 1));
};

/** A sentence that fits no choice is handed on as it is: whoever asked has a place for it, and nothing of it is lost. */
export const choose = (
  line: string,
  meant: string | null,
  state: AnswerLines,
  step: Step,
  words: Says,
): Taken => {
  const next = state.from + CHOICES_AT_ONCE;
  if (bare(line) === 'm' && next < step.choices.length)
    return { kind: 'again', state: { ...state, from: next }, say: '' };
  const told = moreAbout(step, line, words);
  if (told !== null) return more(state, told);
  const chosen = choiceMeant(step, line, words);
  if (chosen !== undefined) return replied({ kind: 'said', text: chosen.id });
  if (isSentence(line)) return replied({ kind: 'said', text: line.trim() });
  return more(state, meant === null ? words.choicesAre(step.choices.length) : words.forThat(meant));
};
