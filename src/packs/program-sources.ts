import { Trouble } from '../core/errors.ts';
import type { PackAddress } from '../core/packs/pack-address.ts';
import type { ProgramCall } from '../core/packs/pack-tools.ts';
import { millisecondsOf } from '../core/store/instant.ts';
import type { World } from '../ports.ts';
import { ARCHIVE_BYTES, tooLarge } from './archive-reader.ts';
import { inOwnFolder } from './fetch-folder.ts';

type SourceWorld = Pick<World, 'clock' | 'disk' | 'ids' | 'otherPrograms' | 'words'> & {
  readonly places: { readonly store: string };
};

/** A cache and a packed package, or a history of one commit. */
const MOST_INSIDE = 67_108_864;
/** All files of a pack as a tar, and what a tar has beside them. */
const MOST_OUT = 8_388_608;

/** Runs one of them to its end; a Trouble when it is not there, or takes too long or too much. */
const run = async (
  call: Pick<ProgramCall, 'args' | 'folder' | 'program'>,
  source: string,
  world: SourceWorld,
): Promise<{ readonly code: number; readonly out: Uint8Array; readonly trouble: string }> => {
  const says = world.words.packTravel.sources;
  const runProgram = await world.otherPrograms();
  const end = await runProgram({ ...call, mostInside: MOST_INSIDE, mostOut: MOST_OUT });
  if (end.kind === 'missing')
    throw new Trouble('unreadable', says.noProgram(call.program), says.noProgramHint);
  if (end.kind === 'too-slow') throw new Trouble('unreadable', says.tooSlow(source), says.tryAgain);
  if (end.kind === 'too-large') throw tooLarge(source, world);
  return end;
};

/** npm by itself tries for minutes, and nobody sees why. */
const BRISK: readonly string[] = [
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=1000',
  '--fetch-timeout=30000',
];

/** As the person's own npm gets it, with the sums of the registry checked by npm. No script of it is ever run. */
export const fromNpm = (
  { name, range }: PackAddress & { kind: 'npm' },
  world: SourceWorld,
): Promise<Uint8Array> =>
  inOwnFolder(world, millisecondsOf(world.clock.now()), async (folder) => {
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--no-progress', '--loglevel=error'];
    const own = ['--ignore-scripts', `--pack-destination=${folder}`, `--cache=${folder}/cache`];
    const args = ['pack', `${name}@${range}`, ...own, ...quiet, ...BRISK];
    const { code, trouble } = await run({ program: 'npm', args, folder }, name, world);
    if (code !== 0) throw npmTrouble(name, range, trouble, world);
    const packed = world.disk
      .list(folder)
      .find((entry) => entry.kind === 'file' && entry.name.endsWith('.tgz'));
    if (packed === undefined) throw npmTrouble(name, range, '', world);
    const path = `${folder}/${packed.name}`;
    if ((world.disk.look(path)?.size ?? 0) > ARCHIVE_BYTES) throw tooLarge(name, world);
    return world.disk.read(path);
  });

const npmTrouble = (name: string, range: string, trouble: string, { words }: SourceWorld): Trouble => {
  const says = words.packTravel.sources;
  const code = /\bcode (E[A-Z0-9_]+)/.exec(trouble)?.[1] ?? '';
  const message = {
    E404: says.noPackage(name),
    ETARGET: says.noRange(name, range),
    EINTEGRITY: says.notWhole(name),
  }[code];
  return new Trouble('unreadable', message ?? says.npmNot(name, code), says.tryAgain);
};

/** Ways that lead to other programs are closed, and so is whatever git would do by itself with what it got. */
const CLOSED: readonly string[] = [
  'protocol.allow=never',
  'protocol.https.allow=always',
  'protocol.ssh.allow=always',
  'core.hooksPath=/dev/null',
  'core.symlinks=false',
  'core.fsmonitor=false',
  'submodule.recurse=false',
  'credential.helper=',
  'transfer.fsckObjects=true',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);

/**
 * The files of one commit as a tar, by the git of the system: nothing is checked out, so that no link is made, no filter is run and no submodule
 * is fetched.
 */
export const fromGit = (
  { address, ref }: PackAddress & { kind: 'git' },
  world: SourceWorld,
): Promise<Uint8Array> =>
  inOwnFolder(world, millisecondsOf(world.clock.now()), async (folder) => {
    const git = async (...args: readonly string[]): Promise<Uint8Array> => {
      const call = { program: 'git', args: [...CLOSED, ...args], folder } as const;
      const { code, out, trouble } = await run(call, address, world);
      if (code !== 0) throw gitTrouble(address, ref, trouble, world);
      return out;
    };
    await git('init', '--quiet', '--bare', '--template=', 'fetched');
    const one = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules'];
    await git('--git-dir=fetched', 'fetch', ...one, '--', address, ref ?? 'HEAD');
    return git('--git-dir=fetched', 'archive', '--format=tar', 'FETCH_HEAD');
  });

const gitTrouble = (
  address: string,
  ref: string | null,
  trouble: string,
  { words }: SourceWorld,
): Trouble => {
  const says = words.packTravel.sources;
  if (ref !== null && /remote ref|unadvertised object|not our ref/i.test(trouble))
    return new Trouble('unreadable', says.noRef(ref), says.tryAgain);
  if (/certificate/i.test(trouble))
    return new Trouble('unreadable', says.notTrusted(address), says.notTrustedHint);
  return new Trouble('unreadable', says.gitNot(address), says.gitNotHint);
};
