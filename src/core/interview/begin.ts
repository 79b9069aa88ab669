import type { Pack, Prompt } from '../packs/pack.ts';
import type { AnswerRecord, Answers } from './answer.ts';
import { askedPrompts, isOpen } from './asked-prompts.ts';
import type { Interview, Turn } from './interview.ts';
import type { Show } from './show.ts';

export type Half = { readonly prompt: string; readonly text: string };

/**
 * Opens the interview where it was left: at the newest half answer (`halves` begins with it) that is asked for and was not left out,
 * else at the first prompt neither answered nor skipped, else at the review. The other half answers wait at their prompts. With `only`, at the first of these prompts, answered or not.
 */
export const begin = (
  pack: Pack,
  answers: Answers,
  halves: readonly Half[],
  only: readonly string[] | null = null,
): Turn => {
  const interview: Interview = {
    pack,
    answers,
    halves: new Map(halves.map(({ prompt, text }) => [prompt, text])),
    onlyForMe: new Set(pack.prompts.filter((prompt) => isTurnedPrivate(prompt, answers)).map(({ id }) => id)),
    stage: { kind: 'review' },
    fromReview: false,
    scarsSaid: false,
    only,
  };
  const asked = askedPrompts(pack, answers);
  const opened = halves
    .filter(({ prompt }) => only === null && answers.get(prompt)?.kind !== 'skipped')
    .map(({ prompt }) => asked.find(({ id }) => id === prompt))
    .find((prompt) => prompt !== undefined);
  return arriveAt(interview, opened ?? nextOpen(interview, null), [], []);
};

const isTurnedPrivate = (prompt: Prompt, answers: Answers): boolean =>
  prompt.kind === 'story' && answers.get(prompt.id)?.kind === 'private';

/** The next prompt with nothing said about it: after the given one, else the first of all; or the next of those that were named. */
export const nextOpen = (interview: Interview, after: Prompt | null): Prompt | null => {
  const { pack, answers, only } = interview;
  const asked = askedPrompts(pack, answers);
  if (only !== null) return asked.find(({ id }) => only.includes(id)) ?? null;
  const from = after === null ? 0 : pack.prompts.indexOf(after) + 1;
  const open = asked.filter((prompt) => isOpen(prompt, answers));
  return open.find((prompt) => pack.prompts.indexOf(prompt) >= from) ?? open[0] ?? null;
};

/** Stands before a prompt, or before the review when there is none, and says what has to be said on the way. */
export const arriveAt = (
  interview: Interview,
  prompt: Prompt | null,
  records: readonly AnswerRecord[],
  shows: readonly Show[],
): Turn => {
  if (prompt === null) {
    const atReview: Interview = { ...interview, stage: { kind: 'review' }, fromReview: false, only: null };
    return { interview: atReview, records, shows };
  }
  const scars = prompt.kind === 'story' && !interview.scarsSaid;
  const only = interview.only?.filter((id) => id !== prompt.id) ?? null;
  // An answer that was emptied, and left like that, comes back whole.
  const halves = new Map([...interview.halves].filter(([, half]) => half !== ''));
  return {
    interview: {
      ...interview,
      halves,
      stage: { kind: 'asking', prompt },
      scarsSaid: interview.scarsSaid || scars,
      only,
    },
    records,
    shows: [...shows, ...(scars ? [{ kind: 'scars' } as const] : [])],
  };
};

/** To one prompt, from the review; the review comes back after it. */
export const reopen = (interview: Interview, promptId: string): Turn => {
  const prompt = askedPrompts(interview.pack, interview.answers).find(({ id }) => id === promptId);
  if (prompt === undefined) return { interview, records: [], shows: [] };
  return arriveAt({ ...interview, fromReview: true }, prompt, [], []);
};

/** Back to the next open prompt, from the review. */
export const goOn = (interview: Interview): Turn =>
  arriveAt({ ...interview, fromReview: false }, nextOpen(interview, null), [], []);
