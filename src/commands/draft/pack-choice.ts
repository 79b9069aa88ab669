import { Trouble } from '../../core/errors.ts';
import { fitsMinutes, minutesOf, minutesToChoose } from '../../core/packs/minutes.ts';
import type { Choice, Pack } from '../../core/packs/pack.ts';
import { packsInLanguage } from '../../core/packs/packs-in-language.ts';
import { firstSentences } from '../../core/text/first-sentences.ts';
import { openShelf, type PackCard } from '../../packs/pack-shelf.ts';
import { lengthOf } from '../pack-length.ts';
import type { Desk } from './desk.ts';
import { helpChoosing } from './help-choosing.ts';
import { hasLeft, type Left } from './talk.ts';

/** `helped`: found by two questions, of which one was the time, so that it is not asked again. */
export type ChosenPack = { readonly pack: Pack; readonly helped: boolean };

/** No pack can have these names. */
const HELP = '~help';
const MORE = '~more';
const BACK = '~back';

/** The pack that was named, the only one that fits, or the one the teller chooses; `but`: one that is not offered. */
export const choosePack = async (desk: Desk, but: string | null = null): Promise<ChosenPack | Left> => {
  const { options, world, talk } = desk;
  const words = world.words.draft.choosing;
  const shelf = openShelf(world);
  if (options.pack !== null) return { pack: await namedPack(desk, options.pack), helped: false };
  const cards = packsInLanguage(await shelf.list(), world.words.language);
  const fitting = cards.filter((card) => card.id !== but && fits(desk, card));
  const [only] = fitting;
  if (only === undefined) throw new Trouble('usage', words.noPackFits, words.noPackFitsHint);
  if (fitting.length === 1) return { pack: await shelf.open(only.id), helped: false };
  const [first, behind] = apart(fitting);
  for (;;) {
    const chosen = await talk.choose({
      id: 'pack',
      question: words.whoIsItFor,
      choices: [
        ...first.map((card) => choiceOf(desk, card)),
        ...(behind.length > 0 ? [{ id: MORE, words: words.morePacks(behind.length) }] : []),
        { id: HELP, words: words.helpMe },
      ],
      usual: null,
    });
    if (hasLeft(chosen)) return chosen;
    if (chosen !== HELP && chosen !== MORE) return { pack: await shelf.open(chosen), helped: false };
    const found = chosen === HELP ? await helpChoosing(desk, first) : await chooseAmong(desk, behind);
    if (hasLeft(found)) return found;
    if (found !== null) return { pack: await shelf.open(found), helped: chosen === HELP };
  }
};

/**
 * Packs that ship and were made from another, for some groups of people, stand behind one line: a list that is heard must be short. What a
 * trainer handed out is what the class came for, and always stands in front.
 */
const apart = (cards: readonly PackCard[]): readonly [readonly PackCard[], readonly PackCard[]] => {
  const stands = (card: PackCard): boolean => card.origin === 'added' || card.extends === '';
  const first = cards.filter(stands);
  return first.length === 0 ? [cards, []] : [first, cards.filter((card) => !stands(card))];
};

/** null to go back to the first list. */
const chooseAmong = async (desk: Desk, cards: readonly PackCard[]): Promise<string | Left | null> => {
  const words = desk.world.words.draft.choosing;
  const chosen = await desk.talk.choose({
    id: 'more-packs',
    question: words.whichOfThese,
    choices: [...cards.map((card) => choiceOf(desk, card)), { id: BACK, words: words.backToList }],
    usual: null,
  });
  return chosen === BACK ? null : chosen;
};

/** Throws a Trouble when the pack is not there, or not made for that long a piece. */
export const namedPack = async (
  { options, world }: Pick<Desk, 'options' | 'world'>,
  name: string,
): Promise<Pack> => {
  const words = world.words.draft.choosing;
  const shelf = openShelf(world);
  const pack = await shelf.open(name);
  const { minutes } = options;
  const made = minutesOf(pack.limits);
  if (minutes === null || made === null) return pack;
  if (minutes <= made.most && minutes >= (made.least ?? 0)) return pack;
  const others = packsInLanguage(await shelf.list(), world.words.language).flatMap(
    ({ id, problem, setting, limits }) => {
      const span = minutesOf(limits);
      const isTold = problem === null && setting !== 'written';
      return isTold && span !== null && fitsMinutes(limits, minutes) ? [{ id, ...span }] : [];
    },
  );
  throw new Trouble(
    'usage',
    words.minutesDoNotFit(made.least, made.most, minutes),
    words.minutesFit(minutes, others),
  );
};

/** Asked only where a pack leaves room to choose, and does not ask by itself. null: not said. */
export const askMinutes = async (
  { options, talk, world }: Desk,
  { pack, helped }: ChosenPack,
): Promise<number | Left | null> => {
  const words = world.words.draft.choosing;
  const times = minutesToChoose(pack.limits);
  const asksItself = pack.prompts.some(({ feeds }) => feeds.includes('length'));
  if (options.minutes !== null || helped || asksItself || times.length === 0) return null;
  const chosen = await talk.choose({
    id: 'minutes',
    question: words.howManyMinutes,
    choices: [
      ...times.map((time) => ({ id: String(time), words: words.minutes(time) })),
      { id: 'open', words: words.doNotKnow },
    ],
    usual: 'open',
  });
  if (hasLeft(chosen)) return chosen;
  return chosen === 'open' ? null : Number(chosen);
};

/** Two lines of a narrow window, about. */
const LONGEST_MORE = 150;

const choiceOf = ({ world }: Desk, card: PackCard): Choice => {
  const { id, summary, limits, makes, language } = card;
  const words = world.words.draft.choosing;
  const title = language === world.words.language ? card.title : words.otherLanguage(card.title, language);
  const length = makes === 'story' ? lengthOf(limits, world.words.packs) : words.noStory;
  const more = firstSentences(summary, LONGEST_MORE);
  return { id, words: length === '' ? `${title}.` : words.pack(title, length), more };
};

const fits = ({ options }: Desk, { setting, limits, problem }: PackCard): boolean => {
  if (problem !== null || (options.setting !== null && setting !== options.setting)) return false;
  return options.minutes === null || fitsMinutes(limits, options.minutes);
};
