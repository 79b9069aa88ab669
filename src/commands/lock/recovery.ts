import { groupsOf, isGroup } from '../../core/lock/recovery-key.ts';
import type { World } from '../../ports.ts';
import { hasLeft, type Left, type Talk } from '../draft/talk.ts';

const BEGINNING = 'AGE-SECRET-KEY-1';
/** How many groups are asked for. Two that are right were not guessed. */
const ASKED = 2;

/** One group a line, letter by letter, so that it can be copied from hearing too. */
export const sayKey = (talk: Talk, key: string, { words }: Pick<World, 'words'>): void => {
  const says = words.lock.on;
  talk.say('');
  talk.say(says.key, 'question');
  talk.say(says.keyHow);
  talk.say('');
  talk.say(BEGINNING);
  for (const [at, letters] of groupsOf(key).entries()) talk.say(says.group(at + 1, letters));
};

/** Asks for parts of it until they are right. null when it was proven. */
export const proveKey = async (
  talk: Talk,
  key: string,
  { ids, words }: Pick<World, 'ids' | 'words'>,
): Promise<Left | null> => {
  const says = words.lock.on;
  const groups = groupsOf(key);
  for (const at of twoOf(groups.length, ids.fresh(ASKED * 4))) {
    for (;;) {
      const typed = await talk.line({
        id: 'prove-key',
        question: says.prove(at + 1),
        help: says.proveHelp,
        usual: '',
      });
      if (hasLeft(typed)) return typed;
      if (isGroup(typed, groups[at] ?? '')) break;
      talk.say(says.notThat);
    }
  }
  return null;
};

/** Two different places, by chance: the first in the one half, the second in the other. */
const twoOf = (count: number, letters: string): readonly number[] => {
  const half = Math.floor(count / 2);
  const below = (part: string): number => Number.parseInt(part, 36) % half;
  return [below(letters.slice(0, 4)), half + below(letters.slice(4))];
};
