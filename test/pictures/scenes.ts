import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf, type Rule } from '../support/teller/plan.ts';
import { openTeller } from '../support/teller/teller.ts';
import type { PaintedRow } from '../support/terminal.ts';
import type { Picture } from './draw-svg.ts';

/** A moment of a sitting. Nothing in it may change from day to day: no dates, no times. */
export type Scene = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly args: readonly string[];
  readonly plan: readonly Rule[];
  /** The picture ends with the question at which this is said; it begins with the row that holds `from`. */
  readonly until: RegExp;
  readonly from: RegExp;
};

/** A story that nobody lived. */
const STORY: readonly Rule[] = [
  {
    when: /How will you ask if they want/u,
    reply: 'Could I tell you about a time that was a bit like that for me?',
  },
  { when: /What did you hear from them/u, reply: 'You said the mornings are the worst.' },
  {
    when: /Where were you then/u,
    reply: "I slept in my car that winter. I had stopped answering my sister's calls.",
  },
  { when: /did you feel that they might know/u, reply: '/skip' },
  {
    when: /one small thing that helped/u,
    reply: 'A woman at the library made us tea. You should try it too.',
    times: 1,
  },
  { when: /Did it wobble/u, reply: '/skip' },
  { when: /one plain detail of life today/u, reply: 'I have a key to my own door now. March is still hard.' },
  { when: /leaves other ways open/u, reply: 'That was mine.' },
  {
    when: /What will you ask at the end/u,
    reply: 'What is it like for you when the morning comes? No need to answer.',
  },
  { when: /What stays private/u, reply: 'Mill Road' },
  { when: /Which one moment of yours/u, reply: 'The woman at the library' },
];

export const SCENES: readonly Scene[] = [
  {
    name: 'choosing',
    title: 'Who is it for this time?',
    description:
      'The menu of packs, moved through with the arrow keys: one person, a group, a public talk, a page, and more.',
    args: ['--rich'],
    plan: [],
    until: /Who is it for this time/u,
    from: /Who is it for this time/u,
  },
  {
    name: 'a-thought',
    title: 'An answer, and one thought about it',
    description:
      'A question with an answer below it, that it is saved, and one thought with a question back.',
    args: ['--rich', '--pack', 'one-to-one'],
    plan: STORY,
    until: /A thought\./u,
    from: /^Question \d+/u,
  },
  {
    name: 'together',
    title: 'The piece, put together',
    description:
      'The answers as one piece, in the words of the teller, with its length aloud, and what can be done with it next.',
    args: ['--rich', '--pack', 'one-to-one'],
    plan: STORY,
    until: /What next\?/u,
    from: /^Here it is/u,
  },
  {
    name: 'plain',
    title: 'The plain form',
    description: 'The same in the plain form: text that only flows down, and choices by number.',
    args: ['--plain', '--pack', 'one-to-one'],
    plan: STORY,
    until: /What stays private/u,
    from: /What do you hope your piece gives/u,
  },
];

const textIn = (row: PaintedRow): string =>
  row
    .map(({ text }) => text)
    .join('')
    .trimEnd();

/** What stands between the last row that holds `from` and the last row with anything in it. */
const cut = (rows: readonly PaintedRow[], from: RegExp): readonly PaintedRow[] => {
  const first = rows.findLastIndex((row) => from.test(textIn(row)));
  const last = rows.findLastIndex((row) => textIn(row) !== '');
  if (first < 0) throw new Error(`never on screen: ${from}`);
  return rows.slice(first, last + 1);
};

/** Sits through a scene with the built program, in a terminal, and gives what stands there at its end. */
export const sitFor = async ({ args, plan, until, from, ...scene }: Scene): Promise<Picture> => {
  const home = mkdtempSync(join(tmpdir(), 'cps-story-picture-'));
  const teller = openTeller(['draft', ...args], { home, cols: 80, rows: 50 });
  try {
    await teller.sitUntil(until, planOf(plan));
    return { ...scene, rows: cut(await teller.painted(), from) };
  } finally {
    teller.close();
    await teller.ended();
    rmSync(home, { recursive: true, force: true });
  }
};
