import type { PackProblem } from '../core/packs/pack.ts';
import { type PackWorld, sayPlaces, sayProblems } from './pack/looking-over.ts';
import { placeToTry } from './pack/place-to-try.ts';
import { readToTry } from './pack/read-to-try.ts';

/** `folder` as typed, from the working folder. */
export type PackValidateOptions = { readonly folder: string };

const FOUND = 1;

export const packValidate = async ({ folder }: PackValidateOptions, world: PackWorld): Promise<number> => {
  const { screen, words } = world;
  const place = await placeToTry(folder, world);
  const { decoded } = await readToTry(place, world);
  if (!decoded.ok) {
    sayProblems(decoded.problems, place.shown, world);
    return FOUND;
  }
  screen.write(screen.style('saved', words.packs.holds(decoded.pack.title, decoded.pack.prompts.length)));
  if (decoded.thoughts.length > 0) sayThoughts(decoded.thoughts, place.shown, world);
  if (decoded.tests.length > 0) screen.write(words.packTests.toTry(place.shown));
  if (place.origin === 'added') screen.write(words.packs.toAdd(folder));
  return 0;
};

/** Nothing of it has to be mended, and the exit code is as without. */
const sayThoughts = (thoughts: readonly PackProblem[], root: string, world: PackWorld): void => {
  const { screen, words } = world;
  screen.write('');
  screen.write(words.packTests.thoughts);
  sayPlaces(thoughts, root, world);
  screen.write('');
};
