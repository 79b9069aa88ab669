import type { ArchiveFault } from '../../packs/archive-content.ts';

/** Why a packed file is not taken. The names in it come from strangers: they are shown short. */
export const packArchiveWords = {
  nothingThere: (typed: string): string => `There is nothing called "${typed}" here.`,
  nothingThereHint:
    'Give a folder that holds pack.yaml, a packed file, or an address that begins with https:',
  unknown: (file: string): string => `"${file}" is no pack, or it was cut off on its way here.`,
  unknownHint: 'Get it again from where it came. A pack is one .cpspack.zip, .zip or .tgz file, or a folder.',
  webPage: (file: string): string => `"${file}" is a web page, and not a pack.`,
  webPageHint: 'Some sites show a page first, where you log in or press a button. Ask for the direct link.',
  tooLarge: (file: string, megabytes: number): string =>
    `"${file}" is too large for a pack. A pack has ${megabytes} MB at most, and 500 files.`,
  tooLargeHint: 'A pack is only words, and words are small. Is it the right file?',
  locked: (file: string): string => `"${file}" is locked with a password, and a pack never is.`,
  twoFaced: (file: string): string =>
    `The parts of "${file}" do not fit together, so nobody can say for sure what is in it.`,
  askAgain: 'Ask whoever made it to build it again.',
  noPack: (file: string): string => `There is no pack in "${file}".`,
  fault: (kind: ArchiveFault['kind'], path: string): string => FAULTS[kind](path),
  changed: (path: string): string => `"${path}" is not as it was when the pack was built.`,
  missing: (path: string): string => `"${path}" was there when the pack was built, and is gone.`,
  unlisted: (path: string): string => `"${path}" was not there when the pack was built.`,
  noList: 'The list HASHES cannot be read, so nobody can say if the pack is whole.',
  noHashes: 'There is a signature, but no file HASHES that it could be for.',
  hashHint:
    'Get it again. Did you change it yourself? Then take HASHES and HASHES.minisig out of the folder.',
} as const;

const FAULTS: { readonly [kind in ArchiveFault['kind']]: (path: string) => string } = {
  'leads-out': (path) => `A file in it wants to lie outside of the pack: "${path}".`,
  'odd-name': (path) => `A name in it has a sign that not every computer can keep: "${path}".`,
  link: (path) => `"${path}" in it is a link to some other place, and no file.`,
  special: (path) => `"${path}" in it is neither a file nor a folder.`,
  twice: (path) => `Two files in it have the same name on some computers: "${path}".`,
  harmed: (path) => `"${path}" in it is harmed, or not what it says it is.`,
  'large-file': (path) => `"${path}" in it is larger than 512 KB.`,
  deep: (path) => `Its folders stand inside folders more than four deep: "${path}".`,
  many: () => 'There are more than 500 files in it.',
  large: () => 'Its files are larger than 4 MB in all.',
  empty: () => 'There is nothing in it.',
};
