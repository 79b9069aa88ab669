import type { StanceTable } from '../stance/stance-table.ts';
import { wordTokens } from '../story-rules/story-view.ts';
import { countWords } from '../text/count-words.ts';
import type { Facts } from './report.ts';

/** How far a voice strays from its rate, either way. Source: domain.md 5. */
const SPREAD = 0.15;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Words of the prose, sentences that hold a word, and minutes aloud: words / rate, low and high at the rate 15 % faster and slower. */
export const measure = (prose: string, table: StanceTable, rate: number): Facts => {
  const words = countWords(prose);
  const sentences = table.sentences.filter(({ from, to }) => wordTokens(table, from, to) > 0).length;
  const minutes = {
    low: hundredths(words / (rate * (1 + SPREAD))),
    mid: hundredths(words / rate),
    high: hundredths(words / (rate * (1 - SPREAD))),
  };
  return { words, sentences, minutes };
};
