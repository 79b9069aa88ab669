import { Trouble } from '../../core/errors.ts';
import { sheetPrompts } from '../../core/interview/worksheet-remarks.ts';
import { isOnlyForTeller, worksheetText } from '../../core/interview/worksheet-text.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { packsInLanguage } from '../../core/packs/packs-in-language.ts';
import { wrap } from '../../core/text/wrap.ts';
import { absolute, asTyped } from '../../core/typed-path.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import type { World } from '../../ports.ts';
import { sweptStore } from '../../store/choosing.ts';
import { type Found, newStory, storyAgain } from './choosing.ts';
import type { DraftOptions } from './options.ts';
import { namedPack } from './pack-choice.ts';
import { mustBeFree, writeOut } from './write-out.ts';

export type WorksheetOptions = DraftOptions & { readonly worksheet: string };

const WIDEST = 76;

/** Writes the questions to a new file of the teller's, with the answers that are there. Nothing is opened, and nothing is kept. */
export const writeWorksheet = async (options: WorksheetOptions, world: World): Promise<number> => {
  const words = world.words.draft.worksheet;
  const found = await storyFor(options, world);
  const file = options.worksheet === '' ? freeName(found.pack, world) : options.worksheet;
  const text = worksheetText(
    { ...options, ...found, file: file === '-' ? words.usualName(found.pack.id, 1) : asTyped(file) },
    world.words.draft,
  );
  if (file === '-') {
    // Only a terminal needs what could drive it shown; a pipe gets the words as they are.
    if (world.screen.isTerminal) world.screen.write(text);
    else world.screen.data(text);
  } else {
    writeOut(world, file, text, words.fileThereHint);
  }
  const lines =
    file === '-' ? [] : [options.worksheet === '' ? words.written(file) : words.writtenTo(file), words.open];
  sayTo(world, file === '-', [...lines, ...aboutPrivate(options, found, world)]);
  if (file !== '-') {
    sayTo(world, false, [words.thenType(asTyped(file)), world.words.draft.leaving.people]);
  }
  return 0;
};

const sayTo = ({ screen }: World, aside: boolean, lines: readonly string[]): void => {
  for (const line of lines) {
    const wrapped = wrap(line, Math.min(screen.width, WIDEST));
    if (aside) screen.warn(wrapped);
    else screen.write(wrapped);
  }
};

/** The story that was named, or a new one: it is on the disk only when the worksheet comes back. */
const storyFor = async (options: WorksheetOptions, world: World): Promise<Found> => {
  const words = world.words.draft.worksheet;
  const store = sweptStore(world);
  if (options.story !== null) return storyAgain({ store, world }, store.find(options.story));
  if (options.pack !== null) return newStory({ store }, await namedPack({ options, world }, options.pack));
  const cards = packsInLanguage(await openShelf(world).list(), world.words.language);
  const packs = cards.filter(({ problem }) => problem === null);
  throw new Trouble('usage', words.whichPack, words.whichPackHint(packs.map(({ id }) => id)));
};

const MOST_NAMES = 99;

const freeName = ({ id }: Pack, world: World): string => {
  const words = world.words.draft.worksheet;
  for (let number = 1; number <= MOST_NAMES; number++) {
    const name = words.usualName(id, number);
    if (world.disk.look(absolute(world.places.here, name)) !== null) continue;
    mustBeFree(world, name);
    return name;
  }
  throw new Trouble('place', words.noFreeName, words.noFreeNameHint);
};

/** What is only for the teller stays out of a plain folder unless it was asked for; either way it is said. */
const aboutPrivate = (
  { withPrivate }: WorksheetOptions,
  { pack, answers }: Found,
  { words }: World,
): readonly string[] => {
  const says = words.draft.worksheet;
  const count = sheetPrompts(pack).filter(({ id }) => {
    const record = answers.get(id);
    return record !== undefined && isOnlyForTeller(pack, record);
  }).length;
  if (count === 0) return [];
  return [withPrivate ? says.privateIn : says.privateLeftOut(count)];
};
