import { readFolder } from '../../packs/folder-reader.ts';
import { packsFolder } from '../../packs/pack-shelf.ts';
import type { Disk, World } from '../../ports.ts';
import { parentOf } from '../../store/layout.ts';

/** Where a store would be. Nothing lies there but packs. */
const STORE = '/try';
const OWNER_ONLY = 0o700;

/**
 * The world with a disk in memory: no story, the packs of this computer, words that say what is the case. What is chosen stays with the try,
 * and no editor can see into it.
 */
export const worldOfTry = (world: World, scratch: Disk): World => {
  const { shippedPacks, store } = world.places;
  const { packWriting: says, draft } = world.words;
  copyPacks(world, shippedPacks, scratch, shippedPacks);
  copyPacks(world, packsFolder(store), scratch, packsFolder(STORE));
  return {
    ...world,
    disk: scratch,
    keyring: { identity: null, known: new Map() },
    places: { ...world.places, store: STORE },
    settings: { ...world.settings, write: async () => undefined },
    prompter: async (choice) => {
      const prompter = await world.prompter(choice);
      return { ...prompter, ask: (step, asking) => prompter.ask(step, { ...asking, kept: () => false }) };
    },
    runEditor: async () => ({ ok: false, milliseconds: 0, reason: '' }),
    words: {
      ...world.words,
      draft: {
        ...draft,
        opening: { ...draft.opening, yours: says.tryOut, first: () => [says.tryOut], formSaved: says.taken },
        asking: {
          ...draft.asking,
          saved: says.taken,
          savedStory: says.takenStory,
          savedPrivate: says.taken,
          savedList: () => says.taken,
        },
        editing: { ...draft.editing, couldNotOpen: () => says.noEditor },
        keeping: { ...draft.keeping, kept: () => says.notSaved, cardAgain: '' },
        leaving: {
          ...draft.leaving,
          kept: () => says.notSaved,
          stillKept: () => says.notSaved,
          read: '',
          goOn: '',
          goOnWith: () => '',
          where: () => '',
          beside: '',
          paused: says.notSaved,
        },
      },
    },
  };
};

/** Nothing there is nothing to copy. What is not fit for a pack is left where it is. */
const copyPacks = ({ disk, words }: World, root: string, to: Disk, target: string): void => {
  if (disk.lookThrough(root)?.kind !== 'folder') return;
  for (const { name, kind } of disk.list(root)) {
    if (kind !== 'folder') continue;
    for (const { path, bytes } of readFolder(disk, `${root}/${name}`, words.packProblems).files)
      putFile(to, `${target}/${name}/${path}`, bytes);
  }
};

const putFile = (disk: Disk, path: string, bytes: Uint8Array): void => {
  disk.makeFolder(parentOf(path), OWNER_ONLY);
  const handle = disk.create(path, 0o600);
  disk.write(handle, bytes);
  disk.close(handle);
};
