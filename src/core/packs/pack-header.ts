import { SETTINGS } from '../setting.ts';
import type { Fault } from './faults.ts';
import { type Fields, isMap, openFields, type ReadYaml, warnOfUnknown } from './fields.ts';
import type { Limits, Makes, Pack } from './pack.ts';
import { isPlainId } from './prompt-decoder.ts';
import { readResources } from './resource-lines.ts';
import { readRuleSwitches } from './rule-switches.ts';
import { readSections } from './section-list.ts';
import { isVersion } from './semver.ts';
import { readWordLimit } from './word-limit.ts';

export const PACK_FILE = 'pack.yaml';

const KEYS = [
  'format',
  'id',
  'version',
  'title',
  'summary',
  'language',
  'licence',
  'authors',
  'setting',
  'makes',
  'limits',
  'order',
  'sections',
  'resources',
  'rules',
] as const;
const LATER: readonly string[] = ['extends'];
const MAKES: readonly Makes[] = ['story', 'page', 'notes'];
const LONGEST_TITLE = 80;
const LONGEST_SUMMARY = 400;

/** Shipped packs have a plain id; a trainer's id says whose it is: `owner.name`. */
export type Origin = 'shipped' | 'added';

/** What `pack.yaml` says, and where it says it. */
export type PackHeader = Omit<Pack, 'prompts' | 'hash' | 'sample' | 'readme'> & {
  readonly order: readonly string[];
  readonly line: Fields['line'];
  readonly note: Fault;
};

export const decodePackHeader = (
  text: string,
  { origin, rules }: { readonly origin: Origin; readonly rules: readonly string[] | null },
  read: ReadYaml,
  note: Fault,
): PackHeader | null => {
  const fields = openFields({ text, above: 0 }, read, KEYS, note, LATER);
  if (!fields) return null;
  checkFormat(fields);
  return {
    format: 1,
    id: readPackId(fields, origin),
    version: readVersion(fields),
    title: readShort(fields, 'title', LONGEST_TITLE),
    summary: readShort(fields, 'summary', LONGEST_SUMMARY),
    language: readLanguage(fields),
    licence: fields.text('licence', 'required'),
    authors: fields.list('authors', 'required'),
    setting: fields.oneOf('setting', SETTINGS),
    makes: fields.oneOf('makes', MAKES, 'required') ?? 'story',
    limits: readLimits(fields),
    sections: readSections(fields),
    resources: readResources(fields),
    rules: readRuleSwitches(fields, rules),
    order: fields.list('order', 'required'),
    line: fields.line,
    note,
  };
};

const checkFormat = (fields: Fields): void => {
  const format = fields.text('format', 'required');
  if (format === '' || format === '1') return;
  const newer = /^\d+$/.test(format) && Number(format) > 1;
  fields.fault(['format'], (says) => [
    newer ? says.newerFormat(format) : says.notOneOf('format', format),
    says.formatHint,
  ]);
};

const readPackId = (fields: Fields, origin: Origin): string => {
  const id = fields.text('id', 'required');
  if (id === '') return id;
  const parts = id.split('.');
  if (!parts.every(isPlainId)) fields.fault(['id'], (says) => [says.oddId(id), says.packIdHint]);
  else if (origin === 'added' && parts.length !== 2)
    fields.fault(['id'], (says) => [says.ownerWanted(id), says.ownerHint]);
  else if (origin === 'shipped' && parts.length !== 1)
    fields.fault(['id'], (says) => [says.ownerUnwanted(id)]);
  return id;
};

const readVersion = (fields: Fields): string => {
  const version = fields.text('version', 'required');
  if (version !== '' && !isVersion(version))
    fields.fault(['version'], (says) => [says.oddVersion(version), says.versionHint]);
  return version;
};

const readShort = (fields: Fields, key: string, longest: number): string => {
  const words = fields.words(key, 'required');
  if (words.length > longest) fields.fault([key], (says) => [says.tooLong(key, longest)]);
  return words;
};

const readLanguage = (fields: Fields): string => {
  const tag = fields.text('language', 'required');
  if (tag !== '' && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag))
    fields.fault(['language'], (says) => [says.oddLanguage(tag), says.languageHint]);
  return tag;
};

/** `limits`: `least`, `aim` (soft) and `most` (hard). */
const readLimits = (fields: Fields): Limits => {
  const value = fields.raw('limits');
  if (value === undefined) return { soft: null, hard: null };
  if (!isMap(value)) {
    fields.fault(['limits'], (says) => [says.limitsMap, says.limitsHint]);
    return { soft: null, hard: null };
  }
  warnOfUnknown(value, ['least', 'aim', 'most'], (key, ...rest) => fields.fault(['limits', key], ...rest));
  const least = readWordLimit(fields, ['limits', 'least'], value['least']);
  if (least !== null && typeof least !== 'number')
    fields.fault(['limits', 'least'], (says) => [says.limit, says.limitHint]);
  return {
    soft: readWordLimit(fields, ['limits', 'aim'], value['aim']),
    hard: readWordLimit(fields, ['limits', 'most'], value['most']),
    ...(typeof least === 'number' ? { least } : {}),
  };
};
