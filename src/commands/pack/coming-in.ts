import { Trouble } from '../../core/errors.ts';
import { type PackAddress, readAddress } from '../../core/packs/pack-address.ts';
import { readArchive } from '../../packs/archive-reader.ts';
import { fromGit, fromNpm } from '../../packs/program-sources.ts';
import { fromWeb } from '../../packs/web-source.ts';
import type { World } from '../../ports.ts';
import { say } from '../saying.ts';
import { type CameIn, comeFromDisk } from './from-disk.ts';

/** The files of a pack, from a folder, a packed file or an address. Throws a Trouble when there is none, or none that can be taken. */
export const comeIn = async (typed: string, world: World): Promise<CameIn> => {
  const address = readAddress(typed);
  if (address.kind === 'path') return comeFromDisk(typed, world);
  if (address.kind === 'odd') {
    const says = world.words.packTravel.sources;
    throw new Trouble('usage', says.odd(address.why), says.oddHint(address.why));
  }
  say(world, world.words.packTravel.sources.getting(typed));
  const content = await readArchive(await fetched(address, world), typed, world);
  return { content, name: typed, source: typed, from: address.kind };
};

type Afar = Exclude<PackAddress, { kind: 'path' | 'odd' }>;

const fetched = (address: Afar, world: World): Promise<Uint8Array> => {
  if (address.kind === 'https') return fromWeb(address.address, world);
  return address.kind === 'npm' ? fromNpm(address, world) : fromGit(address, world);
};
