import { advance } from '../../src/core/interview/advance.ts';
import type { AnswerRecord, Answers } from '../../src/core/interview/answer.ts';
import { begin, type Half } from '../../src/core/interview/begin.ts';
import type { Interview } from '../../src/core/interview/interview.ts';
import type { Reply } from '../../src/core/interview/reply.ts';
import type { Show } from '../../src/core/interview/show.ts';
import type { Pack } from '../../src/core/packs/pack.ts';

export const NOON = '2026-11-20T12:00:00.000Z';

/** What a whole conversation came to. */
export type Talked = {
  readonly interview: Interview;
  readonly records: readonly AnswerRecord[];
  readonly shows: readonly Show[];
};

export const said = (text: string): Reply => ({ kind: 'said', text });
export const skip = (half = ''): Reply => ({ kind: 'skipped', half });
export const back = (half = ''): Reply => ({ kind: 'back', half });
export const goTo = (number: number): Reply => ({ kind: 'went-to', number, half: '' });
export const pause = (half = ''): Reply => ({ kind: 'paused', half, how: 'word' });

/** Replies one after the other, as long as a question is open. */
export const talk = (
  pack: Pack,
  replies: readonly Reply[],
  answers: Answers = new Map(),
  halves: readonly Half[] = [],
): Talked => {
  let { interview, shows }: Talked = begin(pack, answers, halves);
  let records: readonly AnswerRecord[] = [];
  for (const reply of replies) {
    if (interview.stage.kind !== 'asking') break;
    const turn = advance(interview, reply, NOON);
    interview = turn.interview;
    records = [...records, ...turn.records];
    shows = [...shows, ...turn.shows];
  }
  return { interview, records, shows };
};

/** The answers as a store would give them back from its journal. */
export const readBack = (records: readonly AnswerRecord[]): Answers =>
  new Map(records.filter(({ prompt }) => prompt !== '').map((record) => [record.prompt, record]));

/** Where the conversation stands: a prompt's id, `review`, or how it was left. */
export const standsAt = ({ stage }: Interview): string => {
  if (stage.kind === 'asking') return stage.prompt.id;
  return stage.kind === 'left' ? stage.how : 'review';
};
