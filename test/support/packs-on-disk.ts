import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packFiles } from './pack-files.ts';
import { type Ended, startProgram } from './program.ts';

const PASSPHRASE = 'four quiet words here';

/** The small pack as a folder on the real disk. */
export const layPack = (folder: string, changes: { readonly [path: string]: string | null } = {}): string => {
  for (const [path, text] of Object.entries(packFiles(changes))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
};

const mustRun = (home: string, args: readonly string[]): Ended => {
  const ended = startProgram(args, { home: join(home, 'store'), here: home });
  if (ended.code !== 0) throw new Error(`${args.join(' ')}: ${ended.err}`);
  return ended;
};

/** Makes a key in `home`, and gives back the file that goes to everybody. */
export const makeKey = (home: string, name = 'riverbend'): string => {
  writeFileSync(join(home, 'pass'), `${PASSPHRASE}\n`);
  mustRun(home, ['pack', 'keygen', '--out', `${name}.age`, '--key-passphrase-file', 'pass']);
  return join(home, `${name}.age.pub`);
};

/** Builds a folder with the built program, and signs it when a key is named. Gives back the bytes. */
export const buildPack = (home: string, folder: string, key: string | null = null): Buffer => {
  mustRun(home, ['pack', 'build', folder, '--out', 'built.zip', '--force']);
  if (key !== null)
    mustRun(home, ['pack', 'sign', 'built.zip', '--key', `${key}.age`, '--key-passphrase-file', 'pass']);
  return readFileSync(join(home, 'built.zip'));
};
