import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createAge } from '../../src/io/age-keys.ts';
import type { Age } from '../../src/ports.ts';

/** age as it is on a busy computer: the thread is held up between an answer and the waking, so that this comes in the middle of the next call. */
const HELD_UP = `
const { workerData } = require('node:worker_threads');
const { port, turn } = workerData;
port.on('message', ({ identity }) => {
  const wake = () => Atomics.notify(turn, 0);
  wake();
  setTimeout(wake, 1);
  setTimeout(() => {
    port.postMessage('half of ' + identity);
    Atomics.add(turn, 0, 1);
    wake();
  }, 4);
});`;

const heldUpAge = (): Age => {
  const folder = mkdtempSync(join(tmpdir(), 'cps-story-age-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'thread.cjs'), HELD_UP);
  return createAge(join(folder, 'thread.cjs'), 1);
};

it('takes no waking that comes late for an answer, and no answer for that of another call', () => {
  const age = heldUpAge();
  for (let nth = 0; nth < 50; nth += 1) expect(age.publicHalf(`key ${nth}`)).toBe(`half of key ${nth}`);
});
