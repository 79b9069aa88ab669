import { type Finding, LEVELS, type Report } from '../core/check/report.ts';
import { sentenceAt } from '../core/check/sentence-spans.ts';

/** A finding as it is shown, with what was folded into it. */
export type Shown = {
  readonly finding: Finding;
  /** Of the same rule, elsewhere in the text. */
  readonly alike: readonly Finding[];
  /** Of other rules, in the same sentence. */
  readonly beside: readonly Finding[];
};

type Folding = { readonly finding: Finding; readonly alike: Finding[]; readonly beside: Finding[] };

/** Shown one by one before the rest of a rule is folded: the third of a kind says "and 1 more like it". Source: domain.md 2.9. */
const OF_A_KIND = 2;

/** Heaviest first, then as they stand in the text. */
const byWeight = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || one.start.offset - other.start.offset,
  );

/** Each by itself, heaviest first. */
export const eachAlone = ({ findings }: Pick<Report, 'findings'>): readonly Shown[] =>
  byWeight(findings).map((finding) => ({ finding, alike: [], beside: [] }));

/**
 * Heaviest first; the third and later findings of one rule folded into the second, and those of one sentence into the heaviest, so that
 * nobody is told twice about the same words.
 */
export const folded = ({ findings, sentences }: Pick<Report, 'findings' | 'sentences'>): readonly Shown[] => {
  const sentenceOf = ({ scope, start }: Finding): number =>
    scope === 'story' ? -1 : sentenceAt(sentences, start.offset);
  return foldSentences(foldAlike(byWeight(findings)), sentenceOf);
};

const foldAlike = (findings: readonly Finding[]): readonly Folding[] => {
  const shown: Folding[] = [];
  for (const finding of findings) {
    const same = shown.filter((one) => one.finding.rule === finding.rule);
    const last = same.at(-1);
    if (same.length >= OF_A_KIND && last) last.alike.push(finding);
    else shown.push({ finding, alike: [], beside: [] });
  }
  return shown;
};

/** One that stands for others elsewhere stays by itself. */
const foldSentences = (
  shown: readonly Folding[],
  sentenceOf: (finding: Finding) => number,
): readonly Shown[] => {
  const leading = new Map<number, Folding>();
  return shown.filter((one) => {
    const sentence = sentenceOf(one.finding);
    const first = leading.get(sentence);
    if (sentence >= 0 && first === undefined) leading.set(sentence, one);
    if (first === undefined || sentence < 0 || one.alike.length > 0) return true;
    first.beside.push(one.finding);
    return false;
  });
};
