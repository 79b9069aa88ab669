import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished } from 'vitest';
import { isProblem } from '../../../src/core/store/oddity.ts';
import { english } from '../../../src/core/words/words.ts';
import { createProcesses } from '../../../src/io/own-process.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { systemClock } from '../../../src/io/system-clock.ts';
import { sweptStore } from '../../../src/store/choosing.ts';
import { examineStore } from '../../../src/store/looking-after.ts';
import { ageParts } from '../../support/age.ts';
import { chance, SEED } from '../../support/long.ts';
import { commandWorld } from './command-world.ts';
import { type Aim, openAgain, storyIn, type WorkWorld } from './work.ts';
import { WORKS } from './works.ts';

const WORKER = fileURLToPath(new URL('../children/worker.ts', import.meta.url));
/** How many processes at a time. */
const TOGETHER = 4;

/** The worker as one file: read from its sources it takes ten times as long to start. */
let bundled: Promise<string> | null = null;
const bundledWorker = async (): Promise<string> => {
  const options = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error', write: false } as const;
  const { outputFiles } = await build({ entryPoints: [WORKER], ...options });
  return outputFiles.map(({ text }) => text).join('');
};

/** A folder that is gone after the test, and the worker in it. */
const workshop = async (): Promise<{ readonly folder: string; readonly worker: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'cps-story-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const worker = join(folder, 'worker.mjs');
  bundled ??= bundledWorker();
  writeFileSync(worker, await bundled);
  return { folder, worker };
};

export const worldAt = (folder: string): WorkWorld => ({
  disk: realDisk,
  clock: systemClock,
  ids: randomIds,
  words: english,
  ...ageParts(),
  processes: createProcesses(process, realDisk),
  places: { store: folder, settings: folder, here: `${folder}-desk` },
});

/** Soon after any of the first lines: most work is done in less than that. */
const ANY_LINE: Aim = { after: '', lines: 8, within: 6 };

type Moment = { readonly after: string; readonly lines: number; readonly milliseconds: number };

const linesOf = (told: string, after: string): readonly string[] =>
  told
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith(after));

/** Starts a worker and kills it a moment after it has said so many lines of a kind. Gives back all it said. */
const killed = (
  worker: string,
  args: readonly string[],
  { after, lines, milliseconds }: Moment,
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    let condemned = false;
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      told += more;
      if (condemned || linesOf(told, after).length < lines) return;
      condemned = true;
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.on('error', reject);
    child.on('close', (code) =>
      condemned ? resolve(linesOf(told, '')) : reject(new Error(`the worker ended by itself, with ${code}`)),
    );
  });

/** Names of files that a killed process was writing, in the store and beside the files of the teller. */
const leftAside = ({ places }: WorkWorld): readonly string[] => [
  ...(realDisk.look(`${places.store}/tmp`) === null ? [] : readdirSync(`${places.store}/tmp`)),
  ...readdirSync(places.here).filter((name) => name.startsWith('.')),
];

/** What a killed process left: all it said was safe, nothing half there, and after the next start no file of ours without a name. */
const looksWhole = async (name: string, folder: string, told: readonly string[]): Promise<void> => {
  const world = worldAt(folder);
  const { holds, opens = openAgain } = WORKS[name] ?? {};
  const store = opens(world, told);
  store.stories();
  await holds?.(store, storyIn(told), told, world);
  sweptStore(commandWorld(world));
  expect(leftAside(world)).toEqual([]);
  const known = new Set(['torn', 'copy']);
  expect(examineStore(world)?.oddities.filter((one) => isProblem(one) && !known.has(one.kind)) ?? []).toEqual(
    [],
  );
};

/** Kills a kind of work so often. Gives back how many things were said to be safe in all. */
export const killOften = async (name: string, times: number): Promise<number> => {
  const { folder, worker } = await workshop();
  const below = chance(SEED);
  const { after, lines, within } = WORKS[name]?.aim ?? ANY_LINE;
  const moment = (): Moment => ({ after, lines: 1 + below(lines), milliseconds: below(within) });
  let said = 0;
  for (let first = 0; first < times; first += TOGETHER) {
    const nths = Array.from({ length: Math.min(TOGETHER, times - first) }, (_, index) => first + index);
    const left = await Promise.all(
      nths.map(async (nth) => {
        const store = join(folder, `${nth}`);
        return { nth, store, told: await killed(worker, [name, store], moment()) };
      }),
    );
    for (const { nth, store, told } of left) {
      try {
        await looksWhole(name, store, told);
      } catch (thrown) {
        throw new Error(`${name}, kill ${nth}, seed ${SEED}: ${String(thrown)}`, { cause: thrown });
      }
      said += told.length;
      for (const path of [store, `${store}-desk`]) rmSync(path, { recursive: true, force: true });
    }
  }
  return said;
};
