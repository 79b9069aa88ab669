import { keptWordsKey } from '../core/store/event-text.ts';
import type { StoryId } from '../core/store/version.ts';
import type { Ids } from '../ports.ts';
import { toBytes } from './encoding.ts';
import type { StoryStore } from './story-store.ts';

/** How words are known again without being kept: a hash of the rule and the words. */
export const wordsMark = (ids: Pick<Ids, 'sha256'>, rule: string, words: string): string =>
  ids.sha256(toBytes(keptWordsKey(rule, words)));

/** What a story remembers of thoughts about its words. */
export type KeptWords = {
  /** The latest reason with which the words were kept, '' for none given; null when they were not kept. */
  readonly reason: (rule: string, words: string) => string | null;
  readonly wasBroughtUp: (rule: string, words: string) => boolean;
};

export const keptWords = (
  store: Pick<StoryStore, 'events'>,
  ids: Pick<Ids, 'sha256'>,
  story: StoryId,
): KeptWords => {
  const reasons = new Map<string, string>();
  const broughtUp = new Set<string>();
  for (const event of store.events(story)) {
    if (event.kind === 'finding-kept') reasons.set(event.words, event.why);
    if (event.kind === 'brought-up') broughtUp.add(event.words);
  }
  return {
    reason: (rule, words) => reasons.get(wordsMark(ids, rule, words)) ?? null,
    wasBroughtUp: (rule, words) => broughtUp.has(wordsMark(ids, rule, words)),
  };
};
