import { type Listener, packsFor, suggestPack } from '../../core/packs/suggest-pack.ts';
import { SETTINGS } from '../../core/setting.ts';
import type { PackCard } from '../../packs/pack-shelf.ts';
import { lengthOf } from '../pack-length.ts';
import type { Desk } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

const LISTENERS: readonly Listener[] = [...SETTINGS, 'page', 'notes'];

/** Two questions, then one suggestion with its reason. The id of the pack, or null to see the list again. */
export const helpChoosing = async (desk: Desk, cards: readonly PackCard[]): Promise<string | Left | null> => {
  const { talk, world } = desk;
  const words = world.words.draft.choosing;
  const there = LISTENERS.filter((listener) => packsFor(listener, cards).length > 0);
  const said = await talk.choose({
    id: 'who-hears',
    question: words.whoHears,
    choices: there.map((id) => ({ id, words: words.listener(id) })),
    usual: null,
  });
  if (hasLeft(said)) return said;
  const listener = there.find((id) => id === said);
  if (listener === undefined) return null;
  const minutes = await askTime(desk, listener);
  if (hasLeft(minutes)) return minutes;
  const card = suggestPack(cards, listener, minutes);
  if (card === null) return null;
  talk.say('');
  const length = card.makes === 'story' ? lengthOf(card.limits, world.words.packs) : '';
  talk.say(words.suggestion(card.title, listener, length));
  const taken = await talk.choose({
    id: 'suggestion',
    question: words.doesItFit,
    choices: [
      { id: 'take', words: words.takeIt },
      { id: 'all', words: words.seeAll },
    ],
    usual: 'take',
  });
  if (hasLeft(taken)) return taken;
  return taken === 'take' ? card.id : null;
};

/** What is read, and what is only for the teller, has no time to keep to. */
const UNTIMED: readonly Listener[] = ['written', 'page', 'notes'];

const askTime = async ({ talk, world }: Desk, listener: Listener): Promise<number | Left | null> => {
  const words = world.words.draft.choosing;
  if (UNTIMED.includes(listener)) return null;
  const said = await talk.choose({
    id: 'how-long',
    question: words.howLong,
    choices: words.times,
    usual: 'open',
  });
  if (hasLeft(said)) return said;
  return words.times.find(({ id }) => id === said)?.minutes ?? null;
};
