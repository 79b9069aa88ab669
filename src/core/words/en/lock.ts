import { lostKeys } from './lost-keys.ts';

const files = (count: number): string => (count === 1 ? 'One file' : `${count} files`);
const tries = (left: number): string => (left === 1 ? 'One more try.' : `${left} more tries.`);

/** What the tool says about locking stories, and at the passphrase. */
export const lockWords = {
  lost: lostKeys as typeof lostKeys,
  asking: {
    question: 'Your stories are locked. What is your passphrase?',
    help: 'Nothing shows while you type. Enter when done. Ctrl-C leaves, and nothing is lost.',
    wrong: (left: number): string => `That is not it. ${tries(left)}`,
    notOpened: 'That was not the passphrase. Your stories are still locked, and all is as it was.',
    notOpenedHint:
      'To try again, start again. With your recovery key you can set a new one: cps-story lock recover',
    left: 'All is as it was, and still locked.',
    nobody: 'Your stories are locked, and nobody is there to type the passphrase.',
    newFileHint: 'A script can hand it over in a file. To see how: cps-story help lock',
    nobodyHint: 'A script can read it from the first line of a file: --passphrase-file FILE',
    needed: 'Your stories are locked. This cannot be done before they are open.',
    neededHint: 'Start again, and type your passphrase when you are asked.',
    fileEmpty: (file: string): string => `The first line of ${file} is empty. The passphrase stands there.`,
    fileNotRead: (file: string): string => `The passphrase could not be read from ${file}.`,
    fileNotReadHint: 'Look at the name, and at who may read it.',
    listHarmed: (path: string): string =>
      `This file cannot be read, and without it nothing can be locked: ${path}`,
    keyGone: 'The file that your passphrase opens is not there, or is harmed: keys/identity.age',
    keyGoneHint: 'With your recovery key you can make it again: cps-story lock recover',
    oneMoment: 'One moment.',
    open: 'Open.',
  },
  draft: {
    question: 'Your stories are locked. What would you like?',
    open: 'Open them with my passphrase',
    begin: 'Begin a new story. That takes no passphrase',
    notWatched:
      'While your other stories are locked, I cannot watch for the words that you keep private in them.',
    editorPlain:
      'As long as your editor is open, this answer lies on the disk as plain text. It is removed after.',
  },
  status: {
    off: 'Your stories are not locked. Who can open files in your account can read them.',
    offMore: 'To lock them with a passphrase: cps-story lock on',
    on: 'Your stories are locked. To read them takes your passphrase. To write takes nothing.',
    onMore: (count: number): string =>
      `${files(count)} under lock. If you forget the passphrase, your recovery key opens them.`,
    plain: (count: number): string =>
      `${files(count)} not under lock yet. The next time you start draft or stories, that is done.`,
    page: 'More about the lock: cps-story help lock',
  },
  on: {
    title: 'A lock for your stories',
    does: [
      'With the lock on, it takes a passphrase to read your stories. Who opens the files sees no words, no names and no titles.',
      'You can still write at any time. Only to read, you type it, once each time you start.',
      'It cannot hide that there are stories, how many, or when you wrote.',
      'It cannot reach copies from before: backups, folders that other programs copy, and what a disk keeps of old files.',
      'If you lose both your passphrase and your recovery key, your stories are gone. Nobody can open them, and we cannot either.',
    ],
    already: 'Your stories are locked already.',
    alreadyHint: 'To change the passphrase: cps-story lock passphrase',
    choose: 'Choose a passphrase. Four words that do not go together are good.',
    chooseHelp: 'Nothing shows while you type. Enter when done. Ctrl-C leaves, and nothing is changed.',
    again: 'The same once more, please.',
    tooShort: 'That is too short to be safe. Take 12 letters or more. Some words in a row will do.',
    notSame: 'Those two were not the same. Begin again.',
    left: 'Nothing was changed.',
    key: 'This is your recovery key. It opens your stories when you forget the passphrase.',
    keyHow: 'Write it on paper, and keep it away from this computer. It is shown only now. It begins with:',
    group: (number: number, letters: string): string => `${number}: ${letters.split('').join(' ')}`,
    prove: (number: number): string => `To be sure that you have it: what is number ${number} on your paper?`,
    proveHelp: 'The four letters, then Enter. Blanks do not matter.',
    notThat: 'That is not the same as above. Look at your paper once more.',
    working: (count: number): string =>
      count === 0 ? 'Locking.' : `${files(count)} to lock. That can take a while.`,
    done: (count: number): string =>
      count === 0
        ? 'The lock is on. What you write from now on is locked.'
        : `The lock is on. ${files(count)} locked and read back, and the plain ones are gone.`,
    notAll: (count: number): string =>
      `The lock is on, but ${files(count).toLowerCase()} could not be locked yet. The next start tries again.`,
    beyond:
      'Copies from before are as they were: backups, synced folders, and what a disk keeps. Your key may still stand further up in this window, so close it soon.',
    keyFile: (file: string): string =>
      `Your recovery key is in ${file}. Move it to a place away from this computer.`,
    keyFileThere: (file: string): string => `${file} is there already, and is left as it is.`,
    keyFileNotWritten: (file: string): string =>
      `The recovery key could not be written to ${file}. Nothing was changed.`,
    otherFiles: 'A script needs both: --passphrase-file FILE and --recovery-file FILE',
    nobody: 'There is nobody to type a passphrase.',
  },
  off: {
    isOff: 'Your stories are not locked.',
    working: (count: number): string => `${files(count)} to open. That can take a while.`,
    done: (count: number): string =>
      `The lock is off. ${files(count)} written as plain text and read back. Who can open your files can read them again.`,
    notAll: (count: number): string =>
      `${files(count)} could not be opened. The lock stays on, so that nothing is lost.`,
    notAllHint: 'To see which: cps-story verify',
  },
  passphrase: {
    choose: 'Choose a new passphrase. Four words that do not go together are good.',
    done: 'From now on the new passphrase opens your stories. Your recovery key is the same as before.',
    oldCopies: 'A backup from before still opens with the old one.',
  },
  recover: {
    ask: 'Type your recovery key from the paper, then press Enter.',
    askHelp: 'With or without its first part, in large or small letters. Blanks do not matter.',
    notAKey: 'That is no whole key. It has 58 letters and numbers after the first part. Please look again.',
    notThis: 'That is a key, but not the one for these stories. Please look again.',
    done: 'Your stories can be opened again, with the new passphrase.',
  },
} as const;
