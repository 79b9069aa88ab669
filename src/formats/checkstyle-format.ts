import type { FileReport } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { foreignLevel, saidOf } from './finding-text.ts';
import { XML_HEAD, xmlElement } from './xml-lines.ts';

/** The XML of Checkstyle, which many build servers read. What could not be read is an error of its own source. */
export const checkstyleFormat = ({ files, problems }: Run): string =>
  `${XML_HEAD}\n${xmlElement('checkstyle', { version: '4.3' }, [
    ...files.map(fileElement),
    ...problems.map(({ path, message }) =>
      xmlElement('file', { name: path }, [
        xmlElement('error', { line: 1, severity: 'error', message, source: 'cps-story' }),
      ]),
    ),
  ])}\n`;

const fileElement = ({ path, findings }: FileReport): string =>
  xmlElement(
    'file',
    { name: path },
    findings.map((finding) =>
      xmlElement('error', {
        line: finding.start.line,
        column: finding.start.column,
        severity: foreignLevel(finding.level) === 'note' ? 'info' : 'warning',
        message: saidOf(finding),
        source: `cps-story.${finding.rule}`,
      }),
    ),
  );
