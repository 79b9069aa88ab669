import type { FileReport } from '../core/check/report.ts';
import { type Run, summarize } from '../core/check/run.ts';
import { safeJson } from './safe-json.ts';

/** `check --format json`, format 1 (contracts.md 2): the same run gives the same bytes. Ends with a line end. */
export const jsonFormat = (run: Run, look: { readonly explain: boolean }): string => {
  const document = {
    format: 1,
    tool: run.tool,
    files: run.files.map((file) => ({ ...fileOf(file, look.explain), care: file.care })),
    problems: run.problems,
    summary: summarize(run),
  };
  return safeJson(document);
};

/** One file as format 1 has it, without the care note, which is for a person; never its whole text. */
export const fileOf = (file: FileReport, explain: boolean): object => ({
  path: file.path,
  setting: file.setting,
  language: file.language,
  unchecked: file.unchecked,
  facts: file.facts,
  strengths: file.strengths,
  findings: file.findings,
  kept: file.kept,
  ...(explain ? { excused: file.excused } : {}),
});
