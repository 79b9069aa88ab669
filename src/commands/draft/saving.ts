import { Trouble } from '../../core/errors.ts';
import type { AnswerRecord } from '../../core/interview/answer.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { BESIDE } from '../../core/store/half-text.ts';
import { joined } from './beside.ts';
import type { Desk, Work } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

/** Each record is on the disk, one after the other, when this gives back null. */
export const saveRecords = async (work: Work, records: readonly AnswerRecord[]): Promise<Left | null> => {
  for (const record of records) {
    const save = (): void => {
      recordFirst(work);
      work.sitting.record(record);
    };
    // How a sitting ended is no word of the teller's: nobody who leaves is held up for it.
    if (record.kind === 'ended') triedTo(save);
    else {
      const saved = await untilSaved(work, wordsIn(record), save);
      if (hasLeft(saved)) return saved;
    }
  }
  return null;
};

/** What there is to copy when it cannot be saved: the id of a choice is nothing that the teller wrote. */
const wordsIn = ({ kind, text }: AnswerRecord): string =>
  kind === 'choice' || kind === 'skipped' || kind === 'reordered' ? '' : text;

/** Which questions these are, once, before anything else of a new story is written. */
const recordFirst = ({ firstRecords, sitting }: Work): void => {
  for (let next = firstRecords[0]; next !== undefined; next = firstRecords[0]) {
    sitting.record(next);
    firstRecords.shift();
  }
};

/**
 * Saves, and when the disk refuses, says so and asks: nothing goes on until a save works or the teller leaves, and the words stay
 * here in the meantime. A teller who leaves sees them once more.
 */
export const untilSaved = async <T>(
  desk: Desk,
  text: string,
  save: () => T,
): Promise<{ saved: T } | Left> => {
  const { talk } = desk;
  const words = desk.world.words.draft.editing;
  for (;;) {
    const trouble = triedTo(save);
    if (!(trouble instanceof Trouble)) return trouble;
    if (talk.nobodyThere) throw trouble;
    const { message, hint } = trouble.told(desk.world.words);
    talk.say(message);
    if (hint !== '') talk.say(hint);
    const next = await talk.choose({
      id: 'not-saved',
      question: words.whatNow,
      choices: [
        { id: 'again', words: words.tryAgain },
        { id: 'show', words: words.showText },
        { id: 'pause', words: words.pause },
      ],
      usual: 'again',
      unsaved: true,
    });
    if (next === 'show') showText(desk, words.yourText, text);
    if (next === 'pause' || hasLeft(next)) {
      showText(desk, words.leftUnsaved, text);
      return { left: 'unsaved' };
    }
  }
};

const triedTo = <T>(save: () => T): { saved: T } | Trouble => {
  try {
    return { saved: save() };
  } catch (thrown) {
    // A folder that cannot be looked into takes no words either.
    if (thrown instanceof Trouble && (thrown.code === 'not-saved' || thrown.code === 'place')) return thrown;
    throw thrown;
  }
};

const showText = ({ talk }: Desk, heading: string, text: string): void => {
  if (text === '') return;
  talk.say(heading);
  talk.say('');
  talk.say(text);
  talk.say('');
};

/** Keeps half an answer at its prompt, when the teller wants that; where there are no words, what was kept there is let go. */
export const holdHalf = (work: Work, prompt: string, words: string): boolean => {
  const { heard, settings, sitting } = work;
  if (words === '') return letGo(work, prompt);
  if (!settings.halfAnswers) return false;
  const held = triedTo(() => {
    recordFirst(work);
    sitting.saveHalf(prompt, words);
  });
  if (held instanceof Trouble) return false;
  heard.held.add(prompt);
  return true;
};

/** The same for words beside, and what is being typed where no words were asked for. False when they are not on the disk. */
export const holdBeside = (work: Work, typed = ''): boolean =>
  holdHalf(work, BESIDE, joined(work.talk.beside.text(), typed));

/** What is no half answer any more is let go: it was ended, or its words are words beside now. */
export const holdOnly = (work: Work, { halves }: Interview): void => {
  if (!holdBeside(work)) return;
  for (const prompt of work.heard.held) if (prompt !== BESIDE && !halves.has(prompt)) letGo(work, prompt);
};

/** Only where there is one: a sitting in which nothing is typed leaves no trace. */
const letGo = ({ heard, sitting }: Work, prompt: string): boolean => {
  if (heard.held.has(prompt) && triedTo(() => sitting.dropHalf(prompt)) instanceof Trouble) return false;
  heard.held.delete(prompt);
  return true;
};
