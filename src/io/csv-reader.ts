import type { CsvRow, ReadCsv } from '../core/packs/csv-table.ts';

/** Rows beyond what any list may have are not read: the reader of the list says so. */
const MOST_ROWS = 5_000;
const QUOTES = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE']);

/** Loads csv-parse. Rows may be of any length, and quotation marks inside a cell are words: people type such tables by hand too. */
export const loadCsvReader = async (): Promise<ReadCsv> => {
  const { CsvError, parse } = await import('csv-parse/sync');
  return (text, separator) => {
    try {
      const read = parse(text, {
        delimiter: separator,
        bom: true,
        info: true,
        relax_column_count: true,
        relax_quotes: true,
        to: MOST_ROWS,
      }) as unknown as readonly Parsed[]; // what `info` makes of it is in no type of the library
      return { ok: true, rows: read.map(rowOf) };
    } catch (thrown) {
      if (!(thrown instanceof CsvError)) throw thrown;
      const { code, lines } = thrown as { readonly code: string; readonly lines?: number };
      return { ok: false, line: lines ?? 1, quotes: QUOTES.has(code) };
    }
  };
};

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** The reader counts to the last line of a row; cells may hold line ends of their own. */
const rowOf = ({ record, info }: Parsed): CsvRow => ({
  line: info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0),
  cells: record,
});
