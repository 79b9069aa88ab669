import { fold } from './fold.ts';
import { isUir, joined, readVerb, type Verb } from './verb-stems.ts';
import { FULL } from './verbs.ts';

/** What a form of a verb is. One form may be several: "deja" is an order and a statement about somebody else. */
export type FormKind =
  | 'infinitive'
  | 'doing'
  | 'done'
  | 'yo'
  | 'tu'
  | 'other'
  | 'past'
  | 'future'
  | 'order' // to tú, vos, usted, ustedes
  | 'polite' // the orders among these to usted and ustedes
  | 'ban' // after "no": "no llores"
  | 'host'; // an order as it is written before a pronoun only: "deci" in "decime"
export type Form = readonly [form: string, kind: FormKind];

const PRESENT = {
  ar: {
    yo: 'o',
    tu: 'as',
    el: 'a',
    nos: 'amos',
    ellos: 'an',
    vos: 'ás',
    order: 'á',
    vosotros: 'áis',
    all: 'ad',
  },
  er: {
    yo: 'o',
    tu: 'es',
    el: 'e',
    nos: 'emos',
    ellos: 'en',
    vos: 'és',
    order: 'é',
    vosotros: 'éis',
    all: 'ed',
  },
  ir: {
    yo: 'o',
    tu: 'es',
    el: 'e',
    nos: 'imos',
    ellos: 'en',
    vos: 'ís',
    order: 'í',
    vosotros: 'ís',
    all: 'id',
  },
} as const;

const present = ({ stem, ending, boot, odd }: Verb): readonly Form[] => {
  const ends = PRESENT[ending];
  const [tu, el, ellos] = odd.present ?? [boot + ends.tu, boot + ends.el, boot + ends.ellos];
  return [
    [odd.yo ?? joined(boot, ends.yo, ending), 'yo'],
    [tu, 'tu'],
    [el, 'other'],
    [stem + ends.nos, 'yo'],
    [ellos, 'other'],
    [stem + ends.vos, 'tu'],
    [stem + ends.vosotros, 'tu'],
    [odd.order ?? boot + ends.el, 'order'],
    [stem + ends.order, 'order'],
    [
      fold(stem + ends.order)
        .replace('á', 'a')
        .replace('é', 'e')
        .replace('í', 'i'),
      'host',
    ],
    [stem + ends.all, 'order'],
  ];
};

const subjunctive = ({ stem, ending, boot, weak, odd }: Verb): readonly Form[] => {
  const vowel = ending === 'ar' ? 'e' : 'a';
  const root = odd.subjunctive;
  const of = (base: string, tail: string): string =>
    root === undefined
      ? joined(base, vowel + tail, ending)
      : root + (/^(d|est)$/.test(root) ? 'e' : vowel) + tail;
  const polite = [of(boot, ''), of(boot, 'n')];
  return [
    ...polite.flatMap((form): readonly Form[] => [
      [form, 'order'],
      [form, 'polite'],
      [form, 'ban'],
      [form, 'other'],
    ]),
    [of(boot, 's'), 'ban'],
    [of(boot, 's'), 'tu'],
    [of(ending === 'ir' ? weak : stem, 'mos'), 'yo'],
    [of(ending === 'ir' ? weak : stem, 'is'), 'tu'],
  ];
};

