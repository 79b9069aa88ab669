import { plainContext } from '../../core/check/context.ts';
import { Trouble } from '../../core/errors.ts';
import type { PackProblem } from '../../core/packs/pack.ts';
import { storyRuleIds } from '../../core/story-rules/catalogue.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { absolute, withoutEnd } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';

export type PackWorld = Pick<
  World,
  'csv' | 'disk' | 'ids' | 'yaml' | 'places' | 'screen' | 'words' | 'rulePages'
>;

/** Every rule that a pack may name. */
export const ruleIds = (world: Pick<World, 'rulePages'>): readonly string[] => [
  ...world.rulePages(plainContext.language).map(({ id }) => id),
  ...storyRuleIds,
];

/** The folder, if it is one; a Trouble that says what else it is. */
export const folderToRead = (typed: string, { disk, places, words }: PackWorld): string => {
  const path = absolute(places.here, withoutEnd(typed));
  const kind = disk.lookThrough(path)?.kind;
  if (kind === 'folder') return path;
  if (kind === undefined)
    throw new Trouble('not-found', words.packs.noFolder(typed), words.packs.noFolderHint);
  const packed = /\.(?:zip|tgz|gz|tar|7z|rar)$/i.test(typed);
  const hint = packed ? words.packs.unpackFirst : words.packs.noFolderHint;
  throw new Trouble('place', words.packs.notAFolder(typed), hint);
};

/** What has to be mended, and how much that is. */
export const sayProblems = (problems: readonly PackProblem[], folder: string, world: PackWorld): void => {
  sayPlaces(problems, folder, world);
  world.screen.write('');
  world.screen.write(world.words.packs.toMend(problems.length));
};

/** One line each, `file:line` first, as editors and other programs know it; what to do stands below it. */
export const sayPlaces = (
  problems: readonly PackProblem[],
  folder: string,
  { screen }: Pick<PackWorld, 'screen'>,
): void => {
  const root = withoutEnd(folder);
  for (const { file, line, message, hint } of problems) {
    const place = oneLine(file === '.' ? root : `${root}/${file}:${line}`);
    screen.write(`${screen.style('place', place)}: ${message}`);
    if (hint !== '') screen.write(`  ${hint}`);
  }
};
