import { Trouble } from '../core/errors.ts';
import type { PackProblem } from '../core/packs/pack.ts';
import { storyRulePages } from '../core/story-rules/catalogue.ts';
import { readPack } from '../packs/pack-reader.ts';
import type { World } from '../ports.ts';

export type PackWorld = Pick<World, 'disk' | 'ids' | 'yaml' | 'places' | 'screen' | 'words' | 'rulePages'>;

/** `folder` as typed, from the working folder. */
export type PackValidateOptions = { readonly folder: string };

const FOUND = 1;

export const packValidate = async ({ folder }: PackValidateOptions, world: PackWorld): Promise<number> => {
  const { screen, words } = world;
  const path = folderToRead(folder, world);
  const origin = path.startsWith(`${world.places.shippedPacks}/`) ? 'shipped' : 'added';
  const { decoded } = await readPack(path, origin, world, ruleIds(world));
  if (!decoded.ok) {
    sayProblems(decoded.problems, folder, world);
    return FOUND;
  }
  screen.write(screen.style('saved', words.packs.holds(decoded.pack.title, decoded.pack.prompts.length)));
  if (origin === 'added') screen.write(words.packs.toAdd(folder));
  return 0;
};

/** Every rule that a pack may name. */
export const ruleIds = (world: Pick<World, 'rulePages'>): readonly string[] =>
  [...world.rulePages(), ...storyRulePages].map(({ id }) => id);

/** The folder, if it is one; a Trouble that says what else it is. */
export const folderToRead = (typed: string, { disk, places, words }: PackWorld): string => {
  const bare = typed.replace(/(?<=.)[/\\]+$/, '');
  const path = /^(?:[/\\]|[A-Za-z]:)/.test(bare) ? bare : `${places.here}/${bare}`;
  const kind = disk.lookThrough(path)?.kind;
  if (kind === 'folder') return path;
  if (kind === undefined)
    throw new Trouble('not-found', words.packs.noFolder(typed), words.packs.noFolderHint);
  throw new Trouble('place', words.packs.notAFolder(typed), words.packs.noFolderHint);
};

/** One line a problem, `file:line` first, as editors and other programs know it; what to do stands below it. */
export const sayProblems = (
  problems: readonly PackProblem[],
  folder: string,
  { screen, words }: PackWorld,
): void => {
  const root = folder.replace(/(?<=.)[/\\]+$/, '');
  for (const { file, line, message, hint } of problems) {
    const place = file === '.' ? root : `${root}/${file}:${line}`;
    screen.write(`${screen.style('place', place)}: ${message}`);
    if (hint !== '') screen.write(`  ${hint}`);
  }
  screen.write('');
  screen.write(words.packs.toMend(problems.length));
};
