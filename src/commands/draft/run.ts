import type { Interview, Turn } from '../../core/interview/interview.ts';
import { endedRecord } from '../../core/interview/records.ts';
import type { Version } from '../../core/store/version.ts';
import { offerCard } from './card.ts';
import type { Onward, Work } from './desk.ts';
import { keepVersion } from './keeping.ts';
import { askLeaving, sayLastLines } from './leaving.ts';
import { review } from './reviewing.ts';
import { holdBeside, saveRecords } from './saving.ts';
import { sit } from './sitting.ts';
import { hasLeft, type Left } from './talk.ts';
import { bringTogether } from './together.ts';
import { writeOut } from './write-out.ts';

/** `kept-and-gone`: the last lines are said, and the teller left by a second Ctrl-C. */
export type Ended = 'kept' | 'kept-and-gone' | 'not-today' | Left;

/** From the first question to a kept version and good-bye. */
export const runSitting = async (work: Work, first: Turn): Promise<Ended> => {
  const ready = await untilReady(work, first);
  if (hasLeft(ready)) return ready;
  if (ready.stage.kind === 'left') return 'not-today';
  const kept = await keepVersion(work, ready);
  if (hasLeft(kept)) return kept;
  const ended = await sayGoodbye(work, ready, kept);
  if (work.options.out !== null) {
    writeOut(work.world, work.options.out, kept.body);
    work.talk.say(work.world.words.draft.keeping.written(work.options.out));
  }
  return ended;
};

/** Until the teller wants to keep the text as it is, or stops. */
const untilReady = async (work: Work, first: Turn): Promise<Onward> => {
  const after = await sit(work, first);
  if (isOver(after)) return after;
  const looked = await review(work, after);
  if (isOver(looked)) return looked;
  return bringTogether(work, looked);
};

const isOver = (after: Onward): after is Left | (Interview & { readonly stage: { readonly kind: 'left' } }) =>
  hasLeft(after) || after.stage.kind === 'left';

/** The version is kept whatever is said here; "ended" is the last record, so that nothing counts as open. */
const sayGoodbye = async (work: Work, interview: Interview, kept: Version): Promise<Ended> => {
  const { world } = work;
  const left = (await offerCard(work, interview, kept)) ?? (await askLeaving(work));
  if (left?.left === 'unsaved') return left;
  const unsaved = await saveRecords(work, [endedRecord('kept', world.clock.now())]);
  // Once more, after the version: what is as old as that does not wait any more.
  sayLastLines(work, kept, holdBeside(work));
  return unsaved ?? (left?.left === 'interrupt' ? 'kept-and-gone' : 'kept');
};
