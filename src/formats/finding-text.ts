import type { FileReport, Finding, Level } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { clean } from '../core/text/clean.ts';
import { oneLine } from '../core/text/one-line.ts';

/** How other programs call our levels (contracts.md 1): what is worth a look is a warning, a thought is a note, and nothing is an error. */
export type ForeignLevel = 'warning' | 'note';
export const foreignLevel = (level: Level): ForeignLevel => (level === 'consider' ? 'note' : 'warning');

/** What is said of a place, without its words: how it may be heard, and the question. */
export const saidOf = ({ message, ask }: Finding): string => `${message} ${ask}`.trim();

/** Each finding with the file it stands in, in the order of the report. */
export const everyFinding = ({
  files,
}: Pick<Run, 'files'>): readonly { readonly file: FileReport; readonly finding: Finding }[] =>
  files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));

/** For a format of one line a finding: signs that drive a terminal or turn the reading order are cleaned away, a line end becomes a blank. */
export const plainLine = (text: string): string => oneLine(clean(text));
