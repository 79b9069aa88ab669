import { unreachable } from '../errors.ts';
import type { Prompt } from '../packs/pack.ts';
import { acceptSaid, acceptSkipped } from './accept.ts';
import type { Instant } from './answer.ts';
import { askedPrompts, hasAnswers, isAnswered } from './asked-prompts.ts';
import { arriveAt } from './begin.ts';
import type { Interview, Turn } from './interview.ts';
import { endedRecord, kindFor, recordOf, tidied, withRecord } from './records.ts';
import type { Asked, Reply } from './reply.ts';
import { reviewLines } from './review-lines.ts';
import type { Show } from './show.ts';
import { isAsItStands, standing, withHalf, wordsAt } from './standing.ts';

/**
 * One reply, one step on. Nothing that was said before is lost by any reply: going back, skipping, pausing and asking keep the
 * half answer, and a later answer stays when an earlier one is changed. Only asked while a prompt is open.
 */
export const advance = (interview: Interview, reply: Reply, now: Instant): Turn => {
  const { stage } = interview;
  if (stage.kind !== 'asking') throw new Error('there is no question to reply to');
  const here = withHalf(interview, stage.prompt, reply.kind === 'said' ? '' : reply.half);
  switch (reply.kind) {
    case 'said':
      return acceptSaid(interview, stage.prompt, reply.text, now);
    case 'skipped':
      return acceptSkipped(here, stage.prompt, now);
    case 'back':
      return goBack(here, stage.prompt);
    case 'went-to':
      return goTo(here, reply.number);
    case 'made-private':
      return turnPrivate(here, stage.prompt, now);
    case 'asked':
      return stay(here, answerTo(here, stage.prompt, reply.what));
    case 'edit':
    case 'forget':
      return stay(here, null);
    case 'notes':
      return stay(here, { kind: 'notes', on: reply.on });
    case 'paused':
      return pause(here, now);
    case 'ended':
      return finish(interview, here, stage.prompt, reply.half, now);
    default:
      return unreachable(reply);
  }
};

const stay = (interview: Interview, show: Show | null): Turn => ({
  interview,
  records: [],
  shows: show === null ? [] : [show],
});

const goBack = (interview: Interview, from: Prompt): Turn => {
  const asked = askedPrompts(interview.pack, interview.answers);
  const before = asked[asked.indexOf(from) - 1];
  return before === undefined ? stay(interview, { kind: 'first-one' }) : arriveAt(interview, before, [], []);
};

const goTo = (interview: Interview, number: number): Turn => {
  const asked = askedPrompts(interview.pack, interview.answers);
  const to = asked[number - 1];
  if (to === undefined) return stay(interview, { kind: 'no-such-number', count: asked.length });
  return arriveAt(interview, to, [], []);
};

/** There and back again: a second time puts the answer back into the story. One that stands is turned at once, for that is what is said. */
const turnPrivate = (interview: Interview, prompt: Prompt, now: Instant): Turn => {
  if (prompt.kind !== 'story') return stay(interview, { kind: 'always-only-for-you' });
  const onlyForMe = new Set(interview.onlyForMe);
  const nowPrivate = !onlyForMe.delete(prompt.id);
  if (nowPrivate) onlyForMe.add(prompt.id);
  const stood = standing(prompt, interview.answers);
  const records = stood ? [recordOf(prompt, kindFor(prompt, nowPrivate), stood.text, now)] : [];
  return {
    interview: { ...interview, onlyForMe, answers: records.reduce(withRecord, interview.answers) },
    records,
    shows: [{ kind: nowPrivate ? 'only-for-you' : 'for-the-story' }],
  };
};

const answerTo = (interview: Interview, prompt: Prompt, what: Asked): Show => {
  switch (what) {
    case 'why':
      return { kind: 'asked', what, text: prompt.why };
    case 'example':
      return { kind: 'asked', what, text: prompt.example };
    case 'read':
      return { kind: 'asked', what, text: wordsAt(interview, prompt).trimEnd() };
    case 'list':
      return { kind: 'list', lines: reviewLines(interview) };
    case 'story':
    case 'support':
    case 'hide':
    case 'help':
      return { kind: 'asked', what, text: '' };
    default:
      return unreachable(what);
  }
};

const pause = (interview: Interview, now: Instant): Turn => ({
  interview: { ...interview, stage: { kind: 'left', how: 'paused' } },
  records: hasAnswers(interview.pack, interview.answers) ? [endedRecord('paused', now)] : [],
  shows: [],
});

/** To the review now; what was typed so far counts as the answer, but words that were only looked at take no answer's place. */
const finish = (before: Interview, here: Interview, prompt: Prompt, half: string, now: Instant): Turn => {
  const toReview: Interview = { ...here, fromReview: true };
  const untouched = half.trim() === before.halves.get(prompt.id)?.trim() && isAnswered(prompt, here.answers);
  if (untouched) return arriveAt(toReview, null, [], [{ kind: 'half-waits' }]);
  const nothingNew = tidied(prompt, half) === '' || isAsItStands(here, prompt, half);
  if (nothingNew || prompt.choices.length > 0) return arriveAt(toReview, null, [], []);
  return acceptSaid(toReview, prompt, half, now);
};
