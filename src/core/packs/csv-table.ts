import { nearest } from '../text/near.ts';
import type { Fault } from './faults.ts';

/** Rows of a table as a spreadsheet saves it. `line` counts from 1 and is where the row begins. `io/csv-reader.ts` reads them. */
export type ReadCsv = (
  text: string,
  separator: string,
) =>
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number; readonly quotes: boolean };
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** One row, by the names of its columns. A cell is one line, without spaces around it; '' when it is empty. */
export type TableRow = { readonly line: number; readonly cell: (column: string) => string };

export type Columns = {
  readonly needed: readonly string[];
  readonly known: readonly string[];
  /** Rows that a table may have. */
  readonly most: number;
};

/** Spreadsheets of other countries part cells with semicolons, because a comma is in their numbers. */
const SEPARATORS = [',', ';', '\t'];
/** Words that a table of ours never has: nothing is offered in the place of what somebody wrote. */
const OFFERS = ['suggest', 'suggestion', 'replace', 'replacement', 'instead', 'use', 'better'];

/** The rows of a table with a head; what is wrong with head and rows is noted. Empty rows are passed over. */
export const readTable = (
  text: string,
  read: ReadCsv,
  columns: Columns,
  note: Fault,
): readonly TableRow[] => {
  const head = text.split('\n', 1)[0] ?? '';
  const table = read(text, separatorIn(head));
  if (!table.ok) {
    const line = table.quotes ? oddQuotes(text) : table.line;
    note(line, (says) => [table.quotes ? says.openQuotes : says.noTable, says.tableHint]);
    return [];
  }
  const [first, ...rows] = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) {
    note(1, (says) => [says.emptyTable, says.headHint(columns.known)]);
    return [];
  }
  const names = first.cells.map((cell) => cell.trim().toLowerCase());
  if (!checkHead(names, first.line, columns, note)) return [];
  if (rows.length > columns.most) note(first.line, (says) => [says.manyRows(columns.most)]);
  return rows.slice(0, columns.most).map(({ line, cells }) => {
    const extra = cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (extra) note(line, (says) => [says.manyCells, says.manyCellsHint]);
    return { line, cell: (column) => (cells[names.indexOf(column)] ?? '').replace(/\s+/g, ' ').trim() };
  });
};

/** What parts the cells of a table, told by its first line. */
export const separatorIn = (head: string): string => {
  const count = (sign: string): number => head.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
};

/** Only the end of the text tells that a quotation mark is open; the first line with an odd number of them is most likely where. */
const oddQuotes = (text: string): number =>
  1 +
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.split('"').length % 2 === 0),
  );

const checkHead = (
  names: readonly string[],
  line: number,
  { needed, known }: Columns,
  note: Fault,
): boolean => {
  for (const [at, name] of names.entries()) {
    if (name === '') continue;
    if (names.indexOf(name) < at) note(line, (says) => [says.columnTwice(name)]);
    else if (OFFERS.includes(name)) note(line, (says) => [says.noOffers(name), says.noOffersHint]);
    else if (!known.includes(name))
      note(line, (says) => [says.columnUnknown(name), says.nearHint(nearest(name, known), known)]);
  }
  const missing = needed.filter((name) => !names.includes(name));
  for (const name of missing) note(line, (says) => [says.columnMissing(name), says.headHint(known)]);
  return missing.length === 0;
};
