import { describe, expect, it, onTestFinished } from 'vitest';
import { LONG } from '../support/long.ts';
import { type Asked, wantsWords } from '../support/teller/asked.ts';
import { keptIn } from '../support/teller/kept.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { keysOf, planOf } from '../support/teller/plan.ts';
import { packNames } from '../support/teller/shipped.ts';
import { openTeller, type Teller } from '../support/teller/teller.ts';

const CTRL_C = '\u0003';
const STAYS = /Press Ctrl-C again to leave, or keep writing\./u;
const HALF = 'And so ';

type Ended = { readonly how: 'interrupted' | 'through'; readonly at: string };

/** What was met so far at one pack, and the words that must be there from now on. */
type Memory = { readonly home: string; readonly met: Set<string>; readonly answered: string[] };

/**
 * Sits until a question comes that was not met before, types a little there, and leaves by two Ctrl-C. `isOurs` leaves some of the
 * questions out.
 */
const sitUntilNew = async (
  teller: Teller,
  { home, met, answered }: Memory,
  isOurs: (count: number) => boolean,
): Promise<Ended> => {
  const plan = planOf();
  for (;;) {
    const question = await teller.asked();
    if (question === null) return { how: 'through', at: '' };
    const isNew = !met.has(question.name);
    met.add(question.name);
    if (isNew && isOurs(met.size)) {
      await interrupt(teller, question, home);
      return { how: 'interrupted', at: question.said };
    }
    const reply = plan(question);
    if (wantsWords(question)) answered.push(reply);
    teller.press(keysOf(question, reply));
  }
};

const interrupt = async (teller: Teller, question: Asked, home: string): Promise<void> => {
  if (wantsWords(question)) {
    teller.press(HALF);
    await teller.hears(new RegExp(HALF.trim(), 'u'));
  }
  teller.press(CTRL_C);
  await teller.hears(STAYS);
  expect(teller.hasEnded()).toBe(false);
  // It said so; and so it is, before anything else happens.
  if (wantsWords(question)) expect(keptIn(home).halves.join()).toContain(HALF);
  teller.press(CTRL_C);
};

/** By turns, so that each question is met in one form or the other; the long form meets all of them in both. */
const TURNS = { plain: 0, rich: 1 } as const;

describe.each(['plain', 'rich'] as const)('Ctrl-C in the %s form', (form) => {
  it.each(packNames)(
    'at the questions of %s says that all is saved and stays; a second one leaves, and nothing is lost',
    async (pack) => {
      const home = ownHome();
      const memory: Memory = { home, met: new Set(), answered: [] };
      const isOurs = (count: number): boolean => LONG || count % 2 === TURNS[form];
      for (let last = ''; last !== 'through'; ) {
        // Once the version is kept nothing waits; the story is opened by name to meet the questions behind that.
        const kept = keptIn(home).versions.length > 0;
        const teller = openTeller(['draft', `--${form}`, ...(kept ? ['1'] : ['--pack', pack])], { home });
        onTestFinished(() => teller.close());
        const { how, at } = await sitUntilNew(teller, memory, isOurs);
        const { exitCode } = await teller.ended();
        expect(exitCode, at).toBe(how === 'interrupted' ? 130 : 0);
        const { records, halves } = keptIn(home);
        const there = [...records.map(({ text }) => text), ...halves];
        const lost = memory.answered.filter((answer) => !there.some((text) => text.includes(answer)));
        expect(lost, at).toEqual([]);
        last = how;
      }
      expect(memory.met.size).toBeGreaterThan(8);
    },
    LONG ? 600_000 : 120_000,
  );
});
