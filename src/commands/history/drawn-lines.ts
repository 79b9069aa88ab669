import { graphOf } from '../../core/store/version-graph.ts';
import { width } from '../../core/text/width.ts';
import { wrap } from '../../core/text/wrap.ts';
import type { World } from '../../ports.ts';
import type { ToldVersion } from './version-lines.ts';

/** Wider lines are hard to follow with the eye. */
const WIDEST = 76;
const INDENT = '  ';

/** The lines about all versions, in the order given (newest first), with the graph of their descent at the left if it is wanted. */
export const drawnLines = (
  told: readonly ToldVersion[],
  graph: boolean,
  { screen }: Pick<World, 'screen'>,
): readonly string[] => {
  const rows = graph ? graphOf(told.map(({ version }) => version)) : null;
  const columns = Math.min(screen.width, WIDEST);
  const lined = (line: string, first: string, rest: string): readonly string[] =>
    screen.isTerminal ? wrap(line, columns, first, rest).split('\n') : [`${first}${line}`];
  const most = Math.max(0, ...(rows ?? []).map(({ node }) => width(node)));
  let above = '';
  return told.flatMap(({ head, lines }, index) => {
    const row = rows?.[index];
    const gap = row === undefined ? '' : ' '.repeat(INDENT.length);
    const node = row === undefined ? '' : row.node.padEnd(most) + gap;
    const rest = row === undefined ? INDENT : `${row.rest.padEnd(most)}${gap}${INDENT}`;
    const all = [
      above,
      ...(row?.joins ?? []),
      ...lined(head, node, rest),
      ...lines.flatMap((line) => lined(line, rest, rest)),
    ];
    above = row?.rest ?? '';
    return all;
  });
};
