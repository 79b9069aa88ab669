import type { Run } from '../core/check/run.ts';
import { clean } from '../core/text/clean.ts';
import { everyFinding, foreignLevel, saidOf } from './finding-text.ts';

/**
 * Workflow commands of GitHub, which show a place beside the changed lines
 * (docs.github.com/actions/reference/workflow-commands-for-github-actions). A thought is a notice. What could not be read is an error there:
 * the step ends with 2.
 */
export const githubFormat = (run: Run): string =>
  [
    ...everyFinding(run).map(({ file, finding }) => {
      const { start, end } = finding;
      const place = {
        file: file.path,
        line: start.line,
        endLine: end.line,
        // On more than one line GitHub takes no columns.
        ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
        title: finding.rule,
      };
      const kind = foreignLevel(finding.level) === 'note' ? 'notice' : 'warning';
      return command(kind, place, saidOf(finding));
    }),
    ...run.problems.map(({ path, message }) => command('error', { file: path }, message)),
  ].join('');

const command = (
  kind: string,
  properties: { readonly [name: string]: string | number },
  message: string,
): string => {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${kind} ${listed.join(',')}::${data(message)}\n`;
};

const data = (text: string): string => clean(text).replaceAll('%', '%25').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
