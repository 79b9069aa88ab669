import { promptLimit } from '../packs/assemble.ts';
import type { Prompt } from '../packs/pack.ts';
import { countWords } from '../text/count-words.ts';
import { askedPrompts, isAnswered, isOpen } from './asked-prompts.ts';
import type { Interview } from './interview.ts';

/** What became of one prompt so far. */
export type ReviewState = 'written' | 'only-for-you' | 'chosen' | 'half' | 'skipped' | 'open';

/** One line of the review, and of `/list`. The number is that of the question, as `/go` takes it. */
export type ReviewLine = {
  readonly number: number;
  readonly prompt: string;
  readonly question: string;
  readonly state: ReviewState;
  /** Asked for the story, even when the teller keeps the answer for themself. */
  readonly story: boolean;
  readonly words: number;
  /** The answer stands, and the teller began to change it. */
  readonly changing: boolean;
  /** Words this part has room for; null when there is no limit. Told at the review, never while writing. */
  readonly limit: number | null;
};

export const reviewLines = (interview: Interview): readonly ReviewLine[] =>
  askedPrompts(interview.pack, interview.answers).map((prompt, index) => {
    const state = stateOf(interview, prompt);
    const text = state === 'half' ? interview.halves.get(prompt.id) : interview.answers.get(prompt.id)?.text;
    return {
      number: index + 1,
      prompt: prompt.id,
      question: prompt.question,
      state,
      story: prompt.kind === 'story',
      words: state === 'chosen' ? 0 : countWords(text ?? ''),
      changing: (state === 'written' || state === 'only-for-you') && interview.halves.has(prompt.id),
      limit: promptLimit(prompt, interview.answers, interview.pack),
    };
  });

const stateOf = (interview: Interview, prompt: Prompt): ReviewState => {
  const { answers, halves } = interview;
  if (isAnswered(prompt, answers)) {
    if (prompt.choices.length > 0) return 'chosen';
    return answers.get(prompt.id)?.kind === 'said' ? 'written' : 'only-for-you';
  }
  if (halves.has(prompt.id)) return 'half';
  return isOpen(prompt, answers) ? 'open' : 'skipped';
};
