import { align, gapsBetween, type Match, type Stretch } from './align.ts';
import { type MarkedPair, markWords } from './mark-words.ts';
import { pairSentences } from './pair-sentences.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** Paragraphs count from 1: `from` in the old text, `to` in the new. */
export type Change =
  | ({ readonly kind: 'changed'; readonly to: number } & MarkedPair)
  | { readonly kind: 'gone'; readonly text: string; readonly from: number }
  | { readonly kind: 'new'; readonly text: string; readonly to: number }
  | { readonly kind: 'moved'; readonly text: string; readonly from: number; readonly to: number };

export type Difference = {
  /** In the order of the new text; what is gone stands where it was. */
  readonly changes: readonly Change[];
  /** Sentences that both have, in the same order. */
  readonly same: number;
};

/** Shorter sentences ("Yes.") come more than once by chance, and are not said to have moved. */
const SHORTEST_MOVE = 12;

/** Places in the new text by places in the old, of whole sentences that stand elsewhere now. */
const movesAmong = (
  was: readonly Sentence[],
  now: readonly Sentence[],
  matches: readonly Match[],
): ReadonlyMap<number, number> => {
  const stayed = new Set(matches.map(([, at]) => at));
  const free = new Map<string, number[]>();
  for (const [at, { text }] of now.entries()) {
    if (!stayed.has(at) && text.length >= SHORTEST_MOVE) free.set(text, [...(free.get(text) ?? []), at]);
  }
  const matched = new Set(matches.map(([at]) => at));
  const moves = new Map<number, number>();
  for (const [at, { text }] of was.entries()) {
    const target = matched.has(at) ? undefined : free.get(text)?.shift();
    if (target !== undefined) moves.set(at, target);
  }
  return moves;
};

type Placed = { readonly at: number; readonly sentence: Sentence };

const textsOf = (placed: readonly Placed[]): readonly string[] => placed.map(({ sentence }) => sentence.text);

const goneFrom = (placed: readonly Placed[]): readonly Change[] =>
  placed.map(({ sentence }) => ({ kind: 'gone', text: sentence.text, from: sentence.paragraph }));

const newIn = (placed: readonly Placed[]): readonly Change[] =>
  placed.map(({ sentence }) => ({ kind: 'new', text: sentence.text, to: sentence.paragraph }));

/** What happened between two sentences that stayed. */
const inGap = (gone: readonly Placed[], fresh: readonly Placed[]): readonly Change[] => {
  const pairs = pairSentences(textsOf(gone), textsOf(fresh));
  const whole = { first: { from: 0, to: gone.length }, second: { from: 0, to: fresh.length } };
  return gapsBetween(pairs, whole).flatMap(({ first, second }, index): readonly Change[] => {
    const was = gone[first.to]?.sentence;
    const now = fresh[second.to]?.sentence;
    const changed: readonly Change[] =
      index < pairs.length && was && now
        ? [{ kind: 'changed', to: now.paragraph, ...markWords(was.text, now.text) }]
        : [];
    return [
      ...goneFrom(gone.slice(first.from, first.to)),
      ...newIn(fresh.slice(second.from, second.to)),
      ...changed,
    ];
  });
};

const placed = (sentences: readonly Sentence[], { from, to }: Stretch): readonly Placed[] =>
  sentences.slice(from, to).map((sentence, index) => ({ at: from + index, sentence }));

/** What changed from one text to another, by sentence and word. */
export const compareTexts = (before: string, after: string): Difference => {
  const was = splitSentences(before);
  const now = splitSentences(after);
  const matches = align(
    was.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const moves = movesAmong(was, now, matches);
  const cameFrom = new Map([...moves].map(([from, to]) => [to, from]));
  const whole = { first: { from: 0, to: was.length }, second: { from: 0, to: now.length } };
  const changes = gapsBetween(matches, whole).flatMap(({ first, second }): readonly Change[] => {
    const gone = placed(was, first).filter(({ at }) => !moves.has(at));
    const here = placed(now, second);
    const moved = here.flatMap(({ at, sentence }): readonly Change[] => {
      const old = was[cameFrom.get(at) ?? -1];
      return old ? [{ kind: 'moved', text: sentence.text, from: old.paragraph, to: sentence.paragraph }] : [];
    });
    return [
      ...inGap(
        gone,
        here.filter(({ at }) => !cameFrom.has(at)),
      ),
      ...moved,
    ];
  });
  return { changes, same: matches.length };
};
