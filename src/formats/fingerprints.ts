import type { FileReport, Finding } from '../core/check/report.ts';
import { hashText } from '../core/text/hash-text.ts';

const hex = (text: string): string => hashText(text).toString(16).padStart(8, '0');

/**
 * A name for each finding of a file that stays the same when lines move, and gives no words away: from path, rule, words and how many like
 * it stand before.
 */
export const fingerprintsIn = ({ path, findings }: FileReport): ReadonlyMap<Finding, string> => {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const same = `${finding.rule}\n${finding.quote}`;
      const before = seen.get(same) ?? 0;
      seen.set(same, before + 1);
      return [finding, `${hex(path)}${hex(finding.rule)}${hex(finding.quote)}${hex(String(before))}`];
    }),
  );
};
