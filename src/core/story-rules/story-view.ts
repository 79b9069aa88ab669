import type { CheckContext } from '../check/context.ts';
import type { SentenceHit } from '../check/find-sentences.ts';
import { excuseFor } from '../check/gate.ts';
import type { Facts, Span } from '../check/report.ts';
import { type Ear, type Leaning, NO_LEANING } from '../hearing/ear.ts';
import type { Matcher, RawHit } from '../patterns/match-patterns.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { spanOf } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';

/** A sentence that holds words, as whole-story rules see it. `start` and `end` are UTF-16 units of the source. */
export type StorySentence = Span & {
  readonly from: number;
  readonly to: number;
  readonly ending: string;
  readonly words: number;
  /** Place among the sentences of the token table. */
  readonly number: number;
  /** Names of the cues in it, those that a stance excused left out. */
  readonly cues: ReadonlySet<string>;
  /** What a trained ear makes of it; nothing at all where none was trained. */
  readonly leaning: Leaning;
};

/** A text as whole-story rules see it. */
export type StoryView = {
  readonly table: StanceTable;
  readonly context: CheckContext;
  readonly facts: Facts;
  readonly sentences: readonly StorySentence[];
  /** What the sentence rules found, excused matches left out. */
  readonly found: readonly SentenceHit[];
  /** Numbers of the sentences in which they found something. */
  readonly pointedAt: ReadonlySet<number>;
  /** Null where none was trained. */
  readonly ear: Ear | null;
};

type Parts = Omit<StoryView, 'sentences' | 'pointedAt'> & {
  readonly matcher: Matcher;
  readonly raw: readonly RawHit[];
};

export const createStoryView = ({ table, context, facts, found, matcher, raw, ear }: Parts): StoryView => {
  const cues = cuesBySentence(table, matcher, raw);
  const sentences: StorySentence[] = [];
  table.sentences.forEach(({ from, to, ending }, number) => {
    const words = wordTokens(table, from, to);
    if (words === 0) return;
    const { start, end } = trimmedSpan(table, from, to);
    const leaning = ear?.leanings[number] ?? NO_LEANING;
    sentences.push({
      start,
      end,
      from,
      to,
      ending,
      words,
      number,
      cues: cues.get(number) ?? NO_CUES,
      leaning,
    });
  });
  const pointedAt = new Set(found.map((hit) => hit.sentence));
  return { table, context, facts, found, pointedAt, sentences, ear };
};

const NO_CUES: ReadonlySet<string> = new Set();

const cuesBySentence = (
  table: StanceTable,
  matcher: Matcher,
  raw: readonly RawHit[],
): ReadonlyMap<number, ReadonlySet<string>> => {
  const { rules, cues } = matcher.image;
  const found = new Map<number, Set<string>>();
  for (const hit of raw) {
    const program = matcher.program(hit.program);
    const cue = cues[program.rule - rules.length];
    if (!cue || excuseFor(table, hit, program, [])) continue;
    const number = table.sentenceOf[hit.from] ?? 0;
    const known = found.get(number) ?? new Set();
    found.set(number, known.add(cue));
  }
  return found;
};

/** Words of a run of tokens; the two halves of a contraction count once. */
export const wordTokens = (table: StanceTable, from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) {
    const second = at > 0 && table.start[at] === table.start[at - 1] && table.end[at] === table.end[at - 1];
    if (!((table.classes[at] ?? 0) & CLASS.punct) && !second) words++;
  }
  return words;
};

/** From the first word to the last mark of the sentence, without a paragraph break at either end. */
const trimmedSpan = (table: StanceTable, from: number, to: number): Span => {
  let last = to;
  while (last > from + 1 && table.words[last - 1] === '¶') last--;
  let first = from;
  while (first < last - 1 && table.words[first] === '¶') first++;
  return spanOf(table, first, last);
};

export const hasCue = (view: StoryView, cue: string): boolean =>
  view.sentences.some((sentence) => sentence.cues.has(cue));
/** The sentences of the ending: the last three, or the last 15 % when that is more. Source: domain.md 2.8. */
export const ending = (view: StoryView): readonly StorySentence[] =>
  view.sentences.slice(-Math.max(3, Math.ceil(view.sentences.length * 0.15)));
/** A zero-width place after the last word. */
export const afterLastWord = (view: StoryView): Span => {
  const end = view.sentences.at(-1)?.end ?? 0;
  return { start: end, end };
};
