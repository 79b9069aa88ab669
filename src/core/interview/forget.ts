import type { Prompt } from '../packs/pack.ts';
import { countWords } from '../text/count-words.ts';
import type { Interview } from './interview.ts';
import { wordsAt } from './standing.ts';

/** How many words stand at a prompt; null when nothing of it is on the record, nor half of it. */
export const wordsOnRecord = (interview: Interview, prompt: Prompt): number | null => {
  const { answers, halves } = interview;
  if (!answers.has(prompt.id) && !halves.has(prompt.id)) return null;
  return countWords(wordsAt(interview, prompt) || (answers.get(prompt.id)?.text ?? ''));
};

/** As if nothing had been said at the prompt. */
export const forgotten = (interview: Interview, { id }: Prompt): Interview => {
  const answers = new Map(interview.answers);
  const halves = new Map(interview.halves);
  answers.delete(id);
  halves.delete(id);
  return { ...interview, answers, halves };
};
