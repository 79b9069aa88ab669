import { type Level, PRINCIPLES } from '../check/report.ts';
import { RULE_KEYS } from '../rules/decode-rule.ts';
import type { Rule } from '../rules/rule.ts';
import type { Fault } from './faults.ts';
import { type Fields, openFields, type ReadYaml } from './fields.ts';
import { readGroups, readLevel, readStances } from './rule-groups.ts';
import { readLists } from './rule-lists.ts';
import { WORDS_RULE } from './word-list-file.ts';

/** Sentences of each kind that a rule brings along. Source: engine.md 6. */
export const LEAST_EXAMPLES: { readonly [level in Level]: number } = { pause: 10, look: 10, consider: 1 };
const LONGEST: { readonly [key: string]: number } = { message: 300, ask: 300, why: 1200, source: 300 };
const LONGEST_EXAMPLE = 600;

/** A rule with the place of all that can be wrong with it. The id already has the pack before it. */
export type ReadRule = {
  readonly rule: Rule;
  readonly note: Fault;
  readonly line: Fields['line'];
  readonly lineOfPattern: (pattern: string) => number;
};

type Names = { readonly pack: string; readonly path: string; readonly lists: Rule['lists'] };

/** `checks/ID.yaml`, with the keys of the rules that come with the program. Null when it cannot be read at all. */
export const readRuleFile = (text: string, names: Names, read: ReadYaml, note: Fault): ReadRule | null => {
  const fields = openFields({ text, above: 0 }, (given) => read(given, 'long'), RULE_KEYS, note);
  if (!fields) return null;
  const level = readLevel(fields, ['level'], fields.text('level', 'required')) ?? 'consider';
  const { groups, lines } = readGroups(fields, level, readStances(fields, ['unless'], fields.raw('unless')));
  const rule: Rule = {
    id: `${names.pack}/${readId(fields, names.path)}`,
    principle: fields.oneOf('principle', PRINCIPLES, 'required') ?? 'respect',
    level,
    why: readText(fields, 'why', 'required'),
    source: readText(fields, 'source'),
    message: readText(fields, 'message', 'required'),
    ask: readText(fields, 'ask', 'required'),
    groups,
    lists: { ...names.lists, ...readLists(fields, ['lists'], fields.raw('lists')) },
    heard: readExamples(fields, 'heard', level),
    passes: readExamples(fields, 'passes', level),
  };
  return { rule, note, line: fields.line, lineOfPattern: (pattern) => lines.get(pattern) ?? 1 };
};

const readId = (fields: Fields, path: string): string => {
  const id = fields.text('id', 'required');
  if (id === '') return 'rule';
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || id.length > 40)
    fields.fault(['id'], (says) => [says.ruleId(id), says.ruleIdHint]);
  else if (id === WORDS_RULE) fields.fault(['id'], (says) => [says.takenId(id)]);
  else if (path !== `checks/${id}.yaml`) fields.fault(['id'], (says) => [says.fileNamed(id)]);
  return id;
};

const readText = (fields: Fields, key: string, need?: 'required'): string => {
  const words = fields.words(key, need).replace(/\s+/g, ' ');
  const most = LONGEST[key] ?? 0;
  if (words.length > most) fields.fault([key], (says) => [says.longText(key, most)]);
  return words;
};

const readExamples = (fields: Fields, key: 'heard' | 'passes', level: Level): readonly string[] => {
  const value = fields.raw(key);
  const items = typeof value === 'string' && value !== '' ? [value] : (value ?? []);
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    fields.fault([key], (says) => [says.sentences(key), says.sentencesHint]);
    return [];
  }
  const sentences = items.filter((item) => item.trim() !== '');
  const least = LEAST_EXAMPLES[level];
  if (sentences.length < least)
    fields.fault([key], (says) => [says.fewExamples(key, least), says.fewExamplesHint]);
  if (sentences.some((sentence) => sentence.length > LONGEST_EXAMPLE))
    fields.fault([key], (says) => [says.longText(key, LONGEST_EXAMPLE)]);
  return sentences;
};
