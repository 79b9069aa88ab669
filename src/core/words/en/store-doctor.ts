import type { Oddity } from '../../store/oddity.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What it is. */
const IS: { readonly [kind in Oddity['kind']]: string } = {
  'left-over': 'A save was stopped in the middle. Half a file was left.',
  open: 'Others on this computer may open it.',
  copy: 'Another program made this copy.',
  changed: 'It was changed from outside, or the disk harmed it.',
  misplaced: 'It belongs to another story.',
  torn: 'A save was stopped in the middle of a line.',
  'odd-folder': 'This is a copy of the folder of a story.',
  unreadable: 'I cannot read it.',
  'not-a-folder': 'A folder should be here, and it is something else.',
  'keys-gone': 'Your stories are locked, and the keys to them are not here.',
  newer: 'A newer cps-story made it. I leave it as it is.',
  'unknown-event': 'I do not know this kind of file. I leave it as it is.',
  strange: 'This is not mine. I leave it as it is.',
  'taken-in': 'It was changed from outside. What it holds now is kept as a version too.',
};

/** What doctor would do. */
const WOULD: { readonly [kind: string]: string } = {
  'left-over': 'I would take the half file away. It was never called saved.',
  open: 'I would close it, so that only you can open it.',
  copy: 'I would take its words in beside the first, and then take the copy away.',
  changed: 'I would keep what it holds now as a version beside the others. The file stays.',
  misplaced: 'I would move it to its own story.',
  torn: 'I would put that line in a file beside the story. All other answers stay.',
  'odd-folder': 'I would take in what is new there, and then take the copy away.',
};

const BY_DOCTOR = 'To put it right: cps-story doctor';

/** What to do about it. */
const HELPS: { readonly [kind: string]: string } = {
  'left-over': BY_DOCTOR,
  open: BY_DOCTOR,
  copy: BY_DOCTOR,
  changed: BY_DOCTOR,
  misplaced: BY_DOCTOR,
  torn: BY_DOCTOR,
  'odd-folder': BY_DOCTOR,
  unreadable: 'If you have a backup, it may be whole there.',
  'not-a-folder': 'Please move it to another place.',
  'keys-gone':
    'If you moved this folder, put it back. With your recovery key: cps-story lock recover. With a backup: cps-story restore-backup FILE',
  strange: 'To keep a text in there: cps-story keep FILE',
};

/** What `verify` and `doctor` say. */
export const storeDoctor = {
  noStore: 'There are no stories here yet, so there is nothing to look at.',
  looked: (stories: number, files: number): string =>
    `I read ${counted(stories, 'story', 'stories')}, ${counted(files, 'file', 'files')}.`,
  allWell: 'All is well.',
  /** One line: where, what, and what to do. */
  line: (path: string, more: number, kind: Oddity['kind']): string =>
    `${path}${more > 0 ? ` and ${more} more` : ''}: ${IS[kind]} ${HELPS[kind] ?? ''}`.trim(),
  notAllWell: (count: number): string =>
    count === 1 ? '1 thing is not as it should be.' : `${count} things are not as they should be.`,
  noted: 'Nothing to do about these:',

  where: (nth: number, count: number, path: string, more: number): string =>
    `${nth} of ${count}. ${path}${more > 0 ? ` and ${more} more` : ''}`,
  is: (kind: Oddity['kind']): string => IS[kind],
  would: (kind: Oddity['kind']): string => WOULD[kind] ?? '',
  question: 'Shall I? y for yes, n to leave it, s to stop',
  enterMeans: 'Enter alone means yes.',
  yes: ['', 'y', 'yes', 'ok'] as readonly string[],
  no: ['n', 'no', 'leave'] as readonly string[],
  stop: ['s', 'stop', 'q', 'quit'] as readonly string[],
  pleaseType: 'Please type y, n or s.',
  done: 'Done.',
  leftAsItIs: 'I left it as it is.',
  notDone: 'I could not do that just now. Nothing was lost.',
  nothingToMend: 'There is nothing for me to put right.',
  mended: (count: number): string =>
    `I put ${counted(count, 'thing', 'things')} right. No words were taken away.`,
  stays: (count: number): string => `${counted(count, 'thing stays as it was', 'things stay as they were')}.`,
  onlyYou: 'I cannot mend these:',
  nobodyToAsk: 'I ask before I change anything, and there is no keyboard here.',
  nobodyToAskHint: 'To do all of it: cps-story doctor --yes. To answer from a pipe: cps-story doctor --plain',
} as const;
