import type { Card } from '../core/interview/card.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';

/** A card fits a phone, a braille line and a slip of paper. */
const WIDEST = 40;

/** A card as text, ready to be read, copied or printed. `rate`: words a minute. */
export const cardLines = (card: Card, rate: number, words: Words['card']): readonly string[] => {
  const { ask, beats, back, limit } = card;
  const beatLines = beats.map((beat, index) => words.beat(index + 1, beat));
  const blocks = [
    ...(ask === '' ? [] : [[words.ask, ask]]),
    ...(beats.length === 0 ? [] : [[words.beats, ...beatLines]]),
    ...(back === '' ? [] : [[words.back, back]]),
    ...(limit === '' ? [] : [[words.limit, limit]]),
    [words.aloud((card.words / rate) * 60)],
  ];
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...block.flatMap((line) => wrap(line, WIDEST).split('\n')),
  ]);
};
