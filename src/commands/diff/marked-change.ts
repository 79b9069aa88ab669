import type { Change } from '../../core/diff/compare-texts.ts';
import type { Run } from '../../core/diff/mark-words.ts';
import { wrap } from '../../core/text/wrap.ts';
import type { Screen, World } from '../../ports.ts';
import { changeHead } from './change-head.ts';

/** The lines that show one change. */
export type ShowChange = (change: Change, world: Pick<World, 'screen' | 'words'>) => readonly string[];

const SIGNS = { was: ['[-', '-]'], now: ['{+', '+}'] } as const;

/** A sentence with signs around the words that only it has. Each word is styled by itself, so that no style goes over a line end. */
export const marked = (screen: Screen, runs: readonly Run[], side: keyof typeof SIGNS): string => {
  const [open, close] = SIGNS[side];
  return runs
    .map(({ text, changed, spaced }, index) => {
      const space = spaced && index > 0 ? ' ' : '';
      if (!changed) return `${space}${text}`;
      const words = `${open}${text}${close}`.split(' ').map((word) => screen.style('quote', word));
      return `${space}${words.join(' ')}`;
    })
    .join('');
};

/** One below the other, in lines that fit. */
export const markedChange: ShowChange = (change, { screen, words }) => {
  const says = words.store.diff;
  const line = (label: string, text: string): string => {
    const first = `  ${label}`;
    return wrap(text, screen.width, first, ' '.repeat(first.length));
  };
  const head = screen.style('place', changeHead(change, says));
  if (change.kind === 'changed') {
    return [
      head,
      line(says.was, marked(screen, change.was, 'was')),
      line(says.now, marked(screen, change.now, 'now')),
    ];
  }
  return [head, line(change.kind === 'gone' ? says.was : says.now, change.text)];
};
