import { ALWAYS_ON } from '../packs/always-on.ts';
import type { PackInForce } from '../packs/pack-in-force.ts';
import type { RawHit } from '../patterns/match-patterns.ts';
import { matcherOf } from '../patterns/matcher-of.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import type { CheckContext } from './context.ts';
import { placeHits, type SentenceHit } from './find-sentences.ts';

type Heard = {
  /** What was heard before, with the excuses of the pack. */
  readonly hits: readonly SentenceHit[];
  /** What the rules of the pack hear. */
  readonly beside: readonly SentenceHit[];
};

/** A trainer's pack beside the rules: its own rules speak, and its silencers excuse a rule in the sentence in which they stand. */
export const hearPack = (
  table: StanceTable,
  heard: readonly SentenceHit[],
  context: CheckContext,
  pack: PackInForce,
): Heard => {
  const matcher = matcherOf(pack.rules);
  const raw = matcher.scan(table);
  const excuses = excusesIn(table, raw, pack);
  const excused = (hit: SentenceHit): SentenceHit => {
    const why = hit.excuse === '' ? excuses.get(keyOf(hit.rule.id, hit.sentence)) : undefined;
    return why === undefined ? hit : { ...hit, excuse: why };
  };
  const beside = placeHits(table, raw, matcher, context).map(excused);
  return { hits: excuses.size > 0 ? heard.map(excused) : heard, beside };
};

const keyOf = (rule: string, sentence: number): string => `${sentence} ${rule}`;

/** Where somebody could be hurt no pack excuses anything, whoever wrote its file. */
const excusesIn = (
  table: StanceTable,
  raw: readonly RawHit[],
  { rules, silencers }: PackInForce,
): ReadonlyMap<string, string> => {
  const { program } = matcherOf(rules);
  const excuses = new Map<string, string>();
  for (const hit of raw) {
    const silencer = silencers[program(hit.program).rule - rules.rules.length];
    if (silencer && !ALWAYS_ON.includes(silencer.rule))
      excuses.set(keyOf(silencer.rule, table.sentenceOf[hit.from] ?? 0), silencer.why);
  }
  return excuses;
};
