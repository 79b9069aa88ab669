import { Trouble } from '../../core/errors.ts';
import { keptWords, wordsMark } from '../../store/kept-words.ts';
import type { Work } from './desk.ts';
import { untilSaved } from './saving.ts';
import { hasLeft, type Left } from './talk.ts';

/** A rule, and the words it pointed at. */
export type Pointed = { readonly rule: string; readonly words: string };

/** What this story remembers: what was kept as it is, and what was said about words once. In all sittings, and in other windows. */
export const remembered = ({ store, world, story }: Work): ReturnType<typeof keptWords> =>
  keptWords(store, world.ids, story);

/** Keeps words as they are for each rule that pointed at them. The words themselves are written nowhere, only their mark. */
export const keepAsItIs = async (
  work: Work,
  pointed: readonly Pointed[],
  why: string,
): Promise<Left | null> => {
  const { store, world, story } = work;
  for (const { rule, words } of pointed) {
    const mark = wordsMark(world.ids, rule, words);
    const at = world.clock.now();
    const saved = await untilSaved(work, why, () =>
      store.addEvent(story, { kind: 'finding-kept', at, rule, words: mark, why }),
    );
    if (hasLeft(saved)) return saved;
  }
  return null;
};

/** From now on this is not said by itself again. Nothing of the teller's is lost when that cannot be written down. */
export const bringUp = ({ heard, store, world, story }: Work, { rule, words }: Pointed): void => {
  const mark = wordsMark(world.ids, rule, words);
  heard.notes.add(mark);
  try {
    store.addEvent(story, { kind: 'brought-up', at: world.clock.now(), rule, words: mark });
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
  }
};

/** Said in this very sitting. */
export const wasJustSaid = ({ heard, world }: Work, { rule, words }: Pointed): boolean =>
  heard.notes.has(wordsMark(world.ids, rule, words));

/** Kept as it is, or said once already, in this sitting or before. What was before is read once, for all that is asked. */
export const settledIn = (work: Work): ((pointed: Pointed) => boolean) => {
  let before: ReturnType<typeof remembered> | null = null;
  return (pointed) => {
    if (wasJustSaid(work, pointed)) return true;
    before ??= remembered(work);
    const { rule, words } = pointed;
    return before.wasBroughtUp(rule, words) || before.reason(rule, words) !== null;
  };
};
