import { Trouble } from '../core/errors.ts';
import type { World } from '../ports.ts';
import { draftByTalking } from './draft/by-talking.ts';
import { draftFromAnswers } from './draft/from-answers.ts';
import { withLookingBack } from './draft/looking-back.ts';
import type { DraftOptions } from './draft/options.ts';
import { writeWorksheet } from './draft/worksheet.ts';
import { mustBeFree } from './draft/write-out.ts';

/** Asks, puts together, checks and keeps; or does the same with answers that were written down before. */
export const draft = async (asked: DraftOptions, world: World): Promise<number> => {
  const words = world.words.draft.opening;
  const options = withLookingBack(asked, world);
  if (options.json && options.out === '-')
    throw new Trouble('usage', words.jsonOrOut, words.onlyWithAnswersHint);
  mustFitWorksheet(options, world);
  if (options.out !== null) mustBeFree(world, options.out);
  mustGoTogether(options, world);
  if (options.answers !== null) return draftFromAnswers({ ...options, answers: options.answers }, world);
  if (options.json || !options.save || options.out === '-') {
    throw new Trouble('usage', words.onlyWithAnswers, words.onlyWithAnswersHint);
  }
  if (options.worksheet !== null) return writeWorksheet({ ...options, worksheet: options.worksheet }, world);
  if (!world.input.isTerminal && options.form !== 'plain') {
    throw new Trouble('no-keyboard', words.noKeyboard, words.noKeyboardHint);
  }
  return draftByTalking(options, world);
};

/** Flags that ask for two different things are met before anything is done. */
const mustGoTogether = (options: DraftOptions, { words }: World): void => {
  const says = words.draft.opening;
  const { story, fresh, resume, from, only } = says.flags;
  const again = options.resume ? [resume] : options.story === null ? [] : [story];
  const anew = options.from === null ? (options.fresh ? [fresh] : []) : [from];
  const [one, other] = [...again, ...anew];
  if (other !== undefined) throw new Trouble('usage', says.oneOfThem([one ?? '', other]), says.oneOfThemHint);
  if (options.answers === null && options.worksheet === null) return;
  const [asking] = [
    ...(options.only === null ? [] : [only]),
    ...(options.from === null ? [] : [from]),
    ...(options.resume ? [resume] : []),
  ];
  if (asking !== undefined) throw new Trouble('usage', says.onlyByTalking(asking), says.oneOfThemHint);
};

const mustFitWorksheet = ({ answers, worksheet, withPrivate }: DraftOptions, { words }: World): void => {
  const says = words.draft.worksheet;
  if (worksheet !== null && answers !== null) throw new Trouble('usage', says.oneThing);
  if (withPrivate && worksheet === null)
    throw new Trouble('usage', says.withWorksheet, says.withWorksheetHint);
};