const past = (verb: Verb): readonly Form[] => {
  const { base, stem, ending, weak, odd } = verb;
  const as = (kind: FormKind, forms: readonly string[]): readonly Form[] =>
    forms.flatMap((form): readonly Form[] => [
      [form, 'past'],
      [form, kind],
    ]);
  const was = ending === 'ar' ? 'aba' : 'ía';
  const root = base === 'ver' ? 've' : stem;
  const lasting: readonly Form[] = [
    ...as('other', [root + was, `${root}${was}n`]),
    ...as('tu', [`${root}${was}s`]),
    ...as('yo', [ending === 'ar' ? `${root}ábamos` : `${root}íamos`]),
  ];
  const { strong } = odd;
  if (strong !== undefined) {
    const ieron = strong.endsWith('j') ? 'eron' : 'ieron';
    const o = strong === 'd' ? 'dio' : strong.endsWith('hic') ? `${strong.slice(0, -1)}zo` : `${strong}o`;
    return [
      ...lasting,
      ...as('yo', [strong === 'd' ? 'di' : `${strong}e`, `${strong}imos`]),
      ...as('tu', [`${strong}iste`]),
      ...as('other', [o, strong + ieron]),
    ];
  }
  const afterVowel = ending !== 'ar' && /[aeou]$/.test(stem) && !/[gq]u$/.test(stem);
  if (ending === 'ar')
    return [
      ...lasting,
      ...as('yo', [joined(stem, 'é', ending), `${stem}amos`]),
      ...as('tu', [`${stem}aste`]),
      ...as('other', [`${stem}ó`, `${stem}aron`]),
    ];
  return [
    ...lasting,
    ...as('yo', [base === 'ver' ? 'vi' : `${stem}í`, `${stem}imos`]),
    ...as('tu', [`${stem}iste`]),
    ...as(
      'other',
      base === 'ver'
        ? ['vio', 'vieron']
        : [afterVowel ? `${stem}yó` : `${weak}ió`, afterVowel ? `${stem}yeron` : `${weak}ieron`],
    ),
  ];
};

const coming = ({ base, odd }: Verb): readonly Form[] => {
  const root = odd.future ?? base;
  return [
    ...(['é', 'emos'] as const).flatMap((end): readonly Form[] => [
      [root + end, 'future'],
      [root + end, 'yo'],
    ]),
    ...(['ás', 'éis'] as const).flatMap((end): readonly Form[] => [
      [root + end, 'future'],
      [root + end, 'tu'],
    ]),
    ...(['á', 'án'] as const).flatMap((end): readonly Form[] => [
      [root + end, 'future'],
      [root + end, 'other'],
    ]),
    [`${root}ías`, 'tu'],
    [`${root}ía`, 'other'],
    [`${root}ían`, 'other'],
    [`${root}íamos`, 'yo'],
  ];
};

const unbound = ({ base, stem, ending, weak, odd }: Verb): readonly Form[] => {
  const done = odd.done ?? stem + (ending === 'ar' ? 'ado' : 'ido');
  const bare = done.slice(0, -1);
  const vowel = /[aeo]$/.test(stem) || isUir(base) ? `${stem}yendo` : `${weak}iendo`;
  return [
    [base, 'infinitive'],
    [odd.doing ?? (ending === 'ar' ? `${stem}ando` : vowel), 'doing'],
    ...['o', 'a', 'os', 'as'].map((end): Form => [bare + end, 'done']),
  ];
};

const wouldHave = ({ stem, ending, weak, odd }: Verb): readonly Form[] => {
  const root = odd.strong ?? (ending === 'ar' ? stem : weak);
  const ra = ending === 'ar' && odd.strong === undefined ? 'ara' : root.endsWith('j') ? 'era' : 'iera';
  return [
    [`${root}${ra}`, 'other'],
    [`${root}${ra}s`, 'tu'],
    [`${root}${ra}n`, 'other'],
  ];
};

const fullForms = (base: string, kinds: { readonly [kind: string]: string }): readonly Form[] => [
  [base, 'infinitive'],
  ...Object.entries(kinds).flatMap(([kind, forms]) =>
    forms.split(' ').map((form): Form => [form, kind as FormKind]),
  ),
];

/** All forms of a verb, with accents at the end of a word only, as `fold` leaves them. Rare ones may come out odd. */
export const conjugate = (base: string): readonly Form[] => {
  const full = FULL[base];
  const verb = readVerb(base);
  const forms = full
    ? fullForms(base, full)
    : [present, subjunctive, past, coming, unbound, wouldHave].flatMap((make) => make(verb));
  return forms.filter(([form]) => form !== '').map(([form, kind]): Form => [fold(form), kind]);
};
