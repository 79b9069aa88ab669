import type { Language } from '../language/language.ts';
import { compilePattern, compilePhrase, type WordLists } from '../patterns/compile-pattern.ts';
import { PatternTrouble } from '../patterns/parse-pattern.ts';
import { MOST_CLASS_FIRST, MOST_PATTERNS, MOST_RULES } from '../patterns/pattern-limits.ts';
import { createVocabulary, type Vocabulary } from '../patterns/vocabulary.ts';
import { stanceBits } from '../stance/stance-bits.ts';
import type { Program, RuleImage } from './image.ts';
import { untaught } from './machine-rows.ts';
import { buildProgramTable } from './program-table.ts';
import type { Cue, PatternGroup, Rule } from './rule.ts';
import { buildWordTable } from './word-table.ts';

/** A fault in the rules themselves; `where` names the rule and the pattern. */
export type CompileProblem = { readonly rule: string; readonly where: string; readonly message: string };
/** `sources`: the pattern that each program of the image was made from, for those who write rules. */
export type Compiled =
  | { readonly ok: true; readonly image: RuleImage; readonly sources: readonly string[] }
  | { readonly ok: false; readonly problems: readonly CompileProblem[] };

/** What a language brings: its rules, its cues, the word lists they share, and a hash that names the set. */
export type RuleSource = {
  readonly language: Language;
  readonly hash: string;
  readonly rules: readonly Rule[];
  readonly cues: readonly Cue[];
  readonly lists: WordLists;
};

/** What a rule set may hold at most; `twice`: rules of one id are parts of one rule that say different things. */
export type RuleCaps = { readonly rules: number; readonly patterns: number; readonly twice?: boolean };
const OWN_CAPS: RuleCaps = { rules: MOST_RULES, patterns: MOST_PATTERNS };

/** Rules and cues to the image that is read at each start, or every fault in them. */
export const compileRules = (source: RuleSource, caps: RuleCaps = OWN_CAPS): Compiled => {
  const { image, problems, sources } = compileWhatHolds(source, caps);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, image, sources };
};

/** The same, with whatever is in order in force beside what is not. */
export const compileWhatHolds = (
  { language, hash, rules, cues, lists }: RuleSource,
  caps: RuleCaps,
): {
  readonly image: RuleImage;
  readonly sources: readonly string[];
  readonly problems: readonly CompileProblem[];
} => {
  const problems: CompileProblem[] = [...countProblems(rules, cues, caps)];
  const vocabulary = createVocabulary();
  const groups = [
    ...rules.map(({ id, groups, lists: own }) => ({ id, groups, lists: own })),
    ...cues.map((cue) => ({ id: cue.name, groups: [cueGroup(cue)], lists: {} })),
  ];
  const made = groups.flatMap((one, number) => {
    const work = { vocabulary, language, lists: { ...language.grammar.lists, ...lists, ...one.lists } };
    return compileGroups(one, number, work, problems);
  });
  const programs = made.map(({ program }) => program);
  const classFirst = programs.filter((program) =>
    program.spots.some(([, classes], bit) => classes !== 0 && program.first & (1 << bit)),
  );
  if (classFirst.length > MOST_CLASS_FIRST) {
    problems.push({
      rule: '',
      where: '',
      message: `${classFirst.length} patterns begin with a class; at most ${MOST_CLASS_FIRST} may`,
    });
  }
  const heads = rules.map(({ id, principle, level, message, ask }) => ({
    id,
    principle,
    level,
    message,
    ask,
  }));
  const image: RuleImage = {
    language: language.code,
    hash,
    rules: heads,
    cues: cues.map((cue) => cue.name),
    words: buildWordTable(vocabulary.words),
    programs: buildProgramTable(programs, vocabulary.sets, vocabulary.words.length),
    machine: untaught(),
    hearing: null,
  };
  return { image, sources: made.map(({ source }) => source), problems };
};

const countProblems = (
  rules: readonly Rule[],
  cues: readonly Cue[],
  caps: RuleCaps,
): readonly CompileProblem[] => {
  const problems: CompileProblem[] = [];
  const ids = rules.map(({ id }) => id);
  const patterns = [...rules.flatMap(({ groups }) => groups), ...cues].flatMap((one) => one.patterns).length;
  if (new Set(ids).size > caps.rules)
    problems.push({ rule: '', where: '', message: `more than ${caps.rules} rules` });
  if (patterns > caps.patterns)
    problems.push({ rule: '', where: '', message: `more than ${caps.patterns} patterns` });
  const seen = new Set<string>();
  for (const id of caps.twice ? [] : ids) {
    if (seen.has(id)) problems.push({ rule: id, where: '', message: 'two rules have this id' });
    seen.add(id);
  }
  return problems;
};

type Named = { readonly id: string; readonly groups: readonly PatternGroup[] };

const cueGroup = (cue: Cue): PatternGroup => ({
  patterns: cue.patterns,
  level: 'consider',
  unless: cue.unless,
  command: false,
  settings: [],
  plain: cue.plain ?? false,
});

type Work = { readonly vocabulary: Vocabulary; readonly language: Language; readonly lists: WordLists };
type Made = { readonly program: Program; readonly source: string };

const compileGroups = (
  { id, groups }: Named,
  number: number,
  work: Work,
  problems: CompileProblem[],
): readonly Made[] =>
  groups.flatMap((group) =>
    group.patterns.flatMap((source) => {
      try {
        return [{ program: compileOne(source, group, number, work), source }];
      } catch (fault) {
        if (!(fault instanceof PatternTrouble)) throw fault;
        problems.push({ rule: id, where: source, message: fault.message });
        return [];
      }
    }),
  );

const compileOne = (
  source: string,
  group: PatternGroup,
  rule: number,
  { vocabulary, lists, language }: Work,
): Program => ({
  rule,
  level: group.level,
  unless: stanceBits(group.unless),
  command: group.command,
  settings: group.settings,
  ...(group.plain
    ? compilePhrase(source, vocabulary, language)
    : compilePattern(source, vocabulary, lists, language)),
});
