import { width } from './width.ts';
import { wrap } from './wrap.ts';

export type Columns = { readonly left: number; readonly gap: number; readonly right: number };

/** Two texts in two columns of so many cells. */
export const sideBySide = (left: string, right: string, columns: Columns): string => {
  const one = wrap(left, columns.left).split('\n');
  const other = wrap(right, columns.right).split('\n');
  const rows = Array.from({ length: Math.max(one.length, other.length) }, (_, row) => {
    const cell = one[row] ?? '';
    const air = ' '.repeat(Math.max(columns.left - width(cell), 0) + columns.gap);
    return `${cell}${air}${other[row] ?? ''}`.trimEnd();
  });
  return rows.join('\n');
};
