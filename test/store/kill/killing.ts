import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished } from 'vitest';
import { isProblem } from '../../../src/core/store/oddity.ts';
import { createProcesses } from '../../../src/io/own-process.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { systemClock } from '../../../src/io/system-clock.ts';
import { examineStore } from '../../../src/store/looking-after.ts';
import { ageParts } from '../../support/age.ts';
import { chance, SEED } from '../../support/long.ts';
import { openAgain, storyIn, WORKS, type WorkWorld } from './works.ts';

const WORKER = fileURLToPath(new URL('../children/worker.ts', import.meta.url));
/** How many processes at a time. */
const TOGETHER = 4;

/** A folder that is gone after the test, and in it the worker as one file: read from its sources it takes ten times as long to start. */
export const workshop = async (): Promise<{ readonly folder: string; readonly worker: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'cps-story-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const worker = join(folder, 'worker.mjs');
  await build({
    entryPoints: [WORKER],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return { folder, worker };
};

export const worldAt = (folder: string): WorkWorld => ({
  disk: realDisk,
  clock: systemClock,
  ids: randomIds,
  ...ageParts(),
  processes: createProcesses(process, realDisk),
  places: { store: folder, settings: folder },
});

/** Starts a worker and kills it a moment after it has said so many lines. Gives back all it said. */
const killed = (
  worker: string,
  args: readonly string[],
  lines: number,
  moment: number,
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    let condemned = false;
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      told += more;
      if (condemned || told.split('\n').length <= lines) return;
      condemned = true;
      setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.on('error', reject);
    child.on('close', (code) =>
      condemned
        ? resolve(told.split('\n').slice(0, -1))
        : reject(new Error(`the worker ended by itself, with ${code}`)),
    );
  });

/** What a killed process left: all it said was safe, nothing half there, and after the next start nothing of ours in `tmp`. */
const looksWhole = (name: string, folder: string, told: readonly string[]): void => {
  const world = worldAt(folder);
  const store = openAgain(world);
  store.stories();
  WORKS[name]?.holds(store, storyIn(told), told);
  store.sweep();
  if (realDisk.look(`${folder}/tmp`) !== null) expect(realDisk.list(`${folder}/tmp`)).toEqual([]);
  const known = new Set(['torn', 'copy']);
  expect(examineStore(world)?.oddities.filter((one) => isProblem(one) && !known.has(one.kind)) ?? []).toEqual(
    [],
  );
};

/** Kills a kind of work so often. Gives back how many things were said to be safe in all. */
export const killOften = async (name: string, times: number): Promise<number> => {
  const { folder, worker } = await workshop();
  const below = chance(SEED);
  let said = 0;
  for (let first = 0; first < times; first += TOGETHER) {
    const nths = Array.from({ length: Math.min(TOGETHER, times - first) }, (_, index) => first + index);
    const left = await Promise.all(
      nths.map(async (nth) => {
        const store = join(folder, `${nth}`);
        return { nth, store, told: await killed(worker, [name, store], 1 + below(8), below(6)) };
      }),
    );
    for (const { nth, store, told } of left) {
      try {
        looksWhole(name, store, told);
      } catch (thrown) {
        throw new Error(`${name}, kill ${nth}, seed ${SEED}: ${String(thrown)}`, { cause: thrown });
      }
      said += told.length;
      rmSync(store, { recursive: true, force: true });
    }
  }
  return said;
};
