import { answersWords } from './draft-answers.ts';
import { askingWords } from './draft-asking.ts';
import { checkingWords } from './draft-checking.ts';
import { choosingWords } from './draft-choosing.ts';
import { editingWords } from './draft-editing.ts';
import { keepingWords } from './draft-keeping.ts';
import { leavingWords } from './draft-leaving.ts';
import { openingWords } from './draft-opening.ts';
import { reviewWords } from './draft-review.ts';
import { roomWords } from './draft-room.ts';
import { worksheetWords } from './draft-worksheet.ts';

/** What the tool says to people: draft, in the order of a sitting. */
export const draftWords: {
  readonly opening: typeof openingWords;
  readonly choosing: typeof choosingWords;
  readonly asking: typeof askingWords;
  readonly editing: typeof editingWords;
  readonly review: typeof reviewWords;
  readonly room: typeof roomWords;
  readonly checking: typeof checkingWords;
  readonly keeping: typeof keepingWords;
  readonly leaving: typeof leavingWords;
  readonly answers: typeof answersWords;
  readonly worksheet: typeof worksheetWords;
} = {
  opening: openingWords,
  choosing: choosingWords,
  asking: askingWords,
  editing: editingWords,
  review: reviewWords,
  room: roomWords,
  checking: checkingWords,
  keeping: keepingWords,
  leaving: leavingWords,
  answers: answersWords,
  worksheet: worksheetWords,
};
