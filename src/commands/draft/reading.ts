import { wordLimit } from '../../core/interview/draft-context.ts';
import { type DraftText, withBrackets } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { countWords } from '../../core/text/count-words.ts';
import type { Work } from './desk.ts';

/** The text word for word, between two lines that say whose words these are; never drawn as Markdown. */
export const sayText = (
  { talk, world, pack }: Pick<Work, 'talk' | 'world' | 'pack'>,
  draft: DraftText,
): void => {
  const words = world.words.draft.review;
  const isStory = pack.makes === 'story';
  talk.say('');
  if (draft.text === '') {
    talk.say(words.nothing);
    return;
  }
  if (talk.form === 'plain') talk.say(isStory ? words.begins : words.pageBegins);
  talk.say('');
  talk.quote(withBrackets(draft));
  talk.say('');
  if (talk.form === 'plain') talk.say(isStory ? words.ends : words.pageEnds);
};

/** Its words and how long they take aloud, held against the room there is. */
export const sayRoom = (work: Work, { answers }: Interview, { text }: DraftText): void => {
  const { settings, talk, world } = work;
  const words = world.words.draft.review;
  const count = countWords(text);
  const limit = wordLimit({ ...work, answers });
  const seconds = (count / settings.rate) * 60;
  talk.say(limit === null ? words.total(count, seconds) : words.fits(count, seconds, limit));
};
