import { type ReadBackup, readBackup } from '../core/backup/backup-file.ts';
import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import type { World } from '../ports.ts';
import { type BroughtBack, bringBack } from '../store/bring-back.ts';
import { sweptStore } from '../store/choosing.ts';
import { shelfOf } from '../store/story-store.ts';
import { bringKeysBack, fitToLock } from './lock/locked-backup.ts';
import { progressTeller } from './progress.ts';
import { readFile } from './read-file.ts';

export type RestoreBackupOptions = {
  readonly file: string;
  /** Of a harmed backup, take what is whole. */
  readonly takeWhole: boolean;
  /** Where a script keeps the passphrase of a locked backup. */
  readonly passphraseFile: string | null;
  readonly plain: boolean;
};
export type RestoreBackupWorld = World;

/** Brings back what a backup holds, beside what is here. */
export const restoreBackup = async (
  options: RestoreBackupOptions,
  world: RestoreBackupWorld,
): Promise<number> => {
  const { screen, words } = world;
  const says = words.backup;
  const { whole, harmed } = await trusted(options, world);
  orNotAll(() => bringKeysBack(whole, world), world);
  sweptStore(world);
  const fitting = await fitToLock(whole, options, world);
  if (typeof fitting === 'number') return fitting;
  const tell = progressTeller(world, (done) => words.progress.ofFiles(done, fitting.length));
  const back = orNotAll(() => bringBack(shelfOf(world), fitting, tell), world);
  if (back.kinds.length === 0 && back.differs === 0) screen.write(says.allHere);
  else sayBack(back, world);
  if (harmed > 0) screen.warn(says.withoutHarmed(harmed));
  return 0;
};

type Trusted = ReadBackup & { kind: 'read' };

const trusted = async (
  { file, takeWhole }: RestoreBackupOptions,
  world: RestoreBackupWorld,
): Promise<Trusted> => {
  const says = world.words.backup;
  const tools = { zipper: await world.zipper(), sha256: world.ids.sha256 };
  const bytes = readFile(file, { largest: LARGEST_FILE, says: { ...says, aFolder: says.noBackup } }, world);
  const read = readBackup(bytes, tools);
  if (read.kind === 'no-backup') throw new Trouble('unreadable', says.noBackup(file));
  if (read.kind === 'too-large') throw new Trouble('unreadable', says.tooLarge(file));
  if (read.kind === 'odd-path') throw new Trouble('unreadable', says.oddPath(file), says.oddPathHint);
  const { harmed, unlisted, whole } = read;
  if (harmed === 0 && !unlisted) return read;
  if (whole.length === 0) throw new Trouble('unreadable', says.nothingWhole(file));
  if (takeWhole) return read;
  const message = unlisted ? says.listHarmed(file, whole.length) : says.harmed(file, harmed, whole.length);
  throw new Trouble('unreadable', message, says.harmedHint);
};

/** Files larger than any backup of ours are not read into memory. */
const LARGEST_FILE = 600_000_000;

const orNotAll = <T>(run: () => T, { words }: RestoreBackupWorld): T => {
  try {
    return run();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('not-saved', words.backup.notAll, words.backup.notAllHint, { cause });
  }
};

const sayBack = ({ kinds, here, differs }: BroughtBack, { screen, words }: RestoreBackupWorld): void => {
  const says = words.backup;
  if (kinds.length > 0) screen.write(screen.style('saved', says.back(kinds)));
  if (here > 0) screen.write(says.someHere(here));
  if (differs > 0) screen.warn(says.differs(differs));
  if (kinds.length > 0) screen.write(says.sinceThen);
};
