import { type DraftText, withBrackets } from '../../core/interview/draft-text.ts';
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
