import { kindOf, WORD } from './characters.ts';
import { classOf } from './lexicon.ts';
import { CLASS } from './word-classes.ts';

export type RawTokens = { readonly start: number[]; readonly end: number[]; readonly words: string[] };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const AFTER_GAP = set('and but so because that think know like if when');
const AFTER_YOU_ARE = set(
  'going not just so welcome gonna scared right wrong doing feeling being trying too really very still',
);

const isWord = (word: string): boolean => kindOf(word.charCodeAt(0)) === WORD && word !== '¶';

/** Words that lost their apostrophe and became another word ("your going", "its hard", "ill try"): the neighbours decide. */
export const repairNeighbours = (raw: RawTokens): RawTokens => {
  const out: RawTokens = { start: [], end: [], words: [] };
  const put = (from: number, word: string): void => {
    out.start.push(raw.start[from] ?? 0);
    out.end.push(raw.end[from] ?? 0);
    out.words.push(word);
  };
  for (let at = 0; at < raw.words.length; at++) {
    const word = raw.words[at] ?? '';
    const two = AMBIGUOUS.has(word)
      ? lostApostrophe(word, raw.words[at - 1] ?? '.', raw.words[at + 1] ?? '.')
      : null;
    if (!two) put(at, word);
    else for (const half of two) put(at, half);
  }
  return out;
};

const AMBIGUOUS = set('its your ill id');

const lostApostrophe = (word: string, before: string, after: string): readonly [string, string] | null => {
  if (word === 'its') return !isWord(before) || AFTER_GAP.has(before) ? ['it', 'is'] : null;
  if (word === 'your') return AFTER_YOU_ARE.has(after) ? ['you', 'are'] : null;
  const opening = !isWord(before) || (classOf(before) & CLASS.conj) !== 0;
  const verbFollows = (classOf(after) & (CLASS.verb | CLASS.adv)) !== 0;
  return opening && verbFollows ? ['i', word === 'id' ? 'would' : 'will'] : null;
};
