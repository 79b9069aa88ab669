import { Trouble } from '../core/errors.ts';
import { CARD_WIDTH } from '../core/export/card-look.ts';
import { partsOfBody, withoutKeeps } from '../core/export/story-copy.ts';
import type { Answers } from '../core/interview/answer.ts';
import { type Card, cardOf } from '../core/interview/card.ts';
import type { Version } from '../core/store/version.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';

/** Refuses a page that a teller wrote for themself: it came from questions, and nothing was said in it for others. */
export const cardOfVersion = (
  { pack, body }: Pick<Version, 'pack' | 'body'>,
  answers: Answers,
  words: Words['card'],
): Card => {
  const isPage = pack !== '' && ![...answers.values()].some(({ kind }) => kind === 'said');
  if (isPage) throw new Trouble('usage', words.notForPages, words.notForPagesHint);
  return cardOf(withoutKeeps(partsOfBody(body).text), answers);
};

/** A card as its parts, each some lines: what to do, and the teller's words for it. `rate`: words a minute. */
export const cardParts = (card: Card, rate: number, words: Words['card']): readonly (readonly string[])[] => {
  const { ask, beats, back, limit } = card;
  return [
    ...(ask === '' ? [] : [[words.ask, ask]]),
    ...(beats.length === 0
      ? []
      : [[words.beats, ...beats.map((beat, index) => words.beat(index + 1, beat))]]),
    ...(back === '' ? [] : [[words.back, back]]),
    ...(limit === '' ? [] : [[words.limit, limit]]),
    [words.aloud((card.words / rate) * 60)],
  ];
};

/** The same as text, ready to be read, copied or printed. */
export const cardLines = (card: Card, rate: number, words: Words['card']): readonly string[] =>
  cardParts(card, rate, words).flatMap((part, index) => [
    ...(index === 0 ? [] : ['']),
    ...part.flatMap((line) => wrap(line, CARD_WIDTH).split('\n')),
  ]);
