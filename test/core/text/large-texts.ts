/** Text that a slow algorithm would choke on: what is repeated, by name. */
export const shapes: readonly (readonly [name: string, unit: string])[] = [
  ['one long line', 'i was there and you were there too '],
  ['one long word', 'aaaaaaaa'],
  ['straight quotation marks', '"'],
  ['quotation marks apart', '" '],
  ['curly opening marks', '“a '],
  ['apostrophes', "' "],
  ['ticks', '` `` '],
  ['brackets', ']('],
  ['links', '[a](b'],
  ['comments in one line', '<!---->a '],
  ['open comments', '<!-- '],
  ['tags that never close', '<a '],
  ['fences', '```\n'],
  ['fences that never close', '~~~x\n'],
  ['quotation depth', '>'],
  ['bars', '| '],
  ['stars and dashes', '* - _ '],
  ['line ends', '\n \r\n'],
  ['full stops', '. '],
  ['closing marks', '.”)'],
  ['emoji', '😀'],
  ['conditions', 'if when he said '],
];

const TIMES = 8;
const HALF_A_MEGABYTE = 1 << 19;

/**
 * How work grows: the time for a text divided by eight times the time for an eighth of it. Linear work gives about 1, quadratic work 8.
 * The best of a few runs on each side, so that a busy machine changes little; tiny times count as one millisecond.
 */
export const growth = (
  unit: string,
  work: (text: string) => number,
  size: number = HALF_A_MEGABYTE,
): number => {
  const few = best(3, unit.repeat(Math.ceil(size / TIMES / unit.length)), work);
  const many = best(2, unit.repeat(Math.ceil(size / unit.length)), work);
  return many / (TIMES * Math.max(few, 1));
};

const best = (runs: number, text: string, work: (text: string) => number): number => {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    if (work(text) < 0) throw new Error('work gives a size');
    shortest = Math.min(shortest, performance.now() - before);
  }
  return shortest;
};
