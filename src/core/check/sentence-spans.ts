import type { TokenTable } from '../text/token-table.ts';
import type { Finding, Span } from './report.ts';

/**
 * The sentences that findings stand in, each once, in the order of the text. A sentence ends at a line end too: an answer without a
 * full stop is a line of its own in the text put together, and must be the same sentence there as it was alone.
 */
export const sentencesWith = (
  source: string,
  table: TokenTable,
  findings: readonly Finding[],
): readonly Span[] => {
  const spans = new Map<number, Span>();
  for (const { scope, start, end } of findings) {
    if (scope !== 'sentence') continue;
    const span = sentenceAround(source, table, { start: start.offset, end: end.offset });
    spans.set(span.start, span);
  }
  return [...spans.values()].sort((one, other) => one.start - other.start);
};

const sentenceAround = (source: string, table: TokenTable, place: Span): Span => {
  const first = tokenAt(table, place.start);
  const last = tokenAt(table, Math.max(place.start, place.end - 1));
  const from = table.sentences[table.sentenceOf[first] ?? 0]?.from ?? first;
  const to = table.sentences[table.sentenceOf[last] ?? 0]?.to ?? last + 1;
  const start = Math.min(table.start[from] ?? place.start, place.start);
  const end = Math.max(table.end[to - 1] ?? place.end, place.end);
  // Looked for in the sentence only: a long text may have no line end at all.
  const lineEnd = source.slice(place.end, end).indexOf('\n');
  return {
    start: start + source.slice(start, place.start).lastIndexOf('\n') + 1,
    end: lineEnd === -1 ? end : place.end + lineEnd,
  };
};

/** Which of these sentences an offset is in; -1 for none. */
export const sentenceAt = (sentences: readonly Span[], offset: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= offset ? low : -1;
};

/** The last token that begins at or before an offset; found by halving, because a text has many. */
const tokenAt = ({ start, length }: TokenTable, offset: number): number => {
  let low = 0;
  let high = length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};
