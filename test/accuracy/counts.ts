/** Right, wrongly heard, missed. */
export type Counts = { right: number; wrong: number; missed: number };

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Counts by name, made when first asked for. */
export type Table = ReadonlyMap<string, Counts>;
export const countsOf = (table: Map<string, Counts>, name: string): Counts => {
  const known = table.get(name) ?? noCounts();
  table.set(name, known);
  return known;
};

const share = (part: number, whole: number): string =>
  whole === 0 ? '   - ' : (part / whole).toFixed(2).padStart(5);

/** One line of a table: precision, recall, F1, and the counts they come from. */
export const line = (name: string, { right, wrong, missed }: Counts): string => {
  const f1 = share(2 * right, 2 * right + wrong + missed);
  return `${name.padEnd(22)} ${share(right, right + wrong)} ${share(right, right + missed)} ${f1}   (${right} right, ${wrong} wrong, ${missed} missed)`;
};

export const heading: string = `${''.padEnd(22)}  prec  rec    F1`;

export const sum = (tables: readonly (Counts | undefined)[]): Counts =>
  tables.reduce<Counts>(
    (total, one) => ({
      right: total.right + (one?.right ?? 0),
      wrong: total.wrong + (one?.wrong ?? 0),
      missed: total.missed + (one?.missed ?? 0),
    }),
    noCounts(),
  );
