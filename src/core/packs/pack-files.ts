import { clean } from '../text/clean.ts';
import { nearest } from '../text/near.ts';
import { packProblems } from '../words/en/pack-problems.ts';
import type { Fault } from './faults.ts';

/** A file of a pack. The path is inside the pack folder, with `/`. */
export type PackFile = { readonly path: string; readonly text: string };

/** What a stranger's folder may hold at most. */
export const FOLDER_CAPS = { fileBytes: 524_288, allBytes: 4_194_304, files: 500, depth: 4 } as const;

export const README = 'README.md';

const PLACES: readonly RegExp[] = [
  /^pack\.yaml$/,
  /^sample\.md$/,
  /^README\.md$/,
  /^LICEN[CS]E(?:\.txt|\.md)?$/,
  /^prompts\/[^/]+\.md$/,
];
/** Parts of the format that this version does not read yet; reading past them would quietly drop a trainer's work. */
const LATER = /^(?:checks|tests)\/|^HASHES(?:\.minisig)?$/;
const TOP_NAMES = ['pack.yaml', 'sample.md', 'README.md', 'LICENSE.txt', 'prompts'];

export const isPromptPath = (path: string): boolean => /^prompts\/[^/]+\.md$/.test(path);

/** No dots in front, no spaces, no device names, nothing that means something to a file system or a terminal. */
export const isSafeName = (name: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !name.endsWith('.') && !DEVICE.test(name);
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Left by file managers and editors; passed over, not copied, not hashed. */
export const isLitter = (name: string): boolean =>
  name.startsWith('.') || name.endsWith('~') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);

/** Whether the file belongs in a pack, and whether its text is only text. */
export const checkFile = ({ path, text }: PackFile, note: Fault): void => {
  if (LATER.test(path)) note(1, packProblems.later(path), packProblems.laterHint);
  else if (!PLACES.some((place) => place.test(path))) {
    const near = nearest(path.split('/')[0] ?? '', TOP_NAMES);
    note(1, packProblems.noPlace, packProblems.nearHint(near, TOP_NAMES));
  }
  const spaced = text.replaceAll('\t', ' ');
  if (clean(spaced) === spaced) return;
  for (const [at, line] of spaced.split('\n').entries()) {
    const sign = hiddenSign(line);
    if (sign !== null) note(at + 1, packProblems.hidden(codeOf(sign)), packProblems.hiddenHint);
  }
};

/** The first sign that a reader cannot see and a screen would not print; null when the line is what it seems. */
const hiddenSign = (line: string): string | null => {
  if (clean(line) === line) return null;
  return [...line].find((sign) => clean(sign) !== sign) ?? line.slice(0, 1);
};

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
