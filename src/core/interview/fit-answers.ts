import { shownPrompts } from '../packs/assemble.ts';
import type { Pack, Prompt } from '../packs/pack.ts';
import { nearOnes } from '../text/near.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answer.ts';
import type { AnswersFile, AnswersProblem, GivenAnswer } from './answers-file.ts';
import { kindFor, recordOf, withRecord } from './records.ts';

type Says = Words['draft']['answers'];

/** An answer of the file with the prompt it is for, ready to be said there. */
export type FittedAnswer = { readonly prompt: Prompt; readonly given: GivenAnswer };

export type Fitting = {
  readonly fitted: readonly FittedAnswer[];
  /** The answers as they will be when all is said. */
  readonly after: Answers;
  readonly problems: readonly AnswersProblem[];
};

/**
 * Holds the answers of a file against a pack, in the pack's order: prompts that are not there, choices that are not there, and
 * prompts that are not asked with these choices. Nothing of a file is left out silently.
 */
export const fitAnswers = ({ answers }: AnswersFile, pack: Pack, before: Answers, words: Says): Fitting => {
  const names = pack.prompts.map(({ id }) => id);
  const unknown: readonly AnswersProblem[] = [...answers.keys()]
    .filter((id) => !names.includes(id))
    .map((id) => ({ prompt: id, message: words.unknownPrompt(id, pack.id, nearOnes(id, names)) }));
  const oddChoices: AnswersProblem[] = [];
  const fitted = pack.prompts.flatMap((prompt): FittedAnswer[] => {
    const given = answers.get(prompt.id);
    if (given === undefined) return [];
    const text = given.skip ? '' : choiceOf(prompt, given.text);
    if (text !== null) return [{ prompt, given: { ...given, text } }];
    const ids = prompt.choices.map(({ id }) => id);
    oddChoices.push({ prompt: prompt.id, message: words.unknownChoice(ids) });
    return [];
  });
  const after = fitted.reduce(said, before);
  // What is asked depends on the choices; as long as one of them is unclear, nothing can be said about the rest.
  const hidden = oddChoices.length > 0 ? [] : hiddenAmong(fitted, shownPrompts(pack, after));
  const notAsked = hidden.map(({ id }) => ({ prompt: id, message: words.notAsked(id) }));
  return { fitted, after, problems: [...unknown, ...oddChoices, ...notAsked] };
};

const hiddenAmong = (fitted: readonly FittedAnswer[], shown: readonly Prompt[]): readonly Prompt[] =>
  fitted.filter(({ prompt, given }) => !given.skip && !shown.includes(prompt)).map(({ prompt }) => prompt);

const said = (answers: Answers, { prompt, given }: FittedAnswer): Answers =>
  withRecord(
    answers,
    recordOf(prompt, given.skip ? 'skipped' : kindFor(prompt, given.onlyForMe), given.text, ''),
  );

/** A choice by its id or its words; other answers as they are. null when there is no such choice. */
const choiceOf = ({ choices }: Prompt, text: string): string | null => {
  if (choices.length === 0) return text;
  const wanted = text.trim().toLowerCase();
  return choices.find(({ id, words }) => id === wanted || words.toLowerCase() === wanted)?.id ?? null;
};
