import { languageOf } from '../core/language/languages.ts';
import type { WordLists } from '../core/patterns/compile-pattern.ts';
import { compileRules } from '../core/rules/compile-rules.ts';
import { decodeRule } from '../core/rules/decode-rule.ts';
import type { RuleImage } from '../core/rules/image.ts';
import { proveRules } from '../core/rules/prove-rules.ts';
import { type Cue, type Rule, STANCES } from '../core/rules/rule.ts';
import { english } from '../core/words/words.ts';
import { loadYamlReader } from '../io/yaml-reader.ts';
import type { Disk, Ids, YamlReader } from '../ports.ts';

/** A rule set with everything in it, or every fault in it, one a line. */
export type RuleSet = {
  readonly rules: readonly Rule[];
  readonly image: RuleImage;
  /** The pattern of each program of the image. */
  readonly sources: readonly string[];
};
export type RuleSetRead =
  | { readonly ok: true; readonly set: RuleSet }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Not rules: the word lists and the cues that all rules of the language share. */
const SHARED = ['lists.yaml', 'cues.yaml'];
/** Rule files hold hundreds of examples; they are our own, so the caps are only against a slip. */
const RULE_CAPS = { bytes: 400_000, keys: 8_000, depth: 12 };

/** Reads and compiles all rules in a folder: one YAML file a rule, named after its id, `lists.yaml` with the word lists they
 * share, and `cues.yaml` with what the whole-story rules listen for. */
export const readRules = async (folder: string, code: string, disk: Disk, ids: Ids): Promise<RuleSetRead> => {
  const language = languageOf(code);
  const yaml = await loadYamlReader(english.yaml, RULE_CAPS);
  const names = disk
    .list(folder)
    .map((entry) => entry.name)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const faults: string[] = [];
  const texts = names.map(
    (name) => [name, new TextDecoder().decode(disk.read(`${folder}/${name}`))] as const,
  );
  const rules = texts
    .filter(([name]) => !SHARED.includes(name))
    .flatMap(([name, text]) => readRule(name, text, yaml, faults));
  const lists = readLists(texts.find(([name]) => name === 'lists.yaml')?.[1], yaml, faults);
  const hash = ids
    .sha256(new TextEncoder().encode(texts.map(([name, text]) => `${name}\n${text}`).join('\n')))
    .slice(0, 16);
  const cues = readCues(texts.find(([name]) => name === 'cues.yaml')?.[1], yaml, faults);
  const compiled = compileRules({ language, hash, rules, cues, lists });
  if (!compiled.ok)
    return {
      ok: false,
      faults: [...faults, ...compiled.problems.map((one) => `${one.rule}: "${one.where}": ${one.message}`)],
    };
  return faults.length
    ? { ok: false, faults }
    : { ok: true, set: { rules, image: compiled.image, sources: compiled.sources } };
};

/** The examples of every rule, as faults where they do not hold. */
export const faultsInExamples = ({ rules, image }: RuleSet): readonly string[] =>
  proveRules(rules, image).map((one) => `${one.rule}: "${one.example}" ${one.message}`);

const readRule = (name: string, text: string, yaml: YamlReader, faults: string[]): readonly Rule[] => {
  const read = yaml(text);
  if (!read.ok) {
    faults.push(...read.problems.map((one) => `${name}:${one.line}: ${one.message}`));
    return [];
  }
  const decoded = decodeRule(read.value);
  if (!decoded.ok) {
    faults.push(...decoded.problems.map((one) => `${name}:${read.lineOf(one.path)}: ${one.message}`));
    return [];
  }
  if (`${decoded.rule.id}.yaml` !== name)
    faults.push(`${name}: the file is named after the id, ${decoded.rule.id}`);
  return [decoded.rule];
};

/** `name: {source, words}`: every word list names where it comes from. */
const readLists = (text: string | undefined, yaml: YamlReader, faults: string[]): WordLists => {
  if (text === undefined) return {};
  const read = yaml(text);
  if (!read.ok) {
    faults.push(...read.problems.map((one) => `lists.yaml:${one.line}: ${one.message}`));
    return {};
  }
  const lists: { [name: string]: readonly string[] } = {};
  for (const [name, value] of Object.entries(
    read.value as { [name: string]: { source?: unknown; words?: unknown } },
  )) {
    if (typeof value?.source !== 'string') faults.push(`lists.yaml: ${name}: source is missing`);
    lists[name] = Array.isArray(value?.words) ? value.words.map((word) => String(word).toLowerCase()) : [];
    if (lists[name].length === 0) faults.push(`lists.yaml: ${name}: words is a list of words`);
  }
  return lists;
};

/** `name: {source, unless, patterns}`. */
const readCues = (text: string | undefined, yaml: YamlReader, faults: string[]): readonly Cue[] => {
  if (text === undefined) return [];
  const read = yaml(text);
  if (!read.ok) {
    faults.push(...read.problems.map((one) => `cues.yaml:${one.line}: ${one.message}`));
    return [];
  }
  return Object.entries(
    read.value as { [name: string]: { source?: unknown; unless?: unknown; patterns?: unknown } },
  ).map(([name, value]) => {
    const unless = (Array.isArray(value?.unless) ? value.unless : []).map(String);
    const patterns = (Array.isArray(value?.patterns) ? value.patterns : []).map(String);
    if (typeof value?.source !== 'string') faults.push(`cues.yaml: ${name}: source is missing`);
    if (patterns.length === 0) faults.push(`cues.yaml: ${name}: patterns is a list of patterns`);
    for (const stance of unless)
      if (!STANCES.some((one) => one === stance))
        faults.push(`cues.yaml: ${name}: no stance is called ${stance}`);
    return {
      name,
      source: String(value?.source),
      unless: STANCES.filter((one) => unless.includes(one)),
      patterns,
    };
  });
};
