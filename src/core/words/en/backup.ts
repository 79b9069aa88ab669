import type { VaultKind } from '../../backup/vault-path.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const NAMES: { readonly [kind in Exclude<VaultKind, 'key' | 'pack'>]: readonly [one: string, many: string] } =
  {
    version: ['version', 'versions'],
    sitting: ['file of answers', 'files of answers'],
    event: ['note or mark', 'notes and marks'],
    other: ['other file', 'other files'],
  };

const amounts = (kinds: readonly VaultKind[]): string => {
  const count = (kind: VaultKind): number => kinds.filter((one) => one === kind).length;
  const named = (['version', 'sitting', 'event', 'other'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => counted(count(kind), ...NAMES[kind]));
  return [...named, ...(count('pack') > 0 ? ['packs'] : [])].join(', ');
};

/** What the tool says to people: backup and restore-backup. */
export const backupWords = {
  page: `READ ME FIRST

This is a backup made by cps-story. It holds recovery stories. They are private.
If they are not yours, please close it and leave it as it is.

How to bring it back
  cps-story restore-backup FILE
  FILE is the file that you unpacked this from. Nothing that is there is lost.

How to read it without cps-story
  Open the folder "stories". Each folder in it is one story.
  In "versions" each file is one version. It is plain text.
  If the names end with .age, they are locked. The program "age" opens one with the
  passphrase or the recovery key: age -d -i keys/identity.age FILE

How to see that it is whole
  In this folder, where there is such a program: sha256sum -c HASHES
`,
  done: (kinds: readonly VaultKind[], file: string): string => `Backed up: ${amounts(kinds)}. To ${file}`,
  readBack: 'I read it back, and it is whole.',
  locked:
    'It is locked, as your stories are here. It opens with the passphrase of today, or with your recovery key.',
  notLocked:
    'It is not locked. Whoever has this file can read your stories. Keep it where only you can get it.',
  withoutSettings: 'Your settings are not in it.',
  leftOut: (count: number): string =>
    `I left out ${counted(count, 'file', 'files')} with a name that other computers cannot hold. To see the place: cps-story where`,
  nothing: 'There is nothing to back up yet.',
  nothingHint: 'To start a story: cps-story draft',
  tooMuch: 'There is more here than one backup can hold. Copy the whole folder. To see it: cps-story where',
  there: (file: string): string => `There is a file ${file} already. I left it as it is.`,
  thereHint: 'Choose another name, such as one with the date of today.',
  aFolder: (file: string): string => `${file} is a folder. Name a file in it: ${file}/stories.zip`,
  noFolder: (file: string): string => `I could not write ${file}. See if the folder is there.`,
  notWritten: (file: string): string => `I could not write ${file}. There is no backup.`,
  notWrittenHint: 'See if there is room, and if you may write there. Your stories are safe.',

  lockedOtherwise: (file: string): string => `${file} is locked. What is the passphrase it was made with?`,
  lockedNobody: (file: string): string => `${file} is locked, and nobody is there to type its passphrase.`,
  keyLost: (file: string): string => `${file} is locked, and the key that its passphrase opens is not whole.`,
  notOpened: (file: string): string => `That was not the passphrase of ${file}. Nothing was changed.`,

  noFile: (file: string): string => `I found no file ${file}.`,
  cannotRead: (file: string): string => `I could not read ${file}. Nothing was changed.`,
  noBackup: (file: string): string => `${file} is no backup of cps-story. Nothing was changed.`,
  tooLarge: (file: string): string => `${file} holds more than a backup can. Nothing was changed.`,
  oddPath: (file: string): string =>
    `${file} holds files that no backup of mine has. I took nothing from it, to be safe.`,
  oddPathHint: 'Use another copy, if you have one.',
  harmed: (file: string, harmed: number, whole: number): string =>
    `${file} is harmed: ${counted(harmed, 'file in it is', 'files in it are')} not whole, ${whole} ${whole === 1 ? 'is' : 'are'}. I took nothing from it yet.`,
  listHarmed: (file: string, whole: number): string =>
    `${file} is harmed: its list is gone. ${counted(whole, 'file looks', 'files look')} whole. I took nothing from it yet.`,
  harmedHint: 'If you have another copy, try that one. To take what is whole: --take-whole',
  nothingWhole: (file: string): string => `${file} is harmed, and nothing in it is whole.`,
  notAll: 'I could not bring all of it back: the disk did not take it.',
  notAllHint: 'What is back stays. Make some room, then type the same again: it goes on from there.',
  back: (kinds: readonly VaultKind[]): string => `Brought back: ${amounts(kinds)}.`,
  allHere: 'All that is in it is here already. Nothing was changed.',
  someHere: (count: number): string =>
    `${counted(count, 'file was', 'files were')} here already and stayed as ${count === 1 ? 'it is' : 'they are'}.`,
  differs: (count: number): string =>
    `${counted(count, 'file says', 'files say')} something else here than in the backup. I left what is here.`,
  withoutHarmed: (count: number): string =>
    `${counted(count, 'file was', 'files were')} harmed, and I left ${count === 1 ? 'it' : 'them'} out.`,
  sinceThen:
    'Answers and stories that you took out after that backup may be back too. To see: cps-story stories',
} as const;
