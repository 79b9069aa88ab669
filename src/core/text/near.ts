/**
 * Which known word did somebody mean? Used wherever a person types a name: commands, flags, settings, packs, rules, topics.
 *
 * The measure is Damerau and Levenshtein's with each letter used in at most one swap ("optimal string alignment"): the number of
 * letters put in, left out, changed, or swapped with their neighbour. A word counts as near up to one slip for every three
 * letters typed, and at least one; so does a known word of which the beginning was typed, from three letters on. Case is ignored.
 */
export const slipsBetween = (one: string, other: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const least = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now.push(swapped ? Math.min(least, (beforeLast[column - 2] ?? 0) + 1) : least);
    }
    beforeLast = last;
    last = now;
  }
  return last[other.length] ?? 0;
};

/** Longer than any name of ours; a typed text beyond it is no slip of the finger and not worth the work. */
const LONGEST = 64;
const BEGINNING = 3;

const farness = (typed: string, known: string): number | null => {
  const slips = slipsBetween(typed, known);
  if (slips <= Math.max(1, Math.floor(typed.length / 3))) return slips;
  return typed.length >= BEGINNING && known.startsWith(typed) ? typed.length : null;
};

/** The known words nearest to what was typed, nearest first and then in the order given; empty when none is near. */
export const nearOnes = (typed: string, known: readonly string[], most = 3): readonly string[] => {
  if (typed === '' || typed.length > LONGEST) return [];
  return known
    .map((word) => ({ word, far: farness(typed.toLowerCase(), word.toLowerCase()) }))
    .filter((one): one is { word: string; far: number } => one.far !== null)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map((one) => one.word);
};

export const nearest = (typed: string, known: readonly string[]): string | null =>
  nearOnes(typed, known, 1)[0] ?? null;
