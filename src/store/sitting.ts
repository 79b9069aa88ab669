import { isDiskError } from '../core/disk-error.ts';
import type { AnswerRecord } from '../core/interview/answer.ts';
import { FILE_LETTERS, parseSittingId } from '../core/store/ids.ts';
import { recordLine } from '../core/store/journal-text.ts';
import type { SittingId, StoryId } from '../core/store/version.ts';
import type { Clock } from '../ports.ts';
import { quietly, type Shelf, trySaving } from './durable-write.ts';
import { removeHalves, saveHalf } from './halves.ts';
import { appendLine } from './journals.ts';
import { orNotSaved } from './saving.ts';
import { settleIn } from './settling.ts';

/** One run of `draft`. Everything it returns from is safe from a power cut. */
export type Sitting = {
  /** The journal that this sitting writes to now; it changes when a disk went wrong and a fresh one was begun. */
  readonly id: SittingId;
  /**
   * Keeps an answer, and then lets go of the half answers at its prompt; to leave a question out lets go of none. Trouble `not-saved`
   * when the disk refuses.
   */
  record(record: AnswerRecord): void;
  /** Keeps what is typed so far at a prompt, in place of what was kept there. Trouble `not-saved` when the disk refuses. */
  saveHalf(prompt: string, text: string): void;
  /** Lets go of the half answers at a prompt, of every sitting: the teller cleared what they were typing. */
  dropHalf(prompt: string): void;
};

const freshSittingId = ({ ids }: Shelf): SittingId => {
  const id = parseSittingId(`j-${ids.fresh(FILE_LETTERS)}`);
  if (id === null) throw new Error('a sitting id was made that cannot be read back');
  return id;
};

export const openSitting = (shelf: Shelf, clock: Clock, story: StoryId): Sitting => {
  let id = freshSittingId(shelf);
  // Once a line of this journal is safe, its name is, and need not be made safe again.
  let known = false;
  const append = (line: string): void => {
    try {
      appendLine(shelf, shelf.layout.journal(story, id), line, known);
      known = true;
    } catch (thrown) {
      // After a sync that went wrong a file is not trusted with another one: the line goes into a fresh journal.
      if (isDiskError(thrown, 'io')) {
        id = freshSittingId(shelf);
        known = false;
      }
      throw thrown;
    }
  };
  return {
    get id(): SittingId {
      return id;
    },
    record: (record) => {
      orNotSaved(() => trySaving(shelf, () => append(recordLine(record))));
      settleIn(shelf);
      // The answer is safe. A half that cannot be removed now is seen to be older than the answer and is not offered again.
      if (record.kind !== 'skipped') quietly(() => removeHalves(shelf, story, record.prompt, record.at));
    },
    saveHalf: (prompt, text) => {
      orNotSaved(() => saveHalf(shelf, story, id, { prompt, text, at: clock.now() }));
    },
    dropHalf: (prompt) => {
      orNotSaved(() => removeHalves(shelf, story, prompt));
    },
  };
};
