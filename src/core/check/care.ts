import { STANCE } from '../stance/stance-bits.ts';
import { stanceAt } from '../stance/stance-table.ts';
import type { StoryView } from '../story-rules/story-view.ts';
import type { Span } from './report.ts';

/**
 * What the care note is about: danger to the teller, from another, to another, or to the person the teller supports. Never where, never
 * how much (domain.md 7).
 */
export type Danger = 'self' | 'from-other' | 'to-other' | 'listener';

/**
 * Words that speak of danger now. This is no assessment and can miss things. What is told as past, reported, given up, supposed or asked
 * stays silent, and so do headings; a weak sign counts only with a now-word and without a sign of an earlier time. Source: domain.md 7.2.
 */
export const listenForDanger = (view: StoryView, headings: readonly Span[]): Danger | null => {
  if (view.context.marks.includes('past')) return null;
  const sentences = outside(view.sentences, headings);
  const speaks = (cue: string): boolean => sentences.some((one) => one.cues.has(cue));
  if (speaks('danger-other')) return 'from-other';
  const weak = sentences.some(
    (one) => one.cues.has('danger-weak') && one.cues.has('now-word') && !one.cues.has('then-word'),
  );
  const strong = sentences.some((one) => one.cues.has('danger-self') && !toldAsPast(view, one));
  if (strong || weak) return 'self';
  if (speaks('danger-to-other')) return 'to-other';
  const listener =
    view.context.heardAs === 'private' &&
    sentences.some((one) => one.cues.has('danger-listener') && !toldAsPast(view, one));
  return listener ? 'listener' : null;
};

/** The sentences that begin in none of these spans; both stand in the order of the text, and are gone through once. */
const outside = (sentences: StoryView['sentences'], spans: readonly Span[]): StoryView['sentences'] => {
  let next = 0;
  return sentences.filter(({ start }) => {
    while (start >= (spans[next]?.end ?? Number.POSITIVE_INFINITY)) next++;
    return start < (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  });
};

/** "that winter I don't want to be here": the sentence itself says that it is of then. */
const toldAsPast = ({ table }: StoryView, { from, cues }: StoryView['sentences'][number]): boolean =>
  cues.has('then-word') && !cues.has('now-word') && !(stanceAt(table, from) & STANCE.negated);
