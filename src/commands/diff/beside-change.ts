import { width } from '../../core/text/width.ts';
import { wrap } from '../../core/text/wrap.ts';
import { changeHead } from './change-head.ts';
import { marked, type ShowChange } from './marked-change.ts';

const BETWEEN = ' | ';

/** What was on the left and what is on the right, each in lines that fit its column. */
export const besideChange: ShowChange = (change, { screen, words }) => {
  const column = Math.floor((screen.width - BETWEEN.length) / 2);
  const [left, right] =
    change.kind === 'changed'
      ? [marked(screen, change.was, 'was'), marked(screen, change.now, 'now')]
      : [change.kind === 'gone' ? change.text : '', change.kind === 'gone' ? '' : change.text];
  const was = wrap(left, column).split('\n');
  const now = wrap(right, column).split('\n');
  const rows = Array.from({ length: Math.max(was.length, now.length) }, (_, row) => {
    const here = was[row] ?? '';
    return `${here}${' '.repeat(Math.max(0, column - width(here)))}${BETWEEN}${now[row] ?? ''}`.trimEnd();
  });
  return [screen.style('place', changeHead(change, words.store.diff)), ...rows];
};
