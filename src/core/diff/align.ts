/** A place in the first list and a place in the second that hold the same. Places rise in both. */
export type Match = readonly [first: number, second: number];

/** Up to this many pairs of places, all of them are compared: well under a tenth of a second. */
const ALL_PAIRS = 250_000;

/** Half-open. */
export type Stretch = { readonly from: number; readonly to: number };
/** What lies between two matches, in the first list and in the second; either may be empty. */
export type Gap = { readonly first: Stretch; readonly second: Stretch };

/** The gaps before, between and after the matches: always one more than there are matches. */
export const gapsBetween = (matches: readonly Match[], whole: Gap): readonly Gap[] => {
  const ends: readonly Match[] = [...matches, [whole.first.to, whole.second.to]];
  let first = whole.first.from;
  let second = whole.second.from;
  return ends.map(([one, other]) => {
    const gap = { first: { from: first, to: one }, second: { from: second, to: other } };
    first = one + 1;
    second = other + 1;
    return gap;
  });
};

/** The longest common subsequence, by comparing all places with all. */
const byAllPairs = (
  one: readonly string[],
  other: readonly string[],
  a: Stretch,
  b: Stretch,
): readonly Match[] => {
  const rows = a.to - a.from;
  const columns = b.to - b.from;
  const longest = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  const same = (row: number, column: number): boolean => one[a.from + row] === other[b.from + column];
  for (let row = rows - 1; row >= 0; row--) {
    const line = longest[row] ?? new Uint32Array();
    for (let column = columns - 1; column >= 0; column--) {
      line[column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const matches: Match[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(row, column)) matches.push([a.from + row++, b.from + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return matches;
};

/** Where each item stands that comes once in this stretch. */
const once = (items: readonly string[], { from, to }: Stretch): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) places.set(items[at] ?? '', places.has(items[at] ?? '') ? -1 : at);
  return new Map([...places].filter(([, at]) => at >= 0));
};

/** The longest run of pairs that rises in both lists; the pairs come in the order of the first. Patience sorting. */
const longestRise = (pairs: readonly Match[]): readonly Match[] => {
  const piles: { readonly pair: Match; readonly under: number }[][] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.at(-1)?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    const under = (piles[low - 1]?.length ?? 0) - 1;
    if (low === piles.length) piles.push([]);
    piles[low]?.push({ pair, under });
  }
  const run: Match[] = [];
  let place = (piles.at(-1)?.length ?? 0) - 1;
  for (const pile of piles.toReversed()) {
    const top = pile[place];
    if (top === undefined) break;
    run.unshift(top.pair);
    place = top.under;
  }
  return run;
};

const between = (one: readonly string[], other: readonly string[], whole: Gap): readonly Match[] => {
  const { first, second } = whole;
  if (first.from >= first.to || second.from >= second.to) return [];
  if ((first.to - first.from) * (second.to - second.from) <= ALL_PAIRS)
    return byAllPairs(one, other, first, second);
  const unique = once(other, second);
  const anchors = longestRise(
    [...once(one, first)].flatMap(([item, at]): readonly Match[] => {
      const there = unique.get(item);
      return there === undefined ? [] : [[at, there]];
    }),
  );
  // Without an anchor nothing in the stretch can be told apart: it was written anew.
  if (anchors.length === 0) return [];
  return gapsBetween(anchors, whole).flatMap((gap, index) => {
    const anchor = anchors[index];
    return anchor ? [...between(one, other, gap), anchor] : between(one, other, gap);
  });
};

/**
 * What two lists have in common, in order. Short lists get the longest common subsequence; long ones are first pinned together
 * at items that come once in both ("patience diff"), so that a book of a story takes no minutes.
 */
export const align = (one: readonly string[], other: readonly string[]): readonly Match[] => {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let ends = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (ends < shorter && one[one.length - 1 - ends] === other[other.length - 1 - ends]) ends++;
  const head = Array.from({ length: start }, (_, at): Match => [at, at]);
  const tail = Array.from(
    { length: ends },
    (_, at): Match => [one.length - ends + at, other.length - ends + at],
  );
  const middle = between(one, other, {
    first: { from: start, to: one.length - ends },
    second: { from: start, to: other.length - ends },
  });
  return [...head, ...middle, ...tail];
};
