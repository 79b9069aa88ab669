/** Long enough that nobody else wrote it, short enough that a line of a poem has one. In UTF-16 units. */
const LENGTH = 24;
const SHORTEST = 12;
const MOST = 24;

/** What JSON writes otherwise would hide a fragment in a journal. */
const UNCHANGED = /[^"\\\p{Cc}\p{Cs}\u2028\u2029]+/gu;

const cut = (stretch: string, pick: (below: number) => number): string => {
  const from = stretch.length <= LENGTH ? 0 : pick(stretch.length - LENGTH + 1);
  return stretch.slice(from, from + LENGTH);
};

/**
 * Pieces from all over some texts, to look for when they should be gone. `pick` gives a chance number below its argument, so that
 * two looks do not see the same spots.
 */
export const fragmentsOf = (texts: readonly string[], pick: (below: number) => number): readonly string[] => {
  const stretches = texts
    .flatMap((text) => text.match(UNCHANGED) ?? [])
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch.length >= SHORTEST);
  if (stretches.length === 0) return [];
  const each = Array.from({ length: MOST }, (_, index) =>
    cut(stretches[index < stretches.length ? index : pick(stretches.length)] ?? '', pick),
  );
  return [...new Set(each)];
};
