import { Trouble } from '../../core/errors.ts';
import type { Limits, Pack } from '../../core/packs/pack.ts';
import { WORDS_A_MINUTE } from '../../core/packs/word-limit.ts';
import { openShelf, type PackCard } from '../../packs/pack-shelf.ts';
import { lengthOf } from '../pack-length.ts';
import type { Desk } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

/** The pack that was named, the only one that fits, or the one the teller chooses. */
export const choosePack = async (desk: Desk): Promise<Pack | Left> => {
  const { options, world, talk } = desk;
  const words = world.words.draft.opening;
  const shelf = openShelf(world);
  if (options.pack !== null) return namedPack(desk, options.pack);
  const fitting = (await shelf.list()).filter((card) => card.problem === null && fits(desk, card));
  const [only] = fitting;
  if (only === undefined) throw new Trouble('usage', words.noPackFits, words.noPackFitsHint);
  if (fitting.length === 1) return shelf.open(only.id);
  const chosen = await talk.choose({
    id: 'pack',
    question: words.whoIsItFor,
    choices: fitting.map((card) => ({ id: card.id, words: choiceOf(desk, card) })),
    usual: null,
  });
  return hasLeft(chosen) ? chosen : shelf.open(chosen);
};

/** Throws a Trouble when the pack is not there, or not made for that long a piece. */
export const namedPack = async (
  { options, world }: Pick<Desk, 'options' | 'world'>,
  name: string,
): Promise<Pack> => {
  const words = world.words.draft.opening;
  const pack = await openShelf(world).open(name);
  const most = mostMinutes(pack.limits);
  if (options.minutes !== null && most !== null && options.minutes > most) {
    throw new Trouble('usage', words.minutesTooMany(most, options.minutes), words.minutesHint);
  }
  return pack;
};

const choiceOf = ({ world }: Desk, { title, limits, makes }: PackCard): string => {
  const words = world.words.draft.opening;
  const length = makes === 'story' ? lengthOf(limits, world.words.packs) : words.noStory;
  return length === '' ? `${title}.` : words.pack(title, length);
};

const mostMinutes = ({ hard }: Limits): number | null => {
  if (hard === null) return null;
  return Math.ceil((typeof hard === 'number' ? hard : Math.max(...Object.values(hard))) / WORDS_A_MINUTE);
};

/** A pack made for ten minutes is no help to somebody who has two. */
const SHORTEST_SHARE = 3;

const fits = ({ options }: Desk, { setting, limits }: PackCard): boolean => {
  if (options.setting !== null && setting !== options.setting) return false;
  if (options.minutes === null) return true;
  const most = mostMinutes(limits);
  return most !== null && options.minutes <= most && options.minutes * SHORTEST_SHARE >= most;
};
