import type { SectionSpan } from '../check/context.ts';
import type { AnswerRecord } from './answer.ts';

/**
 * Where the answers of each section stand in a text that was put together from them, by their own words: so a version that was edited
 * by hand still knows most of its sections. Offsets are UTF-16 units of `body`; neighbouring answers of one section are one span.
 */
export const sectionsIn = (body: string, records: Iterable<AnswerRecord>): readonly SectionSpan[] => {
  const spans: SectionSpan[] = [];
  for (const { kind, section, text } of records) {
    if (kind !== 'said' || section === undefined || text.trim() === '') continue;
    const start = body.indexOf(text.trim());
    if (start >= 0) spans.push({ section, start, end: start + text.trim().length });
  }
  return joinNeighbours(
    spans.sort((one, other) => one.start - other.start),
    body,
  );
};

const joinNeighbours = (spans: readonly SectionSpan[], body: string): readonly SectionSpan[] => {
  const joined: SectionSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const together = last?.section === span.section && body.slice(last.end, span.start).trim() === '';
    if (last && together) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
};
