import { type ReadPack, readPack } from '../../packs/pack-reader.ts';
import { parentsOn } from '../../packs/pack-shelf.ts';
import { type PackWorld, ruleIds } from './looking-over.ts';
import type { PackPlace } from './place-to-try.ts';

/** Reads a pack with all that can be found out about it: names of rules, patterns, examples. */
export const readToTry = ({ path, origin }: PackPlace, world: PackWorld): Promise<ReadPack> =>
  readPack(path, origin, world, ruleIds(world), { of: parentsOn(world), trail: [] });
