import type { Pack, Prompt } from '../packs/pack.ts';
import type { Answers } from './answer.ts';
import { askedPrompts, isAnswered } from './asked-prompts.ts';

/**
 * A page of the teller's own answers, for packs that make no story: each question with what was said to it, headed by the choice
 * they came to. Nothing is added but the questions.
 */
export const ownPage = (pack: Pack, answers: Answers): string => {
  const answered = askedPrompts(pack, answers).filter((prompt) => isAnswered(prompt, answers));
  const head = headOf(answered);
  const parts = answered
    .filter((prompt) => prompt !== head && prompt.kind !== 'scale' && saidTo(prompt, answers) !== '')
    .map((prompt) => `${prompt.question}\n${saidTo(prompt, answers)}`);
  return [...(head === null ? [] : [`${head.question} ${saidTo(head, answers)}`]), ...parts].join('\n\n');
};

/** The choice that a page is headed by: the last one that was made. */
const headOf = (answered: readonly Prompt[]): Prompt | null =>
  answered.findLast(({ kind }) => kind === 'choice') ?? null;

/** What was said, a choice in its words. */
const saidTo = (prompt: Prompt, answers: Answers): string => {
  const text = answers.get(prompt.id)?.text ?? '';
  return prompt.choices.find(({ id }) => id === text)?.words ?? text;
};
