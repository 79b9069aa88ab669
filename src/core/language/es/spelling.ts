import type { Spelling } from '../language.ts';
import { bare, fold } from './fold.ts';
import { hostOf, isKnown } from './lexicon.ts';

/** What people type for a word, in chats and by ear. Ours, collected by hand. */
const TYPED: { readonly [typed: string]: string } = {
  q: 'que',
  k: 'que',
  ke: 'que',
  kiero: 'quiero',
  kieres: 'quieres',
  kiere: 'quiere',
  kien: 'quien',
  x: 'por',
  d: 'de',
  xq: 'porque',
  pq: 'porque',
  xk: 'porque',
  porq: 'porque',
  porqe: 'porque',
  tb: 'tambien',
  tmb: 'tambien',
  tbn: 'tambien',
  pa: 'para',
  "pa'": 'para',
  "na'": 'nada',
  "to'": 'todo',
  toy: 'estoy',
  tas: 'estas',
  ud: 'usted',
  uds: 'ustedes',
  uste: 'usted',
  dnd: 'donde',
  bn: 'bien',
  aki: 'aqui',
  ntp: 'tranquilo',
  quiza: 'quizas',

  osea: 'osea',
  nms: 'nomas',
  namas: 'nomas',
  verdá: 'verdad',
  verda: 'verdad',
  usté: 'usted',
  nadien: 'nadie',
  haiga: 'haya',
  ola: 'hola',
};

/** Two words written as one. */
const JOINED: { readonly [typed: string]: readonly string[] } = {
  al: ['a', 'el'],
  del: ['de', 'el'],
  pal: ['para', 'el'],
  "pa'l": ['para', 'el'],
  talvez: ['tal', 'vez'],
  sobretodo: ['sobre', 'todo'],
  porsupuesto: ['por', 'supuesto'],
  apoco: ['a', 'poco'],
};

/** Spelt like a verb with a pronoun, and none. Ours. */
const WHOLE: ReadonlySet<string> = new Set(
  'vela velas velo velos vele parte corte verte marte tele tenis salte sino mate mates dados hermanos manos menos buenos unos vamonos tenemos dios adios'.split(
    ' ',
  ),
);

const PRONOUNS = /^(.+?)(?:(me|te|se|nos|os))?(me|te|se|nos|os|le|les|lo|la|los|las)$/;

/** "dímelo" is di, me, lo; "buscarla" is buscar, la; "siéntese" is siente, se. */
const withPronouns = (word: string): readonly string[] | null => {
  const plain = bare(word);
  if (plain.length < 4 || WHOLE.has(plain) || isKnown(plain) || isKnown(word)) return null;
  const found = PRONOUNS.exec(plain);
  if (!found) return null;
  const [, stem = '', first, last = ''] = found;
  const tails =
    first === undefined
      ? [[stem, last]]
      : [
          [stem, first, last],
          [`${stem}${first}`, last],
        ];
  for (const [host = '', ...pronouns] of tails) {
    const kind = hostOf(host);
    // no pronoun comes twice: "mentirosos" is a word
    if (kind === undefined || pronouns[0] === pronouns[1]) continue;
    if (pronouns[0] === 'se' && kind === 'any' && !/(r|ndo)$/.test(host)) continue;
    return [host, ...pronouns];
  }
  return null;
};

/** Letters that were held down: "siii", "nooo", "muchooo". */
const held = (word: string): string => word.replace(/([aeioushm])\1{2,}/g, '$1');

const partsOf = (typed: string): readonly string[] => {
  if (typed === '') return [];
  const word = held(typed);
  const joined = JOINED[word];
  if (joined && Object.hasOwn(JOINED, word)) return joined;
  const known = Object.hasOwn(TYPED, word) ? TYPED[word] : undefined;
  if (known !== undefined) return [known];
  const folded = fold(word.replaceAll("'", ''));
  const alone = Object.hasOwn(TYPED, folded) ? (TYPED[folded] ?? folded) : folded;
  return withPronouns(alone) ?? [alone];
};

/** A word with an accent at its end is often typed without. */
const spellings = (word: string): readonly string[] => [...new Set([word, bare(word)])];

export const spelling: Spelling = {
  partsOf,
  writtenFor: (word) => partsOf(word).map(spellings),
  knows: (word) => Object.hasOwn(TYPED, word) || Object.hasOwn(JOINED, word),
  repair: (raw) => raw,
};
