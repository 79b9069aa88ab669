import { DEFAULT_SETTING, isSetting } from '../setting.ts';
import { STORE_FORMAT } from './format.ts';
import { readValue, writeValue } from './header-value.ts';
import { parseSittingId, parseStoryId, parseVersionId } from './ids.ts';
import type { VersionHeader } from './version.ts';

/** What a file in a versions folder turns out to be. */
export type ReadVersion =
  | { readonly kind: 'version'; readonly header: VersionHeader; readonly body: string }
  /** Written by a newer cps-story: left alone, and nothing is added to its story. */
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'unreadable' };

/** LF line ends only: the same text kept on two systems is the same bytes. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A version file as text; keys and order as pinned in the store's format. */
export const versionText = (header: VersionHeader, body: string): string =>
  [
    '---',
    `cps-story: ${STORE_FORMAT}`,
    `story: ${header.story}`,
    `number: ${header.number}`,
    `parent: ${header.parent ?? 'null'}`,
    `created: ${header.created}`,
    `title: ${writeValue(header.title)}`,
    `setting: ${header.setting}`,
    `pack: ${writeValue(header.pack)}`,
    `sitting: ${header.sitting ?? 'null'}`,
    `note: ${writeValue(header.note)}`,
    '---',
    withLineFeeds(body),
  ].join('\n');

const HEAD = /^---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;

const fieldsOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), readValue(line.slice(line.indexOf(':') + 1))]),
  );

const headerOf = (fields: ReadonlyMap<string, string>): VersionHeader | null => {
  const story = parseStoryId(fields.get('story') ?? '');
  const number = Number(fields.get('number') ?? '');
  if (story === null || !Number.isSafeInteger(number) || number < 1) return null;
  const setting = fields.get('setting');
  return {
    story,
    number,
    parent: parseVersionId(fields.get('parent') ?? ''),
    created: fields.get('created') ?? '',
    title: fields.get('title') ?? '',
    setting: isSetting(setting) ? setting : DEFAULT_SETTING,
    pack: fields.get('pack') ?? '',
    sitting: parseSittingId(fields.get('sitting') ?? ''),
    note: fields.get('note') ?? '',
  };
};

/** Reads what `versionText` wrote; forgiving in what an editor may have changed, so that words are shown where they can be. */
export const readVersionText = (stored: string): ReadVersion => {
  const text = withLineFeeds(stored);
  const head = HEAD.exec(text);
  const fields = fieldsOf(head?.[1] ?? '');
  const format = Number(fields.get('cps-story') ?? '');
  if (head === null || !Number.isSafeInteger(format) || format < 1) return { kind: 'unreadable' };
  if (format > STORE_FORMAT) return { kind: 'newer', format };
  const header = headerOf(fields);
  return header === null
    ? { kind: 'unreadable' }
    : { kind: 'version', header, body: text.slice(head[0].length) };
};
