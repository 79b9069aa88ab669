import { expect, it, onTestFinished } from 'vitest';
import { chance, LONG, SEED } from '../support/long.ts';
import { type Asked, wantsWords } from '../support/teller/asked.ts';
import { heard } from '../support/teller/heard.ts';
import { keptIn } from '../support/teller/kept.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { keysOf, type Plan, planOf } from '../support/teller/plan.ts';
import { packNames } from '../support/teller/shipped.ts';
import { openTeller, type Teller } from '../support/teller/teller.ts';

/** Kills in all, and kills at one story before another is begun. */
const POINTS = LONG ? 200 : 25;
const KILLS_A_STORY = 12;
/** One question in so many is where the program is killed. */
const RARE = 2;

/** What the program has promised so far: words of answers that it called saved, and of half answers that lay on the disk. */
type Promised = { readonly saved: string[]; readonly halves: string[]; versions: number };

type Chance = (below: number) => number;

/** Kills the program somewhere within the keys of a reply: at once, when they are on screen, or after a rest in the typing. */
const killWithin = async (
  teller: Teller,
  question: Asked,
  reply: string,
  home: string,
  promised: Promised,
  draw: Chance,
): Promise<void> => {
  const keys = keysOf(question, reply);
  const some = draw(keys.length + 1);
  const first = keys.slice(0, some);
  const way = draw(3);
  teller.press('');
  for (const key of first) teller.type(key);
  if (way > 0 && !first.includes('\r') && question.kind !== 'arrows')
    await teller.hears(literal(first.trim()));
  if (way === 2 && wantsWords(question) && first.trim() !== '' && !first.includes('\r')) {
    await teller.untilTrue(
      () => keptIn(home).halves.some((half) => half.includes(first)),
      () => `the half answer was never kept: ${first}`,
    );
    promised.halves.push(first);
    for (const key of keys.slice(some, some + draw(10))) teller.type(key);
  }
  teller.kill('SIGKILL');
  await teller.ended();
};

const literal = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'u');

/** Sits until the program is killed; false when the sitting came to its end instead. */
const sitUntilKilled = async (
  teller: Teller,
  home: string,
  promised: Promised,
  plan: Plan,
  draw: Chance,
): Promise<boolean> => {
  let answer = '';
  let resumed = false;
  for (;;) {
    const question = await teller.asked();
    if (question !== null && wantsWords(question) && !resumed) {
      expectShown(question, home);
      resumed = true;
    }
    if (answer !== '' && /Saved/u.test(teller.since())) promised.saved.push(answer);
    if (/Kept: version \d+ of/u.test(teller.since())) promised.versions += 1;
    if (question === null) return false;
    const reply = plan(question);
    answer = wantsWords(question) ? reply : '';
    if (draw(RARE) === 0) {
      await killWithin(teller, question, reply, home, promised, draw);
      // It may have said so in the moment before.
      if (answer !== '' && /Saved/u.test(teller.since())) promised.saved.push(answer);
      return true;
    }
    teller.press(keysOf(question, reply));
  }
};

/** Half an answer that nobody has finished stands at the first question that takes words. */
const expectShown = ({ said }: Asked, home: string): void => {
  const { records, halves } = keptIn(home);
  const open = halves.filter((half) => !records.some(({ text }) => text.includes(half.trim())));
  for (const half of open) expect(said).toContain(heard(half));
};

const expectKept = (home: string, promised: Promised, seed: string): void => {
  const { records, halves, versions } = keptIn(home);
  const answers = records.map(({ text }) => text);
  const lost = {
    answers: promised.saved.filter((text) => !answers.some((answer) => answer.includes(text))),
    halves: promised.halves.filter((text) => ![...answers, ...halves].some((words) => words.includes(text))),
  };
  expect(lost, seed).toEqual({ answers: [], halves: [] });
  expect(versions.length, seed).toBeGreaterThanOrEqual(promised.versions);
};

it(`loses no answer that was called saved, and of a half answer nothing that had rested, when it is killed (seed ${SEED})`, async () => {
  const draw = chance(SEED);
  const seed = `CPS_STORY_SEED=${SEED}`;
  for (let killed = 0; killed < POINTS; ) {
    const home = ownHome();
    const plan = planOf();
    const promised: Promised = { saved: [], halves: [], versions: 0 };
    const pack = packNames[draw(packNames.length)] ?? '';
    for (let here = 0; here < KILLS_A_STORY && killed < POINTS; here += 1) {
      const form = draw(2) === 0 ? 'plain' : 'rich';
      const teller = openTeller(['draft', `--${form}`, '--pack', pack], { home });
      onTestFinished(() => teller.close());
      const wasKilled = await sitUntilKilled(teller, home, promised, plan, draw);
      expectKept(home, promised, seed);
      if (!wasKilled) break;
      killed += 1;
    }
    // And a last sitting finds its way to the end, with all of it.
    const last = openTeller(['draft', '--plain', '--pack', pack], { home });
    onTestFinished(() => last.close());
    expect((await last.sit(plan)).exitCode, seed).toBe(0);
    expectKept(home, promised, seed);
  }
}, 1_200_000);
