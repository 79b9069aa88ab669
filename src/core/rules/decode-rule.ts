import { LEVELS, type Level, PRINCIPLES, type Principle } from '../check/report.ts';
import { SETTINGS } from '../setting.ts';
import { type PatternGroup, type Rule, STANCES, type Stance } from './rule.ts';

/** What is wrong with a rule file, each in a sentence; `path` leads to the place in the YAML. */
export type RuleProblem = { readonly path: readonly (string | number)[]; readonly message: string };
export type DecodedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** What a rule may say, in the order in which the pages tell of it. */
export const RULE_KEYS = [
  'id',
  'principle',
  'level',
  'why',
  'source',
  'message',
  'ask',
  'unless',
  'lists',
  'find',
  'heard',
  'passes',
] as const;
const GROUP_KEYS = ['patterns', 'level', 'unless', 'command', 'settings'];

type Gather = { readonly problems: RuleProblem[]; readonly path: readonly (string | number)[] };
const say = (gather: Gather, message: string, ...deeper: (string | number)[]): void => {
  gather.problems.push({ path: [...gather.path, ...deeper], message });
};

/** Unknown YAML to a rule, or all that is wrong with it (contracts.md 3). */
export const decodeRule = (value: unknown): DecodedRule => {
  const gather: Gather = { problems: [], path: [] };
  if (!isRecord(value))
    return { ok: false, problems: [{ path: [], message: 'a rule is a list of `key: value` lines' }] };
  unknownKeys(value, RULE_KEYS, gather);
  const level = oneOf(value['level'], LEVELS, 'level', gather) ?? 'look';
  const rule: Rule = {
    id: ruleId(value['id'], gather),
    principle: oneOf<Principle>(value['principle'], PRINCIPLES, 'principle', gather) ?? 'humble',
    level,
    why: text(value['why'], 'why', gather),
    source: text(value['source'], 'source', gather),
    message: text(value['message'], 'message', gather),
    ask: text(value['ask'], 'ask', gather),
    groups: groups(value['find'], level, stances(value['unless'], 'unless', gather), gather),
    lists: lists(value['lists'], gather),
    heard: texts(value['heard'], 'heard', gather),
    passes: texts(value['passes'], 'passes', gather),
  };
  return gather.problems.length ? { ok: false, problems: gather.problems } : { ok: true, rule };
};

type Loose = { readonly [key: string]: unknown };
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKeys = (value: Loose, known: readonly string[], gather: Gather): void => {
  for (const key of Object.keys(value))
    if (!known.includes(key)) say(gather, `"${key}" is not a key of a rule: ${known.join(', ')}`, key);
};

const text = (value: unknown, key: string, gather: Gather): string => {
  if (typeof value === 'string' && value.trim()) return value.trim();
  say(gather, `${key} is missing`, key);
  return '';
};

const texts = (value: unknown, key: string, gather: Gather): readonly string[] => {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) return value;
  say(gather, `${key} is a list of sentences`, key);
  return [];
};

const ruleId = (value: unknown, gather: Gather): string => {
  const id = text(value, 'id', gather);
  if (id && !/^[a-z][a-z0-9-]*$/.test(id)) say(gather, 'id is lower-case words joined by -', 'id');
  return id;
};

const oneOf = <Word extends string>(
  value: unknown,
  words: readonly Word[],
  key: string,
  gather: Gather,
): Word | undefined => {
  const word = words.find((one) => one === value);
  if (word === undefined) say(gather, `${key} is one of ${words.join(', ')}`, key);
  return word;
};

const stances = (value: unknown, key: string, gather: Gather): readonly Stance[] => {
  if (value === undefined) return [];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => oneOf<Stance>(one, STANCES, key, gather) ?? []);
};

const groups = (
  value: unknown,
  level: Level,
  unless: readonly Stance[],
  gather: Gather,
): readonly PatternGroup[] => {
  if (!Array.isArray(value) || value.length === 0) {
    say(gather, 'find is a list of patterns', 'find');
    return [];
  }
  const plain = value.filter((one): one is string => typeof one === 'string');
  const rest = value.flatMap((one, place) =>
    typeof one === 'string' ? [] : [group(one, level, unless, { ...gather, path: ['find', place] })],
  );
  const own: PatternGroup = { patterns: plain, level, unless, command: false, settings: [] };
  return plain.length ? [own, ...rest] : rest;
};

const group = (
  value: unknown,
  ruleLevel: Level,
  ruleUnless: readonly Stance[],
  gather: Gather,
): PatternGroup => {
  const given: Loose = isRecord(value) ? value : {};
  unknownKeys(given, GROUP_KEYS, gather);
  const level =
    given['level'] === undefined ? ruleLevel : (oneOf(given['level'], LEVELS, 'level', gather) ?? ruleLevel);
  if (LEVELS.indexOf(level) < LEVELS.indexOf(ruleLevel))
    say(gather, 'a group may speak below the level of its rule, not above', 'level');
  const settings = given['settings'] === undefined ? [] : texts(given['settings'], 'settings', gather);
  for (const setting of settings) oneOf(setting, SETTINGS, 'settings', gather);
  return {
    patterns: texts(given['patterns'], 'patterns', gather),
    level,
    unless: [...new Set([...ruleUnless, ...stances(given['unless'], 'unless', gather)])],
    command: given['command'] === true || given['command'] === 'true',
    settings,
  };
};

const lists = (value: unknown, gather: Gather): { readonly [name: string]: readonly string[] } => {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    say(gather, 'lists holds lists of words by name', 'lists');
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, words]) => [
      name,
      texts(words, name, { ...gather, path: ['lists'] }).map((word) => word.toLowerCase()),
    ]),
  );
};
