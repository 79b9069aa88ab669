import { wrap } from '../core/text/wrap.ts';
import { openShelf, type PackCard } from '../packs/pack-shelf.ts';
import type { World } from '../ports.ts';
import { lengthOf } from './pack-length.ts';

type ListWorld = Pick<World, 'disk' | 'ids' | 'yaml' | 'places' | 'screen' | 'words'>;

export type PackListOptions = Readonly<Record<never, never>>;

export const packList = async (_options: PackListOptions, world: ListWorld): Promise<number> => {
  const { screen, words } = world;
  const cards = await openShelf(world).list();
  const added = cards.filter(({ origin }) => origin === 'added');
  section(
    words.packs.shipped,
    cards.filter(({ origin }) => origin === 'shipped'),
    world,
  );
  if (added.length > 0) section(words.packs.added, added, world);
  screen.write(words.packs.howToShow);
  screen.write(words.packs.howToUse);
  return 0;
};

const section = (title: string, cards: readonly PackCard[], world: ListWorld): void => {
  const { screen } = world;
  screen.write(screen.style('title', title));
  screen.write('');
  for (const card of cards) {
    screen.write(screen.style('command', card.id));
    for (const line of linesOf(card, world)) screen.write(wrap(line, screen.width, '  '));
    screen.write('');
  }
};

const linesOf = (card: PackCard, { words: { packs }, places }: ListWorld): readonly string[] => {
  if (card.problem !== null) {
    const root =
      card.origin === 'shipped'
        ? `${places.shippedPacks}/${card.id}`
        : `${places.store}/packs/${card.id}/${card.version}`;
    return [packs.needsCare(card.version, card.problem.message), packs.howToValidate(root)];
  }
  const about = [packs.makes(card.makes, card.setting), lengthOf(card.limits, packs)].filter(
    (text) => text !== '',
  );
  return [`${card.title}. ${about.join(', ')}.`, card.summary];
};
