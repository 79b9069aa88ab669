import { Trouble } from '../core/errors.ts';
import type { World } from '../ports.ts';
import { draftByTalking } from './draft/by-talking.ts';
import { draftFromAnswers } from './draft/from-answers.ts';
import type { DraftOptions } from './draft/options.ts';
import { writeWorksheet } from './draft/worksheet.ts';
import { mustBeFree } from './draft/write-out.ts';

/** Asks, puts together, checks and keeps; or does the same with answers that were written down before. */
export const draft = async (options: DraftOptions, world: World): Promise<number> => {
  const words = world.words.draft.opening;
  if (options.json && options.out === '-')
    throw new Trouble('usage', words.jsonOrOut, words.onlyWithAnswersHint);
  mustFitWorksheet(options, world);
  if (options.out !== null) mustBeFree(world, options.out);
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

const mustFitWorksheet = ({ answers, worksheet, withPrivate }: DraftOptions, { words }: World): void => {
  const says = words.draft.worksheet;
  if (worksheet !== null && answers !== null) throw new Trouble('usage', says.oneThing);
  if (withPrivate && worksheet === null)
    throw new Trouble('usage', says.withWorksheet, says.withWorksheetHint);
};
