import { checkText } from '../../core/check/check-text.ts';
import { plainContext } from '../../core/check/context.ts';
import type { RuleImage } from '../../core/rules/image.ts';
import type { Work } from './desk.ts';

/**
 * The rules to listen with; null when they cannot be read. A sitting goes on without them, because words come before comments, and
 * this is said once.
 */
export const rulesFor = ({ heard, talk, world }: Work): RuleImage | null => {
  if (heard.noRules) return null;
  try {
    return world.rules();
  } catch {
    // Whatever is wrong with the file, the teller cannot mend it in the middle of a sentence.
    heard.noRules = true;
    talk.say('');
    for (const line of world.words.draft.checking.noRules) talk.say(line);
    return null;
  }
};

/**
 * Listens to a word or two while the first question is being read, so that nobody waits behind an answer until the rules are there.
 * What goes wrong is told when they are needed.
 */
export const listenAhead = ({ heard, world }: Work): void => {
  if (heard.isReady) return;
  heard.isReady = true;
  try {
    checkText(A_FEW_WORDS, world.rules(), plainContext);
  } catch {}
};

const A_FEW_WORDS = 'I was there, and you were there.';
