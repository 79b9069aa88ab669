import { type Finding, LEVELS } from '../core/check/report.ts';

/** A finding as it is shown, with those of the same rule that were folded into it. */
export type Shown = { readonly finding: Finding; readonly alike: readonly Finding[] };

/** Shown one by one before the rest of a rule is folded: the third of a kind says "and 1 more like it". Source: domain.md 2.9. */
const OF_A_KIND = 2;

/** Heaviest first, then as they stand in the text. */
export const byWeight = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || one.start.offset - other.start.offset,
  );

/** Each by itself. */
export const eachAlone = (findings: readonly Finding[]): readonly Shown[] =>
  findings.map((finding) => ({ finding, alike: [] }));

/** Folds the third and later findings of one rule into the second. */
export const foldAlike = (findings: readonly Finding[]): readonly Shown[] => {
  const shown: { finding: Finding; alike: Finding[] }[] = [];
  for (const finding of findings) {
    const same = shown.filter((one) => one.finding.rule === finding.rule);
    const last = same.at(-1);
    if (same.length >= OF_A_KIND && last) last.alike.push(finding);
    else shown.push({ finding, alike: [] });
  }
  return shown;
};
