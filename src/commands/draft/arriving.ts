import { hasAnswers, isOpen } from '../../core/interview/asked-prompts.ts';
import { begin } from '../../core/interview/begin.ts';
import { aboutRecord, endedRecord, recordOf, withRecord } from '../../core/interview/records.ts';
import type { Pack, Prompt } from '../../core/packs/pack.ts';
import type { Found } from './choosing.ts';
import type { Work } from './desk.ts';
import { saveRecords } from './saving.ts';
import { hasLeft, type Left } from './talk.ts';

const NOT_TODAY = 'not-today';

/** How the teller is today. The pack's own first question asks it, or ours where a pack has none. */
type Arrival = Pick<Prompt, 'question' | 'help' | 'choices' | 'cards'> & {
  readonly stopsOn: string;
  readonly prompt: Prompt | null;
};

/**
 * Every sitting begins with how the teller is, a later one too. Where the interview is about to ask it by itself, nothing is asked here.
 * "Not today" is saved with what was said before; where nothing was, the day leaves no trace.
 */
export const arrive = async (work: Work, found: Found): Promise<Found | Left | 'not-today'> => {
  const { talk, world } = work;
  const arrival = arrivalOf(found.pack, work);
  if (asksByItself(work, found)) return found;
  const { question, help, choices, stopsOn } = arrival;
  const chosen = await talk.choose({ id: 'arrive', question, help, choices, usual: null });
  if (hasLeft(chosen)) return chosen;
  const now = world.clock.now();
  const record = isFirst(arrival, found)
    ? recordOf(arrival.prompt, 'choice', chosen, now)
    : aboutRecord('arrive', question, chosen, now);
  const isBegun = hasAnswers(found.pack, found.answers);
  const stops = chosen === stopsOn;
  if (!isBegun) work.firstRecords.push(record);
  const saves = stops ? [record, endedRecord(NOT_TODAY, now)] : [record];
  const unsaved = isBegun ? await saveRecords(work, saves) : null;
  if (unsaved !== null) return unsaved;
  for (const { text } of arrival.cards.filter(({ choice }) => choice === null || choice === chosen)) {
    talk.say('');
    talk.say(text);
  }
  return stops ? NOT_TODAY : { ...found, answers: withRecord(found.answers, record) };
};

/** It is an answer of the pack only as long as that question is open; later it is about this one sitting. */
const isFirst = (arrival: Arrival, { answers }: Found): arrival is Arrival & { readonly prompt: Prompt } =>
  arrival.prompt !== null && isOpen(arrival.prompt, answers);

const asksByItself = ({ only }: Work, { pack, answers, halves }: Found): boolean => {
  if (only !== null) return false;
  const { stage } = begin(pack, answers, halves).interview;
  return stage.kind === 'asking' && stage.prompt === pack.prompts[0] && stage.prompt.stopsOn !== null;
};

const arrivalOf = ({ prompts }: Pack, { world }: Work): Arrival => {
  const [first] = prompts;
  if (first !== undefined && first.stopsOn !== null)
    return { ...first, stopsOn: first.stopsOn, prompt: first };
  const words = world.words.draft.opening;
  return {
    question: words.arriving,
    help: words.arrivingHelp,
    choices: [
      { id: 'steady', words: words.steady },
      { id: 'stirred', words: words.stirred },
      { id: NOT_TODAY, words: words.notToday },
    ],
    cards: [{ choice: 'stirred', text: words.goSlowly }],
    stopsOn: NOT_TODAY,
    prompt: null,
  };
};
