import type { Prompt } from '../packs/pack.ts';
import type { AnswerRecord, Answers } from './answer.ts';
import { isAnswered } from './asked-prompts.ts';
import type { Interview } from './interview.ts';
import { tidied } from './records.ts';

/** The answer that stands at a prompt; undefined when it is open or was left out. */
export const standing = (prompt: Prompt, answers: Answers): AnswerRecord | undefined =>
  isAnswered(prompt, answers) ? answers.get(prompt.id) : undefined;

/**
 * The words at a prompt, to go on with: half an answer, else the whole one. A list is ready for one more thing; at a choice there
 * are none.
 */
export const wordsAt = ({ answers, halves }: Interview, prompt: Prompt): string => {
  const half = halves.get(prompt.id);
  if (half !== undefined || prompt.choices.length > 0) return half ?? '';
  const text = standing(prompt, answers)?.text ?? '';
  return prompt.kind === 'list' && text !== '' ? `${text}\n` : text;
};

/** Whether what is typed is the answer that stands: then there is nothing to hold and nothing to write down. */
export const isAsItStands = ({ answers }: Interview, prompt: Prompt, typed: string): boolean =>
  standing(prompt, answers)?.text === tidied(prompt, typed);

/**
 * What is typed now at a prompt. Nothing is held for an answer that stands as it was; one that was emptied here is held as empty, so
 * that it does not come back while the teller is at it.
 */
export const withHalf = (interview: Interview, prompt: Prompt, half: string): Interview => {
  const halves = new Map(interview.halves);
  const emptied = half.trim() === '' && (prompt.choices.length > 0 || !isAnswered(prompt, interview.answers));
  if (emptied || isAsItStands(interview, prompt, half)) halves.delete(prompt.id);
  else halves.set(prompt.id, half.trim() === '' ? '' : half);
  return { ...interview, halves };
};
