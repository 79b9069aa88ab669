import { Trouble } from '../../core/errors.ts';
import type { AnswersProblem } from '../../core/interview/answers-file.ts';
import { absolute } from '../../core/typed-path.ts';
import type { World } from '../../ports.ts';
import { toBytes } from '../../store/encoding.ts';
import { parentOf } from '../../store/layout.ts';

import { writeFile } from '../write-file.ts';
import type { AnswerOptions } from './options.ts';

/** Throws the Trouble of `writeOut` before a long conversation, not after it. */
export const mustBeFree = ({ disk, places, words }: World, file: string): void => {
  const says = words.draft.keeping;
  if (file === '-') return;
  const path = absolute(places.here, file);
  if (disk.look(path) !== null) throw new Trouble('place', says.fileThere(file), says.fileThereHint);
  if (disk.lookThrough(parentOf(path))?.kind !== 'folder') {
    throw new Trouble('place', says.notWritten(file), says.notWrittenHint);
  }
};

/** Writes the text to a new file of the teller's. A file that is there is never written over; `hint` says what to do then. */
export const writeOut = (
  world: World,
  file: string,
  text: string,
  hint: string = world.words.draft.keeping.fileThereHint,
): void => {
  const { fileThere, notWritten, notWrittenHint } = world.words.draft.keeping;
  const says = {
    there: fileThere,
    thereHint: hint,
    aFolder: fileThere,
    noFolder: notWritten,
    notWritten,
    notWrittenHint,
  };
  writeFile(file, toBytes(text), { over: false, says }, world);
};

/** The same after the text was kept: what could not be written is told with all else, and takes nothing of that back. */
export const writeOutAfter = (
  world: World,
  { out }: Pick<AnswerOptions, 'out'>,
  text: string,
): readonly AnswersProblem[] => {
  if (out === null || out === '-') return [];
  try {
    writeOut(world, out, text);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    const { message, hint } = thrown.told(world.words);
    return [{ prompt: '', message: `${message} ${hint}`.trim() }];
  }
};
