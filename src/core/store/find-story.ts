import { nearest } from '../text/near.ts';
import type { StorySummary } from './story-summary.ts';

/** What a name that a person typed leads to. */
export type FoundStory =
  | { readonly kind: 'one'; readonly story: StorySummary }
  | { readonly kind: 'several'; readonly stories: readonly StorySummary[] }
  /** `near`: the story whose title was most likely meant. */
  | { readonly kind: 'none'; readonly near: StorySummary | null };

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const ofMany = (stories: readonly StorySummary[]): FoundStory | null => {
  const [first, ...more] = stories;
  if (first === undefined) return null;
  return more.length === 0 ? { kind: 'one', story: first } : { kind: 'several', stories };
};

/**
 * A place in the list, a story id, a whole title, or a part of a title that only one story has. A place wins over a title that
 * is a number: the list on the screen is what a person just read.
 */
export const findStory = (stories: readonly StorySummary[], name: string): FoundStory => {
  const typed = folded(name);
  const exact = stories.find(({ id, place }) => id === typed || String(place) === typed);
  if (exact) return { kind: 'one', story: exact };
  const whole = stories.filter(({ title }) => title !== '' && folded(title) === typed);
  const part = stories.filter(({ title }) => typed !== '' && folded(title).includes(typed));
  const found = ofMany(whole) ?? ofMany(part);
  if (found) return found;
  const near = nearest(
    typed,
    stories.map(({ title }) => folded(title)).filter((title) => title !== ''),
  );
  return { kind: 'none', near: stories.find(({ title }) => folded(title) === near) ?? null };
};
