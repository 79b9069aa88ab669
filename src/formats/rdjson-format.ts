import type { FileReport, Position } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { foreignLevel, saidOf } from './finding-text.ts';
import { safeJson } from './safe-json.ts';

/**
 * The Reviewdog Diagnostic Format (github.com/reviewdog/reviewdog/tree/master/proto/rdf), which shows only what stands in changed lines.
 * Its columns count the bytes of UTF-8 from 1.
 */
export const rdjsonFormat = ({ tool, files, problems }: Run): string =>
  safeJson({
    source: { name: tool.name },
    diagnostics: [
      ...files.flatMap(placesIn),
      ...problems.map(({ path, code, message }) => ({
        message,
        location: { path },
        severity: 'ERROR',
        code: { value: code },
      })),
    ],
  });

const placesIn = (file: FileReport): readonly object[] =>
  file.findings.map((finding) => ({
    message: saidOf(finding),
    location: {
      path: file.path,
      range: { start: inBytes(finding.start, file.text), end: inBytes(finding.end, file.text) },
    },
    severity: foreignLevel(finding.level) === 'note' ? 'INFO' : 'WARNING',
    code: { value: finding.rule },
  }));

const inBytes = (
  { line, column, offset }: Position,
  text: string,
): { readonly line: number; readonly column: number } => {
  const before = text.slice(offset - (column - 1), offset);
  return { line, column: new TextEncoder().encode(before).length + 1 };
};
