import { shownPrompts } from '../packs/assemble.ts';
import type { Pack, Prompt } from '../packs/pack.ts';
import type { Answers } from './answer.ts';

/** Prompts about how a sitting ends stand under ids that begin with this; they are asked at the end of every sitting. */
const CLOSING = /^leave(?:-|$)/;

export const isClosing = (prompt: Prompt): boolean => CLOSING.test(prompt.id);

/** The prompts that are asked before the review, with these answers; a choice can hide some of them. */
export const askedPrompts = (pack: Pack, answers: Answers): readonly Prompt[] =>
  shownPrompts(pack, answers).filter((prompt) => !isClosing(prompt));

/** The pack's own way to end a sitting; empty when it has none. */
export const closingPrompts = (pack: Pack): readonly Prompt[] => pack.prompts.filter(isClosing);

/**
 * Neither answered nor skipped. "Not today" was said of another day, so a choice that ended a sitting counts as open again.
 */
export const isOpen = (prompt: Prompt, answers: Answers): boolean => {
  const record = answers.get(prompt.id);
  return record === undefined || (prompt.stopsOn !== null && record.text === prompt.stopsOn);
};

/** Has an answer that was not skipped. */
export const isAnswered = (prompt: Prompt, answers: Answers): boolean =>
  !isOpen(prompt, answers) && answers.get(prompt.id)?.kind !== 'skipped';

/** Something of the pack was answered or skipped, in this sitting or before; `but` is not looked at. */
export const hasAnswers = (pack: Pack, answers: Answers, but: Prompt | null = null): boolean =>
  pack.prompts.some((prompt) => prompt !== but && answers.has(prompt.id));
