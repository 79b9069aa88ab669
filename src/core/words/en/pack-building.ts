import { asTyped } from '../../typed-path.ts';

/** What is said while a pack becomes one file, and when it is signed. */
export const packBuildingWords = {
  built: (file: string): string => `Written: ${file}`,
  hash: (hash: string): string => `Hash of what is in it: ${hash}`,
  handOut: (file: string): string =>
    `To hand it out, give this one file. To add it: cps-story pack add ${asTyped(file)}`,
  howToSign: (file: string): string =>
    `To sign it, so that people know it is yours: cps-story pack sign ${asTyped(file)} --key KEYFILE`,
  stillSigned: 'The signature that was there fits, and went along.',
  signatureLost: 'There was a signature for an older state. It does not fit any more, and was left out.',
  notBuilt: 'Nothing was written.',
  there: (file: string): string => `${file} is there already, and was left as it is.`,
  thereHint: 'Give it another name, or write over it with --force.',
  keyThereHint: 'Give it another name. A key is never written over.',
  noFolder: (file: string): string => `There is no folder where ${file} could go.`,
  aFolder: (file: string): string => `${file} is a folder.`,
  notWritten: (file: string): string => `${file} could not be written.`,
  notWrittenHint: 'See if there is room, and if you may write there.',

  // keygen
  choose: 'Choose a passphrase for your key. Four words that do not go together are good.',
  keyWritten: (file: string): string => `Your secret key: ${file}. Keep it to yourself.`,
  publicWritten: (file: string): string => `Your public key: ${file}. Give this one to everybody.`,
  fingerprint: (groups: string): string => `Its fingerprint, to write on a board or read out: ${groups}`,
  noWayBack: 'If you lose the key or its passphrase, you can only make a new one, and tell everybody.',
  keyNobody: 'There is nobody to type a passphrase.',
  keyNobodyHint: 'A script can hand it over in a file: --key-passphrase-file FILE',

  // sign
  passphrase: (file: string): string => `What is the passphrase of the key ${file}?`,
  passphraseHelp: 'Nothing shows while you type. Enter when done. Ctrl-C leaves, and nothing is changed.',
  wrong: 'That is not its passphrase. Nothing was changed.',
  noKeyFile: (file: string): string => `There is no key in ${file}.`,
  noKeyFileHint: 'To make one: cps-story pack keygen',
  buildFirst: (folder: string): string =>
    `"${folder}" is a folder. Signed is the one file that is handed out.`,
  buildFirstHint: (folder: string): string => `To make it: cps-story pack build ${asTyped(folder)}`,
  noFile: (file: string): string => `There is no file "${file}".`,
  signed: (file: string, groups: string): string => `Signed: ${file}, with the key ${groups}`,
  signedAnew: 'The signature that was in it before is gone.',
  left: 'Nothing was changed.',
} as const;
