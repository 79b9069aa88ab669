import type { CheckContext } from '../check/context.ts';
import { bySource, type SentenceHit } from '../check/find-sentences.ts';
import type { ImageRule, RuleImage } from '../rules/image.ts';
import { SPEAKER } from '../stance/stance-bits.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { spanOf } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import type { Ear } from './ear.ts';
import { likelihoods, shares } from './sign-table.ts';

/** More than any likelihood. */
const NEVER = 2;
/** Words below which a sentence gives an ear too little to go by (ours). */
const FEWEST_WORDS = 4;
/** Share of the tokens of a sentence in somebody else's mouth, above which it is not the teller who speaks (ours). */
const MOSTLY_OTHERS = 0.5;

/**
 * The trained ear beside the patterns. Where it is sure and no pattern has spoken for the principle, it speaks itself, at `look`, never at
 * `pause`; not where a stance has excused the same principle. What a pattern heard at `look` and the ear hardly hears becomes a thought.
 * Gives back all hits, in the order of the text.
 */
export const hearSentences = (
  table: StanceTable,
  image: RuleImage,
  hits: readonly SentenceHit[],
  context: CheckContext,
  ear: Ear,
): readonly SentenceHit[] => {
  const bySentence = groupBySentence(hits.map((hit) => doubted(hit, ear)));
  const { columns } = ear.hearing.principles;
  const least = columns.map(({ name }) => ear.hearing.sure[name] ?? NEVER);
  const heard = table.sentences.flatMap(({ from, to }, sentence): readonly SentenceHit[] => {
    const said = bySentence.get(sentence) ?? [];
    const sure = ear.slips[sentence]?.some((one, column) => one >= (least[column] ?? NEVER));
    if (!sure || countWords(table, from, to) < FEWEST_WORDS || mostlyOthers(table, from, to)) return said;
    return listen({ table, image, ear, context, from, to, sentence }, least, said);
  });
  return heard.sort(bySource);
};

/** A pattern that fits words in which the ear hears next to nothing has most likely met a look-alike. What asks for a pause stays. */
const doubted = (hit: SentenceHit, { hearing, slips }: Ear): SentenceHit => {
  const column = hearing.principles.columns.findIndex(({ name }) => name === hit.rule.principle);
  const likely = slips[hit.sentence]?.[column] ?? 1;
  return hit.level === 'look' && likely < (hearing.doubt[hit.rule.id] ?? 0)
    ? { ...hit, level: 'consider' }
    : hit;
};

const groupBySentence = (hits: readonly SentenceHit[]): ReadonlyMap<number, readonly SentenceHit[]> => {
  const groups = new Map<number, SentenceHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.sentence);
    if (group) group.push(hit);
    else groups.set(hit.sentence, [hit]);
  }
  return groups;
};

const countWords = (table: StanceTable, from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) if (!((table.classes[at] ?? 0) & CLASS.punct)) words++;
  return words;
};

type Listening = {
  readonly table: StanceTable;
  readonly image: RuleImage;
  readonly ear: Ear;
  readonly context: CheckContext;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
};

const listen = (
  listening: Listening,
  least: readonly number[],
  said: readonly SentenceHit[],
): readonly SentenceHit[] => {
  const { ear, sentence } = listening;
  return ear.hearing.principles.columns.reduce<readonly SentenceHit[]>((hits, column, at) => {
    const spokenFor = hits.some((hit) => hit.rule.principle === column.name);
    if ((ear.slips[sentence]?.[at] ?? 0) < (least[at] ?? NEVER) || spokenFor) return hits;
    const own = ownHit(listening, column.name, at);
    return own ? hits.concat(own) : hits;
  }, said);
};

const mostlyOthers = (table: StanceTable, from: number, to: number): boolean => {
  let others = 0;
  for (let at = from; at < to; at++) if ((table.stances[at] ?? 0) & SPEAKER) others++;
  return others > (to - from) * MOSTLY_OTHERS;
};

/** The rule of the principle that fits best, at the words that weighed most. */
const ownHit = (
  { table, image, ear, context, from, to, sentence }: Listening,
  principle: string,
  column: number,
): SentenceHit | null => {
  const { hearing } = ear;
  const signs = ear.readSigns(from, to);
  const fits = likelihoods(hearing.rules, signs);
  const fitOf = (id: string): number =>
    fits[hearing.rules.columns.findIndex(({ name }) => name === id)] ?? -1;
  const rule = image.rules
    .filter(({ id, principle: own }) => own === principle && !context.off.includes(id))
    .reduce<ImageRule | null>((best, one) => (best && fitOf(best.id) >= fitOf(one.id) ? best : one), null);
  if (!rule) return null;
  const [first, last] = heaviest(table, shares(hearing.principles, column, signs, from, to), from);
  return { ...spanOf(table, first, last), rule, level: 'look', excuse: '', sentence, program: -1 };
};

/** Tokens quoted at most: enough to know the place by, and no more than a breath. */
const QUOTED = 8;

/** The run of tokens that weighed most, without marks at its ends. */
const heaviest = (
  table: StanceTable,
  sums: Float64Array,
  from: number,
): readonly [first: number, last: number] => {
  const length = Math.min(QUOTED, sums.length);
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let first = 0; first + length <= sums.length; first++) {
    const sum = sums.subarray(first, first + length).reduce((all, one) => all + one, 0);
    if (sum <= most) continue;
    most = sum;
    best = first;
  }
  const isMark = (at: number): boolean => ((table.classes[at] ?? 0) & CLASS.punct) !== 0;
  let first = from + best;
  let last = first + length;
  while (first < last - 1 && isMark(first)) first++;
  while (last > first + 1 && isMark(last - 1)) last--;
  return [first, last];
};
