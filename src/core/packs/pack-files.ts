import { clean } from '../text/clean.ts';
import { nearest } from '../text/near.ts';
import type { Fault, Faults, PackSays } from './faults.ts';

/** A file of a pack. The path is inside the pack folder, with `/`. */
export type PackFile = { readonly path: string; readonly text: string };

/** What a stranger's folder may hold at most. */
export const FOLDER_CAPS = { fileBytes: 524_288, allBytes: 4_194_304, files: 500, depth: 4 } as const;

export const README = 'README.md';
/** From the author to trainers. */
export const NOTES = 'NOTES.md';

const PLACES: readonly RegExp[] = [
  /^pack\.yaml$/,
  /^sample\.md$/,
  /^README\.md$/,
  /^LICEN[CS]E(?:\.txt|\.md)?$/,
  /^NOTES\.md$/,
  /^(?:prompts|samples|tests)\/[^/]+\.md$/,
  /^checks\/(?:words|silencers)\.csv$/,
  /^checks\/[^/]+\.yaml$/,
  /^HASHES(?:\.minisig)?$/,
];
const PROMPTS = 'prompts';
const FOLDERS = [PROMPTS, 'checks', 'samples', 'tests'];
const TOP_NAMES = ['pack.yaml', 'sample.md', 'README.md', 'NOTES.md', 'LICENSE.txt', ...FOLDERS];
const CHECK_NAMES = ['checks/words.csv', 'checks/silencers.csv', 'checks/lists.yaml'];

export const isPromptPath = (path: string): boolean => /^prompts\/[^/]+\.md$/.test(path);

/** Probably meant as the file of a question, and not read as one: in `Prompts`, `then.MD`, `then.md.txt`, or beside the folder. */
const isLostPrompt = (path: string): boolean =>
  !isPlace(path) &&
  /^prompts?\/|^(?!readme|notes|samples?\b|tests?\b|checks?\b).*\.(?:md|markdown)\b/i.test(path);

/** Whether a question may lie among the files without being known; then nothing can be called missing. */
export const mayHoldMore = (files: readonly PackFile[], unread: readonly string[]): boolean =>
  unread.some((path) => isPromptPath(path) || isLostPrompt(path)) ||
  files.some(({ path }) => isLostPrompt(path));

const isPlace = (path: string): boolean => PLACES.some((place) => place.test(path));

/** No dots in front, no spaces, no device names, nothing that means something to a file system or a terminal. */
export const isSafeName = (name: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !name.endsWith('.') && !DEVICE.test(name);
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Left by file managers and editors; passed over, not copied, not hashed. */
export const isLitter = (name: string): boolean =>
  name.startsWith('.') || /^~\$|~$/.test(name) || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);

/** Whether the files belong in a pack, and whether their text is only text. */
export const checkFiles = (files: readonly PackFile[], faults: Faults): void => {
  const strange = new Set<string>();
  for (const { path, text } of files) {
    const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
    if (folder !== '' && !FOLDERS.includes(folder) && !isPlace(path)) strange.add(folder);
    else if (!isPlace(path)) faults.in(path)(1, (says) => [says.noPlace, placeHint(says, path)]);
    checkSigns(text, faults.in(path));
  }
  for (const folder of strange)
    faults.in(folder)(1, (says) => [says.noPlaceFolder, folderHint(says, folder, files)]);
};

const placeHint = (says: PackSays, path: string): string => {
  if (path.startsWith('checks/')) return says.checkName(nearest(path, CHECK_NAMES));
  if (/^(?:samples|tests)\//.test(path)) return says.markdownName;
  if (isLostPrompt(path)) return says.promptName;
  return says.nearHint(nearest(path, TOP_NAMES), TOP_NAMES);
};

/** A stick often holds a folder in a folder. */
const folderHint = (says: PackSays, folder: string, files: readonly PackFile[]): string => {
  if (files.some(({ path }) => path === `${folder}/pack.yaml`)) return says.packInside;
  return says.nearHint(nearest(folder, FOLDERS), FOLDERS);
};

const checkSigns = (text: string, note: Fault): void => {
  if (hiddenIn(text) === null) return;
  for (const [at, line] of text.split('\n').entries()) {
    const code = hiddenIn(line);
    if (code !== null) note(at + 1, (says) => [says.hidden(code), says.hiddenHint]);
  }
};

/** The code of the first sign that a reader cannot see and a screen would not print; null when the text is what it seems. */
export const hiddenIn = (text: string): string | null => {
  const spaced = text.replaceAll('\t', ' ');
  if (clean(spaced) === spaced) return null;
  const sign = [...spaced].find((one) => clean(one) !== one) ?? spaced.slice(0, 1);
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
};
