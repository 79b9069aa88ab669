import type { FileReport, Level } from '../core/check/report.ts';
import type { Run } from '../core/check/run.ts';
import { saidOf } from './finding-text.ts';
import { fingerprintsIn } from './fingerprints.ts';
import { safeJson } from './safe-json.ts';

/** What GitLab calls them; `critical` and `blocker` are no words for a story. */
const SEVERITIES: { readonly [level in Level]: string } = {
  pause: 'major',
  look: 'minor',
  consider: 'info',
};

/** The report of GitLab's Code Quality (docs.gitlab.com/ci/testing/code_quality). It has no place for what could not be read. */
export const gitlabFormat = ({ files }: Run): string => safeJson(files.flatMap(placesIn));

const placesIn = (file: FileReport): readonly object[] => {
  const fingerprints = fingerprintsIn(file);
  return file.findings.map((finding) => ({
    description: saidOf(finding),
    check_name: finding.rule,
    fingerprint: fingerprints.get(finding),
    severity: SEVERITIES[finding.level],
    location: { path: file.path, lines: { begin: finding.start.line, end: finding.end.line } },
  }));
};
