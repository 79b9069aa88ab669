import { lineStarts, positionAt } from '../text/lines.ts';
import { mask } from '../text/mask.ts';
import { KEEP, type Keeps, keepFor, readKeeps } from './keeps.ts';
import type { Report } from './report.ts';

/** A comment that was meant to keep words and does not do so, or does not say why. `line` counts from 1. */
export type OddKeep = { readonly line: number } & (
  | { readonly kind: 'unread' }
  | { readonly kind: 'unknown' | 'unused' | 'no-reason'; readonly rule: string }
);

/** Also `kep`, `keeps` and `Keep`, and with anything behind it. */
const MEANT = /^\s*cps-story\s+ke{1,3}ps?\b/i;
/** Most texts have none, and need not be taken apart a second time. */
const SOME = /<!--\s*cps-story\s/i;

type Looked = Pick<Report, 'kept' | 'care' | 'unchecked'>;

/**
 * The keeps of a text that do not do what they were written for, in the order of the text. Where the check held something back, in a text
 * of danger or of another language, a keep without a finding says nothing of the keep, and is passed over.
 */
export const oddKeeps = (text: string, report: Looked, rules: readonly string[]): readonly OddKeep[] => {
  if (!SOME.test(text)) return [];
  const starts = lineStarts(text);
  const masked = mask(text);
  const keeps = readKeeps(masked);
  const working = workingKeeps(keeps, report);
  const heldBack = report.care !== null || report.unchecked;
  return masked.comments.flatMap((comment): readonly OddKeep[] => {
    if (!MEANT.test(comment.text)) return [];
    const { line } = positionAt(starts, comment.start);
    const [, typed = '', why = ''] = KEEP.exec(comment.text) ?? [];
    const rule = typed.toLowerCase();
    if (rule === '') return [{ line, kind: 'unread' }];
    if (!rules.includes(rule)) return [{ line, kind: 'unknown', rule }];
    if (!heldBack && !working.has(comment.start)) return [{ line, kind: 'unused', rule }];
    return why.trim() === '' ? [{ line, kind: 'no-reason', rule }] : [];
  });
};

/** Where the comments stand that keep something. A second keep of the same rule for the same paragraph counts with the first. */
const workingKeeps = (keeps: Keeps, { kept }: Looked): ReadonlySet<number> => {
  const quieted = new Set(
    kept.map(({ rule, start, end }) => {
      const keep = keepFor(keeps, rule, { start: start.offset, end: end.offset });
      return keep ? `${rule} ${keep.start}` : '';
    }),
  );
  const all = [...keeps.values()].flat();
  return new Set(all.filter((keep) => quieted.has(`${keep.rule} ${keep.start}`)).map((keep) => keep.at));
};
