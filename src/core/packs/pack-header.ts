import { SETTINGS } from '../setting.ts';
import type { Fault } from './faults.ts';
import { type Fields, isMap, openFields, type ReadYaml, warnOfUnknown } from './fields.ts';
import type { Limits, Makes, Pack, PackDefaults } from './pack.ts';
import { isPlainId } from './prompt-decoder.ts';
import { readResources } from './resource-lines.ts';
import { readRuleSwitches } from './rule-switches.ts';
import { readSections } from './section-list.ts';
import { isVersion } from './semver.ts';
import { readWordLimit } from './word-limit.ts';

export const PACK_FILE = 'pack.yaml';

export const PACK_KEYS = [
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
  'own-words',
  'defaults',
  'audience',
  'purpose',
  'extends',
  'leave-out',
] as const;
const MAKES: readonly Makes[] = ['story', 'page', 'notes'];
const LONGEST_TITLE = 80;
const LONGEST_SUMMARY = 400;
const LONGEST_LINE = 200;
const MOST_OWN_WORDS = 200;
const SLOWEST_RATE = 100;
const FASTEST_RATE = 160;

/** Shipped packs have a plain id; a trainer's id says whose it is: `owner.name`. */
export type Origin = 'shipped' | 'added';

/** What `pack.yaml` says, and where it says it. */
export type PackHeader = Omit<
  Pack,
  'prompts' | 'hash' | 'sample' | 'samples' | 'readme' | 'notes' | 'checks'
> & {
  readonly order: readonly string[];
  /** Prompts of the pack that this one was made from, which it does not ask. */
  readonly leaveOut: readonly string[];
  /** Whether the file itself says it: what it does not say, an extension has from its parent. */
  readonly gives: (key: (typeof PACK_KEYS)[number]) => boolean;
  readonly line: Fields['line'];
  readonly note: Fault;
};

export const decodePackHeader = (
  text: string,
  { origin }: { readonly origin: Origin },
  read: ReadYaml,
  note: Fault,
): PackHeader | null => {
  const fields = openFields({ text, above: 0 }, read, PACK_KEYS, note);
  if (!fields) return null;
  checkFormat(fields);
  const parent = readParent(fields);
  const unlessExtended = parent === '' ? 'required' : undefined;
  return {
    format: 1,
    id: readPackId(fields, origin),
    version: readVersion(fields),
    title: readShort(fields, 'title', LONGEST_TITLE),
    summary: readShort(fields, 'summary', LONGEST_SUMMARY),
    language: readLanguage(fields, unlessExtended),
    licence: fields.text('licence', 'required'),
    authors: fields.list('authors', 'required'),
    setting: fields.oneOf('setting', SETTINGS),
    makes: fields.oneOf('makes', MAKES, unlessExtended) ?? 'story',
    limits: readLimits(fields),
    sections: readSections(fields),
    resources: readResources(fields),
    rules: readRuleSwitches(fields),
    ownWords: readOwnWords(fields),
    defaults: readDefaults(fields),
    audience: readLine(fields, 'audience'),
    purpose: readLine(fields, 'purpose'),
    extends: parent,
    leaveOut: fields.list('leave-out'),
    order: fields.list('order', unlessExtended),
    gives: (key) => fields.has(key),
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

/** `extends: id@1.2.0`: which version it was made from is part of the pack, so that it is the same pack everywhere. */
const readParent = (fields: Fields): string => {
  const parent = fields.text('extends');
  const [id = '', version = '', ...more] = parent.split('@');
  const whole = id.split('.').every(isPlainId) && isVersion(version) && more.length === 0;
  if (parent !== '' && !whole) fields.fault(['extends'], (says) => [says.oddParent(parent), says.parentHint]);
  if (parent === '' && fields.has('leave-out'))
    fields.fault(['leave-out'], (says) => [says.nothingToLeaveOut, says.nothingToLeaveOutHint]);
  return whole ? parent : '';
};

const readLine = (fields: Fields, key: 'audience' | 'purpose'): string => {
  const words = fields.words(key).replace(/\s+/g, ' ');
  if (words.length > LONGEST_LINE) fields.fault([key], (says) => [says.longLine(key, LONGEST_LINE)]);
  return words;
};

const readOwnWords = (fields: Fields): readonly string[] => {
  const words = fields.list('own-words');
  if (words.length > MOST_OWN_WORDS)
    fields.fault(['own-words'], (says) => [says.manyOwnWords(MOST_OWN_WORDS)]);
  return words;
};

const readDefaults = (fields: Fields): PackDefaults => {
  const value = fields.raw('defaults');
  if (value === undefined) return {};
  if (!isMap(value)) {
    fields.fault(['defaults'], (says) => [says.defaultsMap]);
    return {};
  }
  warnOfUnknown(value, ['rate', 'country'], (key, ...rest) => fields.fault(['defaults', key], ...rest));
  const { rate: spoken, country } = value;
  const rate = typeof spoken === 'string' && /^\d{3}$/.test(spoken) ? Number(spoken) : 0;
  if (spoken !== undefined && (rate < SLOWEST_RATE || rate > FASTEST_RATE))
    fields.fault(['defaults', 'rate'], (says) => [says.defaultRate]);
  const code = typeof country === 'string' ? country : '';
  if (country !== undefined && !/^[A-Z]{2}$/.test(code))
    fields.fault(['defaults', 'country'], (says) => [says.defaultCountry(code)]);
  return { ...(spoken === undefined ? {} : { rate }), ...(country === undefined ? {} : { country: code }) };
};

const readLanguage = (fields: Fields, need?: 'required'): string => {
  const tag = fields.text('language', need);
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
