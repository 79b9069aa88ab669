import { fold } from './fold.ts';
import { E_I, E_IE, FULL, O_UE, ODD, type Odd, OWN_ODD, REGULAR, U_UE } from './verbs.ts';

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

export const VERBS: readonly string[] = [
  ...new Set([...REGULAR, ...E_IE, ...E_I, ...O_UE, ...U_UE, ...OWN_ODD]),
];

type Ending = 'ar' | 'er' | 'ir';
type Verb = {
  readonly base: string;
  readonly stem: string;
  readonly ending: Ending;
  /** The stem where the voice falls on it. */
  readonly boot: string;
  /** The stem of "él" in the past, of "-ndo". */
  readonly weak: string;
  readonly odd: Odd;
};

const CHANGES: readonly (readonly [ReadonlySet<string>, RegExp, string, string])[] = [
  [new Set(E_IE), /e(?=[^e]*$)/, 'ie', 'i'],
  [new Set(E_I), /e(?=[^e]*$)/, 'i', 'i'],
  [new Set(O_UE), /o(?=[^o]*$)/, 'ue', 'u'],
  [new Set(U_UE), /u(?=[^u]*$)/, 'ue', 'u'],
];

const readVerb = (base: string): Verb => {
  const ending = base.slice(-2) as Ending;
  const stem = base.slice(0, -2);
  const change = CHANGES.find(([verbs]) => verbs.has(base));
  const boot = change
    ? stem.replace(change[1], change[2])
    : stem.endsWith('u') && isUir(base)
      ? `${stem}y`
      : stem;
  const weak = change && ending === 'ir' ? stem.replace(change[1], change[3]) : stem;
  return { base, stem, ending, boot, weak, odd: oddOf(base) };
};

const isUir = (base: string): boolean => base.endsWith('uir') && !/[gq]uir$/.test(base);

const oddOf = (base: string): Odd => {
  if (base.endsWith('ucir')) return { strong: `${base.slice(0, -3)}j` };
  const model = Object.keys(ODD).find(
    (one) => base === one || (base.endsWith(one) && one.length > 3 && one !== 'estar' && one !== 'andar'),
  );
  const odd = model === undefined ? undefined : ODD[model];
  if (model === undefined || odd === undefined) return {};
  const before = base.slice(0, -model.length);
  const { present } = odd;
  return {
    ...Object.fromEntries(
      Object.entries(odd)
        .filter(([key]) => key !== 'present')
        .map(([key, form]) => [key, `${before}${String(form)}`]),
    ),
    ...(present ? { present: [before + present[0], before + present[1], before + present[2]] } : {}),
  };
};

/** A stem before an ending: the letters change so that the sound stays. */
const joined = (stem: string, ending: string, conjugation: Ending): string => {
  const soft = /^[eéií]/.test(ending);
  if (conjugation === 'ar' && soft) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu${ending}`;
    if (stem.endsWith('g')) return `${stem}u${ending}`;
    if (stem.endsWith('z')) return `${stem.slice(0, -1)}c${ending}`;
  }
  if (conjugation !== 'ar' && !soft) {
    if (/[aeou]c$/.test(stem)) return `${stem.slice(0, -1)}zc${ending}`;
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}z${ending}`;
    if (stem.endsWith('gu')) return `${stem.slice(0, -1)}${ending}`;
    if (stem.endsWith('g')) return `${stem.slice(0, -1)}j${ending}`;
  }
  return stem + ending;
};

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

/** What the regular forms of a verb begin with, so that a word can be led back to it. */
export const stemsOf = (base: string): readonly string[] => {
  const { stem, boot, weak, ending } = readVerb(base);
  const before = (one: string, letter: string): string => joined(one, letter, ending).slice(0, -1);
  const written = [stem, boot].flatMap((one) => [one, before(one, 'o'), before(one, 'e')]);
  return [...new Set([...written, weak])].map(fold);
};

/** All forms of a verb, with accents at the end of a word only, as `fold` leaves them. Rare ones may come out odd. */
export const conjugate = (base: string): readonly Form[] => {
  const full = FULL[base];
  const verb = readVerb(base);
  const forms = full
    ? fullForms(base, full)
    : [present, subjunctive, past, coming, unbound, wouldHave].flatMap((make) => make(verb));
  return forms.filter(([form]) => form !== '').map(([form, kind]): Form => [fold(form), kind]);
};
