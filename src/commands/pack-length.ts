import type { Limits } from '../core/packs/pack.ts';
import { WORDS_A_MINUTE } from '../core/packs/word-limit.ts';
import type { Words } from '../core/words/words.ts';

/** How long a piece may become, in words for people; '' when the pack sets no limit. */
export const lengthOf = ({ hard, soft, least }: Limits, says: Words['packs']): string => {
  const limit = hard ?? soft;
  if (limit === null) return '';
  if (typeof limit === 'number' && least !== undefined)
    return says.minutes(Math.floor(least / WORDS_A_MINUTE), Math.ceil(limit / WORDS_A_MINUTE), limit);
  if (typeof limit === 'number') return says.length(limit, WORDS_A_MINUTE);
  const amounts = Object.values(limit);
  return says.lengths(Math.min(...amounts), Math.max(...amounts));
};
