import { ALWAYS_ON } from '../packs/always-on.ts';
import type { Matcher, RawHit } from '../patterns/match-patterns.ts';
import type { ImageRule } from '../rules/image.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { spanOf } from '../text/token-table.ts';
import type { CheckContext } from './context.ts';
import { excuseFor, isForSome } from './gate.ts';
import { LEVELS, type Level, type Span } from './report.ts';

/** A match of a sentence rule, placed in the text: offsets in UTF-16 units. `excuse` is '' when it counts. */
export type SentenceHit = Span & {
  readonly rule: ImageRule;
  readonly level: Level;
  readonly excuse: string;
  readonly sentence: number;
  /** Place of the pattern among the programs of the rule set; -1 for what the trained ear heard by itself. */
  readonly program: number;
};

/** All that the sentence rules say of a text, those that a stance excused included. */
export const findInSentences = (
  table: StanceTable,
  matcher: Matcher,
  context: CheckContext,
): readonly SentenceHit[] => placeHits(table, matcher.scan(table), matcher, context);

/** The same, from matches that were found already. */
export const placeHits = (
  table: StanceTable,
  raw: readonly RawHit[],
  matcher: Matcher,
  context: CheckContext,
): readonly SentenceHit[] => {
  const hits = raw.flatMap((hit) => placeHit(table, hit, matcher, context) ?? []);
  const counted = onceForSome(resolve(hits.filter((hit) => !hit.excuse)), matcher);
  const known = new Map(counted.map((hit) => [keyOf(hit), hit]));
  const excused = onePerPlace(hits.filter((hit) => hit.excuse)).filter(
    (hit) => !overlaps(known.get(keyOf(hit)), hit),
  );
  return [...counted, ...excused].sort(bySource);
};

const placeHit = (
  table: StanceTable,
  hit: RawHit,
  matcher: Matcher,
  context: CheckContext,
): SentenceHit | null => {
  const program = matcher.program(hit.program);
  const rule = matcher.image.rules[program.rule];
  if (!rule || context.off.includes(rule.id)) return null;
  if (program.settings.length > 0 && !program.settings.includes(context.setting)) return null;
  const { start, end } = spanOf(table, hit.from, hit.to);
  return {
    start,
    end,
    rule,
    level: program.level,
    excuse: excuseFor(table, hit, program, ownWordsFor(rule, context)),
    sentence: table.sentenceOf[hit.from] ?? 0,
    program: hit.program,
  };
};

/** Names that a class gives itself excuse less than those a teller has chosen. */
const ownWordsFor = (rule: ImageRule, { ownWords, pack }: CheckContext): readonly string[] =>
  pack === null || pack.ownWords.length === 0 || ALWAYS_ON.includes(rule.id)
    ? ownWords
    : [...ownWords, ...pack.ownWords];

const weight = (level: Level): number => LEVELS.indexOf(level);
/** In the order of the text, then by rule. */
export const bySource = (one: SentenceHit, other: SentenceHit): number =>
  one.start - other.start || one.end - other.end || (one.rule.id < other.rule.id ? -1 : 1);

/** One finding a rule and sentence: the heaviest, then the first, then the longest (domain.md 2.9). */
const resolve = (hits: readonly SentenceHit[]): readonly SentenceHit[] => {
  const best = new Map<string, SentenceHit>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const known = best.get(key);
    if (!known || outranks(hit, known)) best.set(key, hit);
  }
  return [...best.values()];
};

const outranks = (hit: SentenceHit, known: SentenceHit): boolean => {
  const heavier = weight(known.level) - weight(hit.level);
  if (heavier !== 0) return heavier > 0;
  return hit.start < known.start || (hit.start === known.start && hit.end > known.end);
};

/** A thought for some settings only stands once in a text (domain.md 6.1). */
const onceForSome = (hits: readonly SentenceHit[], matcher: Matcher): readonly SentenceHit[] => {
  const first = new Map<string, SentenceHit>();
  const once = (hit: SentenceHit): boolean => isForSome(matcher.program(hit.program));
  for (const hit of hits) {
    const known = first.get(hit.rule.id);
    if (once(hit) && (!known || hit.start < known.start)) first.set(hit.rule.id, hit);
  }
  return hits.filter((hit) => !once(hit) || first.get(hit.rule.id) === hit);
};

const keyOf = (hit: SentenceHit): string => `${hit.rule.id} ${hit.sentence}`;

const overlaps = (one: Span | undefined, other: Span): boolean =>
  one !== undefined && one.start < other.end && other.start < one.end;

/** Of excused matches of one rule that overlap, the longest. */
const onePerPlace = (hits: readonly SentenceHit[]): readonly SentenceHit[] => {
  const last = new Map<string, number>();
  return [...hits]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((hit) => {
      const free = hit.start >= (last.get(hit.rule.id) ?? -1);
      if (free) last.set(hit.rule.id, hit.end);
      return free;
    });
};
