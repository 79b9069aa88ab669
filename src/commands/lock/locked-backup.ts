import { KEY_FILE, KEY_LIST, vaultKind } from '../../core/backup/vault-path.ts';
import { Trouble } from '../../core/errors.ts';
import { readIdentity } from '../../core/lock/key-files.ts';
import { nameAfter } from '../../core/lock/name-after.ts';
import { passphraseFrom } from '../../core/lock/passphrase.ts';
import { isSealedName } from '../../core/lock/sealed-name.ts';
import type { ZipFile } from '../../core/zip/zip-bytes.ts';
import type { World } from '../../ports.ts';
import { bringBack } from '../../store/bring-back.ts';
import { lockState } from '../../store/locking.ts';
import { areKeysGone } from '../../store/lost-keys.ts';
import { shelfOf } from '../../store/story-store.ts';
import { hasLeft } from '../draft/talk.ts';
import { withTalk } from './asking.ts';
import { exitCode } from './opening.ts';
import { secretIn } from './secret-file.ts';

type Options = { readonly file: string; readonly passphraseFile: string | null; readonly plain: boolean };

/**
 * The files of a backup as this store can take them. A backup with the same keys, or into an empty store, comes back as it is. One that was
 * locked with other keys is opened, and what it holds is then locked, or not, as the rest is here. A number is an exit code: nothing was done.
 */
export const fitToLock = async (
  files: readonly ZipFile[],
  options: Options,
  world: World,
): Promise<readonly ZipFile[] | number> => {
  const list = files.find(({ path }) => path === KEY_LIST);
  if (list === undefined || isOurs(list, world) || isEmpty(world)) return files;
  const identity = await identityIn(files, options, world);
  if (typeof identity === 'number') return identity;
  return files
    .filter(({ path }) => vaultKind(path) !== 'key')
    .map((file) => openedFile(file, identity, world));
};

/**
 * Where the stories are locked and their keys are gone, those of the backup are, if it holds one of the same locked files: nothing is
 * locked twice to the same bytes. Then the rest comes back as to any locked store. Throws a DiskError.
 */
export const bringKeysBack = (files: readonly ZipFile[], world: World): void => {
  const shelf = shelfOf(world);
  if (shelf.seal !== null || !areKeysGone(shelf)) return;
  const { disk, ids, layout } = shelf;
  const isHere = ({ path, bytes }: ZipFile): boolean => {
    const there = `${layout.root}/${path}`;
    return (
      isSealedName(path) && disk.look(there) !== null && ids.sha256(disk.read(there)) === ids.sha256(bytes)
    );
  };
  if (files.some(isHere))
    bringBack(
      shelf,
      files.filter(({ path }) => vaultKind(path) === 'key'),
    );
};

const isOurs = ({ bytes }: ZipFile, world: World): boolean => {
  const { disk, ids, layout } = shelfOf(world);
  return (
    disk.look(layout.recipients) !== null && ids.sha256(disk.read(layout.recipients)) === ids.sha256(bytes)
  );
};

const isEmpty = (world: World): boolean => {
  const { isOn, locked, plain } = lockState(world);
  return !isOn && locked + plain === 0;
};

/** What was locked for others, or harmed, stays as it is: `verify` tells of it. */
const openedFile = (file: ZipFile, identity: string, { age, ids }: World): ZipFile => {
  const plain = isSealedName(file.path) ? age.open(file.bytes, identity) : null;
  if (plain === null) return file;
  const cut = file.path.lastIndexOf('/') + 1;
  const name = nameAfter(file.path.slice(cut), file.bytes, plain, ids.sha256);
  return { path: file.path.slice(0, cut) + name, bytes: plain };
};

const identityIn = async (
  files: readonly ZipFile[],
  options: Options,
  world: World,
): Promise<string | number> => {
  const says = world.words.backup;
  const key = files.find(({ path }) => path === KEY_FILE);
  if (key === undefined) throw new Trouble('locked', says.keyLost(options.file));
  const passphrase = await passphraseOf(options, world);
  if (typeof passphrase === 'number') return passphrase;
  const text = world.age.openWithPassphrase(key.bytes, passphrase);
  if (text === null) throw new Trouble('locked', says.notOpened(options.file));
  const identity = readIdentity(new TextDecoder().decode(text));
  if (identity === null) throw new Trouble('locked', says.keyLost(options.file));
  return identity;
};

const passphraseOf = async (
  { file, passphraseFile, plain }: Options,
  world: World,
): Promise<string | number> => {
  const says = world.words.backup;
  if (passphraseFile !== null && passphraseFile !== '-') return secretIn(passphraseFile, world);
  if (!world.input.isTerminal && !plain)
    throw new Trouble('no-keyboard', says.lockedNobody(file), world.words.lock.asking.nobodyHint);
  return withTalk({ plain }, world, async (talk) => {
    const question = says.lockedOtherwise(file);
    const { help } = world.words.lock.asking;
    const typed = await talk.line({ id: 'backup-passphrase', question, help, hidden: true, usual: '' });
    return hasLeft(typed) ? exitCode(typed, world) : passphraseFrom(typed);
  });
};
