import { CLASS, isClassName } from '../../text/word-classes.ts';
import { BASE_VERBS, NEED_OBJECT, NOT_COMMANDS, NOUN_TOO, SAME_IN_PAST } from './base-verbs.ts';
import { CLOSED_LISTS } from './closed-lists.ts';
import { IRREGULAR, inflect } from './inflect.ts';

const classes = new Map<string, number>();
const mark = (word: string, bit: number): void => {
  classes.set(word, (classes.get(word) ?? 0) | bit);
};

for (const [name, list] of Object.entries(CLOSED_LISTS)) {
  if (isClassName(name)) for (const word of list.trim().split(/\s+/)) mark(word, CLASS[name]);
}
for (const verb of [...BASE_VERBS, ...NOUN_TOO, ...SAME_IN_PAST]) mark(verb, CLASS.verb);
for (const verb of NOUN_TOO) mark(verb, CLASS.nouny);
for (const verb of SAME_IN_PAST) mark(verb, CLASS.invariant);
for (const base of new Set([...BASE_VERBS, ...NOUN_TOO, ...Object.keys(IRREGULAR)])) {
  for (const form of inflect(base).slice(1)) {
    if ((classes.get(form) ?? 0) & CLASS.verb || form.endsWith('s')) continue;
    mark(form, form.endsWith('ing') ? CLASS.ing : CLASS.past);
  }
}

/** Class bits of a repaired lower-case word; words in no list are judged by their ending. */
export const classOf = (word: string): number => {
  const known = classes.get(word);
  if (known !== undefined) return known;
  const unit = word.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return CLASS.num;
  if (word.length <= 4) return 0;
  if (word.endsWith('ing')) return CLASS.ing;
  if (word.endsWith('ed')) return CLASS.past;
  return word.endsWith('ly') ? CLASS.adv : 0;
};

/** "going", "drinking": the -ing form of a verb that we know, not any word that ends so. */
export const isGerund = (word: string): boolean => ((classes.get(word) ?? 0) & CLASS.ing) !== 0;

const commands = [...new Set([...BASE_VERBS, ...NOUN_TOO])].filter((verb) => !NOT_COMMANDS.has(verb));
const nouns = new Set(NOUN_TOO);

/** Word lists that every pattern may name: `<cmd>` can open a command, `<cmdplain>` can do so with nothing after it. */
export const BUILT_IN_LISTS: { readonly [name: string]: readonly string[] } = {
  cmd: [...commands.filter((verb) => !SAME_IN_PAST.includes(verb)), 'let', 'put'],
  cmdplain: commands.filter(
    (verb) => !nouns.has(verb) && !NEED_OBJECT.has(verb) && !SAME_IN_PAST.includes(verb),
  ),
};
