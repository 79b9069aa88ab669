import type { Prompt } from '../packs/pack.ts';
import type { AnswerRecord, Answers, Instant } from './answer.ts';
import { askedPrompts, hasAnswers, isAnswered } from './asked-prompts.ts';
import { arriveAt, nextOpen } from './begin.ts';
import type { Interview, Turn } from './interview.ts';
import { endedRecord, kindFor, recordOf, tidied, withRecord } from './records.ts';
import type { Show } from './show.ts';
import { isAsItStands, standing } from './standing.ts';

/** Takes an answer, or says why it cannot be one; an empty one never takes away what stands there. */
export const acceptSaid = (interview: Interview, prompt: Prompt, typed: string, now: Instant): Turn => {
  const text = tidied(prompt, typed);
  if (isAsItStands(interview, prompt, typed)) return keepAsItWas(interview, prompt, 'kept-as-it-was');
  if (prompt.choices.length > 0) return acceptChoice(interview, prompt, text, now);
  if (text !== '' || prompt.kind === 'list') return take(interview, prompt, text, now);
  if (isAnswered(prompt, interview.answers)) return keepAsItWas(interview, prompt, 'not-emptied');
  if (prompt.optional) return acceptSkipped(interview, prompt, now);
  return { interview, records: [], shows: [{ kind: 'nothing-typed' }] };
};

/** No reason is asked. Words that stood there are held as a half answer, so that they are at hand on coming back. */
export const acceptSkipped = (interview: Interview, prompt: Prompt, now: Instant): Turn => {
  const record = recordOf(prompt, 'skipped', '', now);
  const stood = prompt.choices.length === 0 ? standing(prompt, interview.answers) : undefined;
  const half = interview.halves.get(prompt.id) ?? stood?.text ?? '';
  const halves = new Map(interview.halves);
  if (half === '') halves.delete(prompt.id);
  else halves.set(prompt.id, half);
  return settle(interview, { ...interview, halves }, prompt, record, [{ kind: 'left-out' }]);
};

const acceptChoice = (interview: Interview, prompt: Prompt, id: string, now: Instant): Turn => {
  if (!prompt.choices.some((choice) => choice.id === id)) {
    return { interview, records: [], shows: [{ kind: 'not-a-choice', count: prompt.choices.length }] };
  }
  return id === prompt.stopsOn ? stopKindly(interview, prompt, id, now) : take(interview, prompt, id, now);
};

/** "Not today." When nothing else was ever said, the day leaves no trace. */
const stopKindly = (interview: Interview, prompt: Prompt, id: string, now: Instant): Turn => {
  const record = recordOf(prompt, 'choice', id, now);
  const others = hasAnswers(interview.pack, interview.answers, prompt);
  return {
    interview: {
      ...interview,
      answers: withRecord(interview.answers, record),
      stage: { kind: 'left', how: 'not-today' },
    },
    records: others ? [record, endedRecord('not-today', now)] : [],
    shows: cardsOf(prompt, id),
  };
};

const take = (interview: Interview, prompt: Prompt, text: string, now: Instant): Turn => {
  const kind = kindFor(prompt, interview.onlyForMe.has(prompt.id));
  const halves = new Map(interview.halves);
  halves.delete(prompt.id);
  const as = kind === 'said' ? 'story' : kind === 'choice' || kind === 'list' ? kind : 'private';
  return settle(interview, { ...interview, halves }, prompt, recordOf(prompt, kind, text, now), [
    { kind: 'saved', prompt: prompt.id, as, text },
    ...cardsOf(prompt, text),
    ...(prompt.tender ? [{ kind: 'look-up' } as const] : []),
  ]);
};

/** An answer that came back and is ended without a change, or was emptied: nothing is written down. */
const keepAsItWas = (interview: Interview, prompt: Prompt, kind: 'kept-as-it-was' | 'not-emptied'): Turn => {
  const halves = new Map(interview.halves);
  halves.delete(prompt.id);
  const to = interview.fromReview ? null : nextOpen(interview, prompt);
  return arriveAt({ ...interview, halves }, to, [], [{ kind }]);
};

const cardsOf = (prompt: Prompt, said: string): readonly Show[] =>
  prompt.cards
    .filter(({ choice }) => choice === null || choice === said)
    .map(({ text }) => ({ kind: 'card', text }));

/** Puts the record in, says which answers went out of sight or came back, and goes on. */
const settle = (
  before: Interview,
  held: Interview,
  prompt: Prompt,
  record: AnswerRecord,
  shows: readonly Show[],
): Turn => {
  const after: Interview = { ...held, answers: withRecord(before.answers, record) };
  const was = answeredIn(before, after.answers);
  const is = answeredIn(after, after.answers);
  const moved: readonly Show[] = [
    { kind: 'set-aside' as const, count: [...was].filter((id) => !is.has(id)).length },
    { kind: 'brought-back' as const, count: [...is].filter((id) => !was.has(id)).length },
  ].filter(({ count }) => count > 0);
  const to = after.fromReview ? null : nextOpen(after, prompt);
  return arriveAt(after, to, [record], [...shows, ...moved]);
};

/** Prompts in sight with the answers of `seen` that have words in `answers`; the prompt just answered counts in both. */
const answeredIn = (seen: Interview, answers: Answers): ReadonlySet<string> =>
  new Set(
    askedPrompts(seen.pack, seen.answers)
      .filter((prompt) => isAnswered(prompt, answers))
      .map(({ id }) => id),
  );
