import { nearest } from '../text/near.ts';
import type { Say } from './faults.ts';
import type { ReadYaml } from './fields.ts';
import type { Pack, Prompt } from './pack.ts';
import { PACK_FILE, type PackHeader } from './pack-header.ts';
import type { ReadPrompt } from './prompt-decoder.ts';

/** Packs that may stand on each other; deeper nobody could tell where a question comes from. */
export const DEEPEST_PARENTS = 3;

/** What was found for `extends`. `exact`: the very version that was named, and not a later one that serves as well. */
export type Parent =
  | { readonly kind: 'found'; readonly pack: Pack; readonly exact: boolean }
  | { readonly kind: 'missing'; readonly near: string | null; readonly there: readonly string[] }
  | { readonly kind: 'broken' | 'circle' | 'deep' };

/** Finds the pack that another was made from. `trail`: the packs from which the way led here, `id@version`, first one first. */
export type ParentOf = (name: string, trail: readonly string[]) => Promise<Parent>;

/** What `pack.yaml` says of itself before it is read as a whole; null where it makes no sense or stands on no other pack. */
export const parentNamed = (
  files: readonly { readonly path: string; readonly text: string }[],
  read: ReadYaml,
): { readonly self: string; readonly parent: string } | null => {
  const text = files.find(({ path }) => path === PACK_FILE)?.text;
  if (text === undefined || !/^extends:/m.test(text)) return null;
  const answer = read(text);
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return null;
  const said = new Map(Object.entries(answer.value));
  const word = (key: string): string => {
    const value: unknown = said.get(key);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { self: `${word('id')}@${word('version')}`, parent: word('extends') };
};

/** Tells why a parent cannot be used; true when it can. */
export const isUsable = (
  parent: Parent | null,
  { extends: name, line, note }: PackHeader,
): parent is Extract<Parent, { kind: 'found' }> => {
  const fault = (say: Say): false => {
    note(line('extends'), say);
    return false;
  };
  switch (parent?.kind) {
    case 'found':
      return true;
    case 'broken':
      return fault((says) => [says.parentBroken(name), says.parentBrokenHint]);
    case 'circle':
      return fault((says) => [says.parentCircle(name), says.parentCircleHint]);
    case 'deep':
      return fault((says) => [says.parentDeep(DEEPEST_PARENTS), says.parentDeepHint]);
    default:
      return fault((says) => [
        says.parentMissing(name),
        says.parentMissingHint(parent?.near ?? null, parent?.there ?? []),
      ]);
  }
};

/** The header with everything in it that the file leaves to the pack from which this one was made. */
export const withParent = (header: PackHeader, { pack }: Extract<Parent, { kind: 'found' }>): PackHeader => {
  const { gives, note, line, leaveOut } = header;
  if (gives('language') && header.language !== pack.language)
    note(line('language'), (says) => [says.parentLanguage(pack.language), says.parentLanguageHint]);
  if (gives('makes') && header.makes !== pack.makes)
    note(line('makes'), (says) => [says.parentMakes(pack.makes)]);
  const kept = pack.prompts.filter(({ id }) => !leaveOut.includes(id));
  const written = new Set(kept.map(({ section }) => section));
  const { off, on, thresholds } = header.rules;
  return {
    ...header,
    language: pack.language,
    makes: pack.makes,
    setting: gives('setting') ? header.setting : pack.setting,
    limits: gives('limits') ? header.limits : pack.limits,
    order: gives('order') ? header.order : kept.map(({ id }) => id),
    sections: gives('sections') ? header.sections : pack.sections.filter(({ id }) => written.has(id)),
    resources: { ...pack.resources, ...header.resources },
    rules: {
      off: [...new Set([...pack.rules.off.filter((rule) => !on.includes(rule)), ...off])],
      on: [...new Set([...pack.rules.on.filter((rule) => !off.includes(rule)), ...on])],
      thresholds: { ...pack.rules.thresholds, ...thresholds },
    },
    ownWords: [...new Set([...pack.ownWords, ...header.ownWords])],
    defaults: { ...pack.defaults, ...header.defaults },
    audience: header.audience || pack.audience,
    purpose: header.purpose || pack.purpose,
  };
};

/**
 * The prompts that come along. What is wrong with them here is told in `pack.yaml`, the only file in which it can be mended. Where a later
 * version serves, questions that the author never saw are not asked.
 */
export const inheritedPrompts = (
  { leaveOut, order, gives, line, note }: PackHeader,
  { pack, exact }: Extract<Parent, { kind: 'found' }>,
  own: readonly ReadPrompt[],
): readonly ReadPrompt[] => {
  const ids = pack.prompts.map(({ id }) => id);
  for (const id of exact ? leaveOut.filter((one) => !ids.includes(one)) : [])
    note(line('leave-out'), (says) => [says.leftOutUnknown(id), says.nearHint(nearest(id, ids), ids)]);
  const comesAlong = ({ id }: Prompt): boolean =>
    !leaveOut.includes(id) &&
    !own.some(({ prompt }) => prompt.id === id) &&
    (exact || !gives('order') || order.includes(id));
  const where = gives('order') ? 'order' : gives('leave-out') ? 'leave-out' : 'extends';
  return pack.prompts.filter(comesAlong).map((prompt) => ({
    prompt,
    file: PACK_FILE,
    inherited: true,
    line: () => line(where),
    note: (at, say) =>
      note(at, (says) => {
        const [message, hint] = say(says);
        return hint === undefined
          ? [says.inherited(prompt.id, message)]
          : [says.inherited(prompt.id, message), hint];
      }),
    cards: prompt.cards.map(({ choice }) => ({ choice, line: line(where) })),
  }));
};
