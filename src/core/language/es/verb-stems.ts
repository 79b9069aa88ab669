import { bare } from './fold.ts';
import { E_I, E_IE, O_UE, ODD, type Odd, OWN_ODD, REGULAR, U_UE } from './verbs.ts';

export const VERBS: readonly string[] = [
  ...new Set([...REGULAR, ...E_IE, ...E_I, ...O_UE, ...U_UE, ...OWN_ODD]),
];

export type Ending = 'ar' | 'er' | 'ir';
export type Verb = {
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

const CHANGING: ReadonlySet<string> = new Set(CHANGES.flatMap(([verbs]) => [...verbs]));

export const readVerb = (base: string): Verb => {
  const ending = base.slice(-2) as Ending;
  const stem = base.slice(0, -2);
  const change = CHANGING.has(base) ? CHANGES.find(([verbs]) => verbs.has(base)) : undefined;
  const boot = change
    ? stem.replace(change[1], change[2])
    : stem.endsWith('u') && isUir(base)
      ? `${stem}y`
      : stem;
  const weak = change && ending === 'ir' ? stem.replace(change[1], change[3]) : stem;
  return { base, stem, ending, boot, weak, odd: oddOf(base) };
};

export const isUir = (base: string): boolean => base.endsWith('uir') && !/[gq]uir$/.test(base);

/** Verbs that longer ones follow, by their last four letters: "mantener" goes as "tener". */
const LEADING: { readonly [ending: string]: string } = Object.fromEntries(
  Object.keys(ODD)
    .filter((one) => one.length > 3 && one !== 'estar' && one !== 'andar')
    .map((one) => [one.slice(-4), one]),
);

const oddOf = (base: string): Odd => {
  if (base.endsWith('ucir')) return { strong: `${base.slice(0, -3)}j` };
  const model = Object.hasOwn(ODD, base) ? base : LEADING[base.slice(-4)];
  const odd = model === undefined ? undefined : ODD[model];
  if (model === undefined || odd === undefined || !base.endsWith(model)) return {};
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
export const joined = (stem: string, ending: string, conjugation: Ending): string => {
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

/**
 * What the forms of a verb begin with, so that a word can be led back to it: its stems without the letters that are written in another way
 * before other endings ("busc", "busqu"), and what is not regular in it.
 */
export const stemsOf = (base: string): readonly string[] => {
  const { stem, boot, weak, odd } = readVerb(base);
  const regular = stem === boot && stem === weak ? [stem] : [stem, boot, weak];
  return [...new Set([...regular.map(withoutSound), ...Object.values(odd).flat()])].map(bare);
};

const withoutSound = (stem: string): string => {
  const end = stem.endsWith('gu') ? stem.length - 2 : stem.length - 1;
  return end > 0 && 'cgz'.includes(stem.charAt(end)) ? stem.slice(0, end) : stem;
};
