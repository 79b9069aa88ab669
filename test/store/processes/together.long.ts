import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nothingLost, readySavers, stateOf } from './saving.ts';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('eight processes that keep one story a hundred times each', () => {
  it('lose none of the 800 versions', async () => {
    const saving = await readySavers(8, 100);
    for (const saver of saving.savers) saver.begin();
    await Promise.all(saving.savers.map(({ ended }) => ended));
    nothingLost(saving, 800);
  });
});

describe.runIf(existsSync('/proc/self/status'))('a computer that sleeps in the middle of saving', () => {
  it('goes on saving when it wakes, while another window has gone on', async () => {
    const saving = await readySavers(2, 200);
    const [sleeper, other] = saving.savers;
    if (sleeper === undefined || other === undefined) throw new Error('two were expected');
    const pid = sleeper.child.pid ?? 0;
    sleeper.begin();
    while (sleeper.said().length < 20) await wait(1);
    sleeper.child.kill('SIGSTOP');
    while (stateOf(pid) !== 'T') await wait(5);
    const asleep = sleeper.said().length;
    expect(asleep).toBeLessThan(200);
    other.begin();
    const woken = Date.now() + 15_000;
    await other.ended;
    // The sleep itself is what is tried: nothing may depend on how long it was.
    await wait(Math.max(0, woken - Date.now()));
    expect(stateOf(pid)).toBe('T');
    sleeper.child.kill('SIGCONT');
    expect(await sleeper.ended).toBe(0);
    nothingLost(saving, 400);
  });
});
