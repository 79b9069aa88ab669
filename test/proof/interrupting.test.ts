import { describe, expect, it, onTestFinished } from 'vitest';
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

/** Sits until a question comes at which Ctrl-C was not pressed yet, types a little there, and leaves by two Ctrl-C. */
const sitUntilNew = async (teller: Teller, met: Set<string>, answered: string[]): Promise<Ended> => {
  const plan = planOf();
  for (;;) {
    const question = await teller.asked();
    if (question === null) return { how: 'through', at: '' };
    if (!met.has(question.name)) {
      met.add(question.name);
      await interrupt(teller, question);
      return { how: 'interrupted', at: question.said };
    }
    const reply = plan(question);
    // Half of it was typed before the program was left here.
    if (wantsWords(question)) answered.push(HALF + reply);
    teller.press(keysOf(question, reply));
  }
};

const interrupt = async (teller: Teller, question: Asked): Promise<void> => {
  if (wantsWords(question)) {
    teller.press(HALF);
    await teller.hears(new RegExp(HALF.trim(), 'u'));
  }
  teller.press(CTRL_C);
  await teller.hears(STAYS);
  expect(teller.hasEnded()).toBe(false);
  teller.press(CTRL_C);
};

describe.each(['plain', 'rich'] as const)('Ctrl-C in the %s form', (form) => {
  it.each(packNames(form === 'plain' ? 'all' : 'some'))(
    'at every question of %s says that all is saved and stays; a second one leaves, and nothing is lost',
    async (pack) => {
      const home = ownHome();
      const met = new Set<string>();
      const answered: string[] = [];
      for (let last = ''; last !== 'through'; ) {
        // Once the version is kept nothing waits; the story is opened by name to meet the questions behind that.
        const kept = keptIn(home).versions.length > 0;
        const args = kept ? ['draft', `--${form}`, '1'] : ['draft', `--${form}`, '--pack', pack];
        const teller = openTeller(args, { home });
        onTestFinished(() => teller.close());
        const { how, at } = await sitUntilNew(teller, met, answered);
        const { exitCode } = await teller.ended();
        expect(exitCode, at).toBe(how === 'interrupted' ? 130 : 0);
        const { answers, halves } = keptIn(home);
        const there = [...answers.values(), ...halves];
        expect(there, at).toEqual(expect.arrayContaining(answered));
        last = how;
      }
      expect(met.size).toBeGreaterThan(8);
    },
  );
});
