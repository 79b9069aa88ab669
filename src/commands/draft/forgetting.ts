import { Trouble } from '../../core/errors.ts';
import { forgotten, wordsOnRecord } from '../../core/interview/forget.ts';
import type { Interview, Turn } from '../../core/interview/interview.ts';
import type { Prompt } from '../../core/packs/pack.ts';
import { lastOf } from '../../core/store/answers.ts';
import type { Work } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

/**
 * Takes what was said at a prompt off the record for good, once the teller has agreed with a word. What stays is said before: kept
 * versions, and a text that was changed as a whole.
 */
export const forget = async (work: Work, interview: Interview, prompt: Prompt): Promise<Turn | Left> => {
  const { heard, talk, world } = work;
  const words = world.words.draft.asking;
  const unchanged: Turn = { interview, records: [], shows: [] };
  const count = wordsOnRecord(interview, prompt);
  if (count === null) {
    talk.say(words.nothingToForget);
    return unchanged;
  }
  const whole = (lastOf(interview.answers, 'taken-over')?.text ?? '') !== '';
  const typed = await talk.line({
    id: 'forget',
    question: words.forgetAsk(count),
    help: [words.forgetKept, ...(whole ? [words.forgetWhole] : []), words.forgetHow].join(' '),
    usual: '',
  });
  if (hasLeft(typed)) return typed;
  if (typed.toLowerCase().replace(/^\/|[.]$/g, '') !== words.forgetWord) {
    if (!talk.keptBeside(typed)) talk.say(words.notForgotten);
    return unchanged;
  }
  if (!triedToForget(work, prompt)) return unchanged;
  heard.held.delete(prompt.id);
  talk.say(words.forgotten, 'saved');
  return { ...unchanged, interview: forgotten(interview, prompt) };
};

/** When the disk refuses, that is said: nothing may be called gone that is there. */
const triedToForget = ({ store, story, talk, world }: Work, prompt: Prompt): boolean => {
  try {
    store.forget(story, prompt.id);
    return true;
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    const { message, hint } = thrown.told(world.words);
    talk.say(message);
    if (hint !== '') talk.say(hint);
    return false;
  }
};
