import { registerName } from '../core/packs/register.ts';
import { wrap } from '../core/text/wrap.ts';
import { openShelf, type PackCard } from '../packs/pack-shelf.ts';
import type { World } from '../ports.ts';
import { mendAndSay } from './pack/mending.ts';
import { signedInWords } from './pack/trust-lines.ts';
import { lengthOf } from './pack-length.ts';

type ListWorld = Pick<
  World,
  'clock' | 'csv' | 'disk' | 'ids' | 'places' | 'screen' | 'signTools' | 'words' | 'yaml'
>;

export type PackListOptions = Readonly<Record<never, never>>;

export const packList = async (_options: PackListOptions, world: ListWorld): Promise<number> => {
  const { screen, words } = world;
  await mendAndSay(world);
  const { language } = words;
  const all = await openShelf(world).list();
  // A pack in another language comes after those that this person can read.
  const cards = all.toSorted((a, b) => Number(a.language !== language) - Number(b.language !== language));
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
    for (const line of aboutOf(card, world)) screen.write(wrap(line, screen.width, '  '));
    // Not wrapped: it is there to be copied.
    if (card.problem !== null) screen.write(`  ${world.words.packs.howToValidate(card.folder)}`);
    screen.write('');
  }
};

const aboutOf = (card: PackCard, world: ListWorld): readonly string[] => {
  const { packs, packTravel } = world.words;
  if (card.changed) {
    const { changedHere, changedHereHint } = packTravel.trust;
    const name = registerName(card);
    return [changedHere(name), changedHereHint(name)];
  }
  if (card.problem !== null) return [packs.needsCare(card.version, card.problem.message)];
  const about = [packs.makes(card.makes, card.setting), lengthOf(card.limits, packs)];
  const version = card.origin === 'added' ? ` ${packs.inVersion(card.version)}` : '';
  const signed = card.origin === 'added' ? signedInWords(card, world) : [];
  return [
    `${card.title}. ${about.filter((text) => text !== '').join(', ')}.${version}`,
    card.summary,
    ...signed,
  ];
};
