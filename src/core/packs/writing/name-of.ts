import { isPlainId } from '../prompt-decoder.ts';

const LONGEST = 40;

/** Words of a title or a question as an id: small letters, digits and single hyphens, cut between words. '' when nothing is left. */
export const idFrom = (words: string, most: number = LONGEST): string => {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most + 1).lastIndexOf('-');
  return plain.slice(0, cut > 0 ? cut : most);
};

/** Words that open most questions and tell nothing about this one. English and Spanish. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an and are at be can could did do does for from has have how if in is it its me my of on or our so some that the their them there
  they this to us was we were what when where which who why will with would you your el la los las un una unos unas de del al a en y o
  que qué cual cuál como cómo cuando cuándo donde dónde quien quién para por con tu tus su sus mi mis te se lo es era fue ha has hay`.split(
    /\s+/,
  ),
);
const TELLING_WORDS = 3;
const LONGEST_NAME = 24;

/**
 * A short id for a question: its first telling words, unlike all in `taken`. A question in a script that ids cannot have is called by its
 * number, counted from 1.
 */
export const idForQuestion = (question: string, number: number, taken: readonly string[]): string => {
  const words = question.split(/[\s/–—-]+/).filter((word) => word !== '');
  const telling = words.filter((word) => !EMPTY.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')));
  const named = idFrom(
    (telling.length > 0 ? telling : words).slice(0, TELLING_WORDS).join(' '),
    LONGEST_NAME,
  );
  const id = isPlainId(named) ? named : `question-${number}`;
  for (let count = 2; ; count++) {
    const candidate = count === 2 && !taken.includes(id) ? id : `${id}-${count}`;
    if (!taken.includes(candidate)) return candidate;
  }
};
