import type { FileReport, Finding, KeptFinding } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { foreignLevel, saidOf } from './finding-text.ts';
import { fingerprintsIn } from './fingerprints.ts';
import { safeJson } from './safe-json.ts';

/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), as code hosts and editors read it. No words of the story and no reason of the teller
 * are in it: only places. What was kept is there as suppressed.
 */
export const sarifFormat = ({ tool, files, problems }: Run): string => {
  const rules = [
    ...new Set(files.flatMap(({ findings, kept }) => [...findings, ...kept].map(({ rule }) => rule))),
  ];
  return safeJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            rules: rules.toSorted().map((id) => ({ id, name: id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(({ path, code, message }) => ({
              level: 'error',
              descriptor: { id: code },
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
        results: files.flatMap((file) => resultsOf(file, rules.toSorted())),
      },
    ],
  });
};

const resultsOf = (file: FileReport, rules: readonly string[]): readonly object[] => {
  const fingerprints = fingerprintsIn(file);
  return [
    ...file.findings.map((finding) => ({
      ...resultOf(finding, file.path, rules),
      partialFingerprints: { 'cpsStory/v1': fingerprints.get(finding) },
    })),
    ...file.kept.map((finding) => ({
      ...resultOf(finding, file.path, rules),
      suppressions: [{ kind: 'inSource' }],
    })),
  ];
};

const resultOf = (finding: Finding | KeptFinding, path: string, rules: readonly string[]): object => {
  const { start, end } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: foreignLevel(finding.level),
    message: { text: saidOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            charOffset: start.offset,
            charLength: end.offset - start.offset,
          },
        },
      },
    ],
  };
};

/** A path as the reference that a URI is: all but its separators written as octets where they mean something else. */
const uriOf = (path: string): string => {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${parts}` : parts;
};
