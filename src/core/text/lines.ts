import type { Position } from '../check/report.ts';

/** Where each line begins. A line ends at LF, CRLF or CR; offsets are UTF-16 units. */
export const lineStarts = (text: string): Int32Array => {
  const starts: number[] = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(at + 1);
  }
  return Int32Array.from(starts);
};

/** Line and column, both from 1, of an offset; an offset past the end gives the place after the last unit. */
export const positionAt = (starts: Int32Array, offset: number): Position => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
};
