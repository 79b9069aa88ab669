const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const ONLY_MARKS = /(?:^|[\r\n])[ \t]*(`{3,}|~{3,})[ \t]*(?=[\r\n]|$)/g;

/** Lines of nothing but fence marks, in rising order, with the longest run from each on. */
type Closers = { readonly at: number[]; readonly longest: number[]; next: number };

/**
 * Gives for each line, asked in rising order, the marks of a code fence that opens in it, or ''. A fence that nothing closes is none:
 * a lost mark, or a row of ~~~ between two scenes, must not swallow the rest of a draft. Linear over all lines of a text.
 */
export const fenceFinder = (source: string): ((line: string, at: number) => string) => {
  let known: { readonly [mark: string]: Closers } | null = null;
  return (line, at) => {
    const fence = FENCE.exec(line)?.[1];
    if (!fence) return '';
    known ??= { '`': closersOf(source, '`'), '~': closersOf(source, '~') };
    const closers = known[fence[0] ?? ''];
    return closers && longestAfter(closers, at + line.length) >= fence.length ? fence : '';
  };
};

export const closesFence = (line: string, fence: string): boolean => {
  const text = line.trim();
  return text.startsWith(fence) && text.replaceAll(fence[0] ?? '`', '') === '';
};

const closersOf = (source: string, mark: string): Closers => {
  const at: number[] = [];
  const longest: number[] = [];
  for (const found of source.matchAll(ONLY_MARKS)) {
    if (!found[1]?.startsWith(mark)) continue;
    at.push(found.index);
    longest.push(found[1].length);
  }
  for (let place = longest.length - 2; place >= 0; place--)
    longest[place] = Math.max(longest[place] ?? 0, longest[place + 1] ?? 0);
  return { at, longest, next: 0 };
};

const longestAfter = (closers: Closers, offset: number): number => {
  while ((closers.at[closers.next] ?? Number.POSITIVE_INFINITY) < offset) closers.next++;
  return closers.longest[closers.next] ?? 0;
};
