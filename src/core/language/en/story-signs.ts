import type { StorySigns } from '../language.ts';
import { readingGrade } from './reading-grade.ts';

const OPENS_CLOSED = /^(do|did|does|are|is|can|could|will|would|have|has|should|am|was|were)$/;
const LEADING_TAG = /\b(right|okay|makes sense|make sense|you see|you know|yes|no|is not it) \?$/;
const LINKS = /^(so|and|but|well|now|then|,|oh)$/;

export const storySigns: StorySigns = {
  turnsBack: (word) => /^(you|your|we|us|our)$/.test(word),
  isClosed: (words) => {
    const text = words.join(' ');
    if (LEADING_TAG.test(text)) return true;
    const first = words.find((word) => !LINKS.test(word)) ?? '';
    if (/^(would you like to (say|tell|share)|is there (anything|something|any))/.test(text)) return false;
    return OPENS_CLOSED.test(first) && !/\b(what|how|which|where|who|anything)\b/.test(text);
  },
  asksOpenly: (word) => /^(what|how|which|where|who)$/.test(word),
  isOfOneself: (words) => words.includes('i'),
  ownWay: /\b(for me|my own way|that was mine|my way|yours may|other ways|your own way)\b/,
  setback:
    /\b(still hard|still shaky|went back|slipped|began again|bad days|hard days|not every day|some days)\b/,
  readingGrade,
};
