import { addPack } from '../packs/pack-adder.ts';
import { cardLines } from './pack-lines.ts';
import { folderToRead, type PackWorld, ruleIds, sayProblems } from './pack-validate.ts';

/** `folder` as typed, from the working folder. */
export type PackAddOptions = { readonly folder: string };

const NOT_DONE = 2;

/** Asks nothing: what a pack can do at most is said on its card, and it can be read with `pack show` before it is used. */
export const packAdd = async ({ folder }: PackAddOptions, world: PackWorld): Promise<number> => {
  const { screen, words } = world;
  const added = await addPack(folderToRead(folder, world), ruleIds(world), world);
  if (added.kind === 'problems') {
    sayProblems(added.problems, folder, world);
    screen.warn(words.packs.notAdded);
    return NOT_DONE;
  }
  const { pack } = added;
  screen.write(screen.style('title', pack.title));
  screen.write('');
  for (const line of cardLines(pack, words.packs)) screen.write(line);
  screen.write('');
  if (added.kind === 'added') screen.write(screen.style('saved', words.packs.nowAdded(pack.id)));
  else screen.write(words.packs.alreadyThere(pack.id, pack.version));
  return 0;
};
