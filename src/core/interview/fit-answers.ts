import { shownPrompts } from '../packs/assemble.ts';
import type { Pack, Prompt } from '../packs/pack.ts';
import { nearOnes } from '../text/near.ts';
import type { answersWords } from '../words/en/draft-answers.ts';
import type { Answers } from './answer.ts';
import type { AnswersFile, AnswersProblem, GivenAnswer } from './answers-file.ts';
import { kindFor, recordOf, withRecord } from './records.ts';

type Words = typeof answersWords;

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
export const fitAnswers = ({ answers }: AnswersFile, pack: Pack, before: Answers, words: Words): Fitting => {
  const problems: AnswersProblem[] = [];
  const ids = pack.prompts.map(({ id }) => id);
  for (const id of answers.keys()) {
    if (!ids.includes(id))
      problems.push({ prompt: id, message: words.unknownPrompt(id, pack.id, nearOnes(id, ids)) });
  }
  const fitted = pack.prompts.flatMap((prompt): FittedAnswer[] => {
    const given = answers.get(prompt.id);
    if (given === undefined) return [];
    const text = given.skip ? '' : choiceOf(prompt, given.text);
    if (text !== null) return [{ prompt, given: { ...given, text } }];
    problems.push({ prompt: prompt.id, message: words.unknownChoice(prompt.choices.map(({ id }) => id)) });
    return [];
  });
  const after = fitted.reduce(said, before);
  const shown = shownPrompts(pack, after);
  for (const { prompt, given } of fitted) {
    if (given.skip || shown.includes(prompt)) continue;
    problems.push({ prompt: prompt.id, message: words.notAsked(prompt.id) });
  }
  return { fitted, after, problems };
};

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
