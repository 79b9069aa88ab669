import type { Words } from '../words.ts';
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

export const draftWords: Words['draft'] = {
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
