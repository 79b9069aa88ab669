/**
 * Word classes, one bit each, so that a token carries them all in one integer. Patterns write them `<adv>`, `<verb>`; `<cap>`
 * is a word with a capital that looks like a name (capitals.ts).
 * The closed lists are plain English grammar; the base verbs are in base-verbs.ts.
 */
const NAMES = [
  'pro1',
  'pro2',
  'pro3',
  'poss',
  'modal',
  'be',
  'have',
  'do',
  'neg',
  'verb',
  'past',
  'ing',
  'adv',
  'det',
  'prep',
  'conj',
  'wh',
  'say',
  'think',
  'refl',
  'particle',
  'num',
  'punct',
  'nouny',
  'invariant',
  'cap',
] as const;
export type ClassName = (typeof NAMES)[number];

export const CLASS: { readonly [name in ClassName]: number } = Object.fromEntries(
  NAMES.map((name, bit) => [name, 1 << bit]),
) as { readonly [name in ClassName]: number };

/** The closed classes that hold a sentence together; content words are in none of them. */
export const GRAMMAR: number =
  CLASS.pro1 |
  CLASS.pro2 |
  CLASS.pro3 |
  CLASS.poss |
  CLASS.modal |
  CLASS.be |
  CLASS.have |
  CLASS.do |
  CLASS.neg |
  CLASS.det |
  CLASS.prep |
  CLASS.conj |
  CLASS.wh;

export const isClassName = (name: string): name is ClassName => Object.hasOwn(CLASS, name);

export const CLOSED_LISTS: { readonly [name in ClassName]?: string } = {
  pro1: 'i me we us myself',
  pro2: 'you yourself yourselves yall youse',
  pro3: 'he she they it him her them someone somebody everyone everybody anyone anybody nobody one people who',
  poss: 'my your his her its our their mine yours',
  modal: 'can could will would shall should may might must ought',
  be: 'be am is are was were been being',
  have: 'have has had having',
  do: 'do does did doing done',
  neg: 'not never no nobody nothing neither nor without hardly none',
  adv: `just really also always ever never maybe perhaps probably definitely absolutely honestly simply only still already even
    actually truly very so too totally completely exactly now then again please first clearly deep down kinda sorta basically
    personally certainly surely obviously literally quite pretty rather fully utterly entirely precisely perfectly`,
  det: 'a an the this that these those some any each every another all both no',
  prep: `to of in on at for with from about into over after before through by off out up down around like without against
    between during until than back away`,
  conj: 'and but or so because then yet nor',
  wh: 'what when where who whom whose why how which whether',
  say: `say said says saying tell told tells telling ask asked asks yell yelled scream screamed insist insisted warn warned
    advise advised suggest suggested promise promised claim claimed swear swore write wrote text texted explain explained`,
  think: `think thought believe believed figure figured assume assumed guess guessed know knew hope hoped wish wished imagine
    feel felt pretend convinced decide decided learn learned realize realized realise realised worry worried`,
  refl: 'myself yourself himself herself itself ourselves themselves',
  particle: 'up out off down away back over on in through around',
  num: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand`,
};
