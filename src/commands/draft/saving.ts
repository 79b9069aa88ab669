import { Trouble } from '../../core/errors.ts';
import type { AnswerRecord } from '../../core/interview/answer.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { leftHalf, wordsAt } from '../../core/interview/standing.ts';
import { joined } from './beside.ts';
import type { Desk, Work } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

/** Each record is on the disk, one after the other, when this gives back null. */
export const saveRecords = async (work: Work, records: readonly AnswerRecord[]): Promise<Left | null> => {
  for (const record of records) {
    const saved = await untilSaved(work, record.text, () => {
      recordFirst(work);
      work.sitting.record(record);
    });
    if (hasLeft(saved)) return saved;
  }
  return null;
};

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
    talk.say(trouble.message);
    if (trouble.hint !== '') talk.say(trouble.hint);
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
    if (thrown instanceof Trouble && thrown.code === 'not-saved') return thrown;
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

/** Keeps half an answer, and words beside with it, when the teller wants that. False when it is not on the disk. */
export const holdHalf = (work: Work, prompt: string, half: string): boolean =>
  hold(work, prompt, joined(work.talk.beside.text(), half));

const hold = (work: Work, prompt: string, words: string): boolean => {
  const { settings, sitting } = work;
  if (words === '') return letHalfGo(work);
  if (!settings.halfAnswers) return false;
  const held = triedTo(() => {
    recordFirst(work);
    sitting.saveHalf(prompt, words);
    work.heard.halfHeld = true;
  });
  return !(held instanceof Trouble);
};

/** Where the sitting stands now, so that words beside are held at the question that is open, else at the last one that was. */
export const standAt = (work: Work, interview: Interview): void => {
  const { heard } = work;
  heard.interview = interview;
  holdBeside(work, interview.stage.kind === 'asking' ? interview.stage.prompt.id : heard.at);
};

/** Holds the words beside at a prompt from now on; once taken up by a question they are part of its half answer. */
export const holdBeside = (work: Work, prompt: string): void => {
  work.heard.at = prompt;
  if (work.talk.beside.text() !== '') holdTypedBeside(work, '');
};

/**
 * The same for what is being typed where no words were asked for. What stands at the question is held above them: they are found
 * again as its half answer, and must take no words away.
 */
export const holdTypedBeside = (work: Work, typed: string): boolean => {
  const { at, interview } = work.heard;
  const words = joined(work.talk.beside.text(), typed);
  if (words === '') return hold(work, at, interview?.halves.get(at) ?? '');
  const prompt = work.pack.prompts.find(({ id }) => id === at);
  const here = interview === null || prompt === undefined ? '' : wordsAt(interview, prompt);
  return hold(work, at, joined(here.trimEnd(), words));
};

/** Nothing is being typed here: what is held are words beside, else half of an answer that was left elsewhere, else nothing. */
export const holdLeft = (work: Work, interview: Interview, here: string): boolean => {
  const { halfAt } = work.heard;
  if (work.talk.beside.text() !== '') return holdTypedBeside(work, '');
  return hold(work, halfAt, halfAt === here ? '' : leftHalf(interview, halfAt));
};

/** Only when there is one: a sitting in which nothing is typed leaves no trace. */
const letHalfGo = ({ heard, sitting }: Work): boolean => {
  if (heard.halfHeld && triedTo(() => sitting.dropHalf()) instanceof Trouble) return false;
  heard.halfHeld = false;
  return true;
};
