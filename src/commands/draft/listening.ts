import { type RuleShelf, withRules } from '../../core/check/check-in-its-language.ts';
import { checkText } from '../../core/check/check-text.ts';
import { plainContext } from '../../core/check/context.ts';
import type { RuleImage } from '../../core/rules/image.ts';
import type { Work } from './desk.ts';

/**
 * The rules to listen with; null when they cannot be read. A sitting goes on without them, because words come before comments, and
 * this is said once.
 */
export const rulesFor = ({ heard, talk, world }: Work): RuleShelf | null => {
  if (heard.noRules) return null;
  try {
    const usual = world.rules(plainContext.language);
    return (language) => orElse(() => world.rules(language), usual);
  } catch {
    // Whatever is wrong with the file, the teller cannot mend it in the middle of a sentence.
    heard.noRules = true;
    talk.say('');
    for (const line of world.words.draft.checking.noRules) talk.say(line);
    return null;
  }
};

/** A text in a language of which the rules cannot be read stays unchecked, as one in a language without any. */
const orElse = (read: () => RuleImage, usual: RuleImage): RuleImage => {
  try {
    return read();
  } catch {
    return usual;
  }
};

/**
 * Listens to a few words in the language of the pack while the first question is being read, so that nobody waits behind an answer until the
 * rules are there. What goes wrong is told when they are needed.
 */
export const listenAhead = ({ heard, world }: Work, language: string): void => {
  if (heard.isReady) return;
  heard.isReady = true;
  try {
    const rules = world.rules(withRules(language));
    checkText(rules.rules[0]?.message ?? '', rules, { ...plainContext, language: rules.language });
  } catch {}
};
