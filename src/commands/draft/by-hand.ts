import { draftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { changeWhole, put, wholeRecord } from './changing.ts';
import type { Onward, Work } from './desk.ts';
import { hasLeft } from './talk.ts';

/** The last text that was changed by hand, also when it was given up for the answers; '' when there was none. */
export const textByHand = ({ store, story }: Work): string =>
  store.records(story).findLast(({ kind, text }) => kind === 'taken-over' && text !== '')?.text ?? '';

/** Back to the answers. The text that was changed by hand stays among the records, and can be brought back. */
export const fromAnswers = async (work: Work, interview: Interview): Promise<Onward> => {
  const after = await put(work, interview, wholeRecord('taken-over', '', work.world.clock.now()));
  if (!hasLeft(after)) work.talk.say(work.world.words.draft.review.handStays);
  return after;
};

export const bringBackByHand = (work: Work, interview: Interview): Promise<Onward> =>
  put(work, interview, wholeRecord('taken-over', textByHand(work), work.world.clock.now()));

/** After an answer was changed beside a text that was changed by hand: nothing goes into that text by itself, so it is asked. */
export const askAboutText = async (work: Work, before: Interview, after: Interview): Promise<Onward> => {
  const changed = changedForStory(before, after);
  const draft = draftText(after.pack, after.answers);
  if (!draft.byHand || changed.length === 0) return after;
  const words = work.world.words.draft.review;
  const chosen = await work.talk.choose({
    id: 'into-the-text',
    question: words.notInYet,
    choices: [
      { id: 'hand', words: words.byEditor },
      { id: 'answers', words: words.fromAnswers },
      { id: 'leave', words: words.leaveText },
    ],
    usual: 'leave',
  });
  if (hasLeft(chosen)) return chosen;
  if (chosen === 'answers') return fromAnswers(work, after);
  return chosen === 'hand' ? changeWhole(work, after, draft, [words.newWords, ...changed]) : after;
};

/** The words for the story that are new or other than before. */
const changedForStory = (before: Interview, after: Interview): readonly string[] =>
  [...after.answers.values()]
    .filter(({ kind, prompt, text }) => kind === 'said' && before.answers.get(prompt)?.text !== text)
    .map(({ text }) => text);
