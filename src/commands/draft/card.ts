import type { Interview } from '../../core/interview/interview.ts';
import type { Version } from '../../core/store/version.ts';
import { cardLines, cardOfVersion } from '../card-lines.ts';
import type { Work } from './desk.ts';
import { askKey } from './keys.ts';
import { hasLeft, type Left } from './talk.ts';

/** The card is offered once, before the teller is asked how they leave, so that nothing of the story stands in the last lines. */
export const offerCard = async (
  { pack, settings, talk, world }: Work,
  { answers }: Interview,
  kept: Version,
): Promise<Left | null> => {
  if (pack.makes !== 'story') return null;
  const words = world.words.draft.keeping;
  const key = await askKey(talk, {
    id: 'card',
    question: words.card,
    enter: 'n',
    keys: [words.cardYes, 'n'],
    unknown: words.cardKeys,
  });
  if (hasLeft(key)) return key;
  if (key === 'n') return null;
  talk.say('');
  const card = cardOfVersion(kept, answers, world.words.card);
  for (const line of cardLines(card, settings.rate, world.words.card)) talk.say(line);
  talk.say('');
  talk.say(words.cardAgain);
  return null;
};
