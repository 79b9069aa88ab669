import { CLASS } from '../../text/word-classes.ts';
import { CLOSED, SELDOM_VERBS } from './closed-lists.ts';
import { conjugate, type FormKind } from './conjugate.ts';
import { bare, fold } from './fold.ts';
import { stemsOf, VERBS } from './verb-stems.ts';
import { FULL } from './verbs.ts';

type ClassName =
  | 'pro1'
  | 'pro2'
  | 'pro3'
  | 'clitic'
  | 'poss'
  | 'modal'
  | 'ser'
  | 'haber'
  | 'neg'
  | 'verb'
  | 'inf'
  | 'ger'
  | 'part'
  | 'past'
  | 'fut'
  | 'yo'
  | 'tu'
  | 'imp'
  | 'ban'
  | 'adv'
  | 'det'
  | 'prep'
  | 'conj'
  | 'wh'
  | 'num'
  | 'punct'
  | 'cap';

/** The classes of Spanish. Those that English has no use for stand on bits that Spanish has no use for. */
export const ES: { readonly [name in ClassName]: number } = {
  pro1: CLASS.pro1,
  pro2: CLASS.pro2,
  pro3: CLASS.pro3,
  clitic: CLASS.refl,
  poss: CLASS.poss,
  /** Forms of poder, deber, soler. */
  modal: CLASS.modal,
  /** Forms of ser, estar, parecer. */
  ser: CLASS.be,
  haber: CLASS.have,
  neg: CLASS.neg,
  /** Any form of a verb. */
  verb: CLASS.verb,
  inf: CLASS.particle,
  ger: CLASS.ing,
  part: CLASS.think,
  past: CLASS.past,
  fut: CLASS.say,
  /** Forms of "yo" and "nosotros" that are no others. */
  yo: CLASS.invariant,
  /** Forms of "tú" and "vos" that are no others. */
  tu: CLASS.nouny,
  /** Orders: to tú, vos, usted, ustedes. */
  imp: CLASS.do,
  /** What stands in an order after "no": "no llores". */
  ban: 1 << 26,
  adv: CLASS.adv,
  det: CLASS.det,
  prep: CLASS.prep,
  conj: CLASS.conj,
  wh: CLASS.wh,
  num: CLASS.num,
  punct: CLASS.punct,
  cap: CLASS.cap,
};

const BIT_OF: { readonly [kind in FormKind]: number } = {
  infinitive: ES.verb | ES.inf,
  doing: ES.verb | ES.ger,
  done: ES.part,
  yo: ES.verb | ES.yo,
  tu: ES.verb | ES.tu,
  other: ES.verb,
  past: ES.verb | ES.past,
  future: ES.verb | ES.fut,
  order: ES.verb | ES.imp,
  polite: 0,
  ban: ES.verb | ES.ban,
  host: 0,
};

const SER = new Set(['ser', 'estar', 'parecer']);
const MODAL = new Set(['poder', 'deber', 'soler']);
const byVerb = (base: string): number =>
  (SER.has(base) ? ES.ser : 0) | (MODAL.has(base) ? ES.modal : 0) | (base === 'haber' ? ES.haber : 0);

/** Before a pronoun that is written with the word: "dime", "decirle", "siéntese". `polite` hosts alone take "se". */
type Host = 'any' | 'polite';
type Lexicon = {
  readonly classes: Map<string, number>;
  readonly hosts: Map<string, Host>;
  /** Verbs of which the forms are not in yet, by what those begin with. */
  readonly waiting: Map<string, string[]>;
  /** Words that are in a closed class, and no form of a verb. */
  readonly closed: Set<string>;
  readonly added: Set<string>;
};

const CLOSED_WORDS: readonly (readonly [string, number])[] = Object.entries(CLOSED).flatMap(([name, words]) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, ES[name as keyof typeof CLOSED]] as const),
);

/** The closed classes and the verbs without any rule. The forms of the others come in with the first word that may be one of them. */
const openLexicon = (): Lexicon => {
  const lexicon: Lexicon = {
    classes: new Map(),
    hosts: new Map(),
    waiting: new Map(),
    closed: new Set(),
    added: new Set(),
  };
  const { classes, waiting, closed } = lexicon;
  for (const word of SELDOM_VERBS) classes.set(word, 0);
  for (const [word, bit] of CLOSED_WORDS) classes.set(word, (classes.get(word) ?? 0) | bit);
  for (const word of classes.keys()) closed.add(word);
  for (const base of Object.keys(FULL)) addForms(lexicon, base);
  for (const base of VERBS)
    for (const stem of stemsOf(base)) {
      const known = waiting.get(stem);
      if (known) known.push(base);
      else waiting.set(stem, [base]);
    }
  return lexicon;
};

const HOSTS: ReadonlySet<FormKind> = new Set(['infinitive', 'doing', 'order', 'host']);

const addForms = ({ classes, hosts, closed, added }: Lexicon, base: string): void => {
  added.add(base);
  for (const [form, kind] of conjugate(base)) {
    const bits = BIT_OF[kind] === 0 ? 0 : BIT_OF[kind] | (kind === 'done' ? 0 : byVerb(base));
    if (bits !== 0 && !closed.has(form)) classes.set(form, (classes.get(form) ?? 0) | bits);
    if (kind === 'polite') hosts.set(bare(form), 'polite');
    if (HOSTS.has(kind) && !hosts.has(bare(form))) hosts.set(bare(form), 'any');
  }
};

/** Letters. No stem is longer, and a word of a thousand letters is no verb. */
const LONGEST_STEM = 16;

let opened: Lexicon | null = null;
const lexiconFor = (word: string): Lexicon => {
  opened ??= openLexicon();
  const { waiting } = opened;
  const letters = bare(word);
  for (let end = Math.min(letters.length, LONGEST_STEM); end > 0; end--) {
    const stem = letters.slice(0, end);
    const verbs = waiting.get(stem);
    if (verbs === undefined) continue;
    waiting.delete(stem);
    for (const base of verbs) if (!opened.added.has(base)) addForms(opened, base);
  }
  return opened;
};

/** Endings that tell a form of a verb that is in no list, with letters enough before them. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/.{3}(aste|iste)$/, ES.verb | ES.past | ES.tu],
  [/.{2}(ando|iendo|yendo)$/, ES.verb | ES.ger],
  [/.{3}(aré|eré|iré)$/, ES.verb | ES.fut | ES.yo],
  [/.{3}(aron|ieron|aban|abas)$/, ES.verb | ES.past],
  [/.{3}aba$/, ES.verb | ES.past],
  [/.{3}(ado|ada|ados|adas)$/, ES.part],
  [/.{3}mente$/, ES.adv],
];

/** Class bits of a folded word; words in no list are judged by their ending. */
export const classOf = (word: string): number => {
  const known = lexiconFor(word).classes.get(word);
  if (known !== undefined) return known;
  const unit = word.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return ES.num;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? 0;
};

/** Whether a word, without accents, is in a list by itself. */
export const isKnown = (word: string): boolean => lexiconFor(word).classes.has(word);

/** What may stand before a pronoun that is written with it, or undefined. */
export const hostOf = (word: string): Host | undefined => lexiconFor(word).hosts.get(word);

/** All forms of a verb that a pattern names as `~decir`; another word stands for itself and its plural. */
export const inflect = (base: string): readonly string[] => {
  const word = fold(base);
  if (!VERBS.includes(word)) return [word, `${word}s`];
  return [
    ...new Set(
      conjugate(word)
        .filter(([, kind]) => kind !== 'host')
        .map(([form]) => form),
    ),
  ];
};
