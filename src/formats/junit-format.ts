import type { FileReport, Finding } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { markupText } from '../core/export/markup.ts';
import { plainLine, saidOf } from './finding-text.ts';
import { XML_HEAD, xmlElement } from './xml-lines.ts';

/**
 * The XML of JUnit as build servers read it: a suite a file, a case a finding. It knows no lighter word than `failure`, and `error` for what
 * could not be read. A file with nothing to look at is a case that passes.
 */
export const junitFormat = ({ files, problems }: Run): string => {
  const failures = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), problems.length);
  return `${XML_HEAD}\n${xmlElement(
    'testsuites',
    { name: 'cps-story', tests, failures, errors: problems.length },
    [
      ...files.map(suiteOf),
      ...problems.map(({ path, code, message }) =>
        xmlElement('testsuite', { name: path, tests: 1, failures: 0, errors: 1 }, [
          xmlElement('testcase', { name: 'read', classname: path }, [
            xmlElement('error', { type: code, message }),
          ]),
        ]),
      ),
    ],
  )}\n`;
};

const suiteOf = ({ path, findings }: FileReport): string =>
  xmlElement(
    'testsuite',
    { name: path, tests: Math.max(1, findings.length), failures: findings.length, errors: 0 },
    findings.length === 0
      ? [xmlElement('testcase', { name: 'cps-story', classname: path })]
      : findings.map((finding) => caseOf(path, finding)),
  );

const caseOf = (path: string, finding: Finding): string => {
  const { line, column } = finding.start;
  const text = markupText(plainLine(`${line}:${column} ${saidOf(finding)}`));
  return xmlElement('testcase', { name: `${finding.rule} (${line}:${column})`, classname: path }, [
    xmlElement('failure', { type: finding.level, message: finding.message }, [text]),
  ]);
};
