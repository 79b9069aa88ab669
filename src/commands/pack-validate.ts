import { type PackWorld, sayProblems } from './pack/looking-over.ts';
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
  if (place.origin === 'added') screen.write(words.packs.toAdd(folder));
  return 0;
};
