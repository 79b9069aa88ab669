import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStoryId } from '../../src/core/store/ids.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import { openStore } from '../../src/store/story-store.ts';

const KEEPER = fileURLToPath(new URL('children/keeper.ts', import.meta.url));
const KILLS = 24;
/** How many at a time; starting a process takes longer than what it does. */
const TOGETHER = 3;

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-kill-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Starts a process that saves, and kills it a moment after it has said so many lines. Gives back all it said. */
const killedAfter = (folder: string, lines: number, moment: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', KEEPER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    let condemned = false;
    child.stdout?.setEncoding('utf8').on('data', (more: string) => {
      told += more;
      if (condemned || told.split('\n').length <= lines) return;
      condemned = true;
      setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.on('error', reject);
    child.on('close', (code) =>
      condemned
        ? resolve(told.split('\n').slice(0, -1))
        : reject(new Error(`the keeper ended by itself, with ${code}`)),
    );
  });

const numbers = (told: readonly string[], what: string): readonly number[] =>
  told.filter((line) => line.startsWith(`${what} `)).map((line) => Number(line.slice(what.length + 1)));

/** Looks at what a killed process left. Everything it said was saved must be there, whole. */
const looksWhole = (folder: string, told: readonly string[]): void => {
  const store = openStore({ disk: realDisk, clock: systemClock, ids: randomIds, places: { store: folder } });
  const story = parseStoryId(told[0]?.slice('story '.length) ?? '');
  if (story === null) throw new Error('the keeper did not say which story it keeps');
  const answers = store.answers(story);
  for (const turn of numbers(told, 'answered'))
    expect(answers.get(`prompt-${turn}`)?.text.startsWith(`${turn} She`)).toBe(true);
  const versions = store.versions(story);
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
  expect(versions.length).toBeGreaterThanOrEqual(numbers(told, 'kept').length);
  expect(versions.every(({ intact, body }) => intact && body.endsWith('I came back. '))).toBe(true);
  expect(store.unread(story)).toMatchObject({ newer: 0, damaged: 0 });
  const half = store.half(story);
  if (half !== null) expect(half.text.endsWith('I came back. ')).toBe(true);
  store.sweep();
  const tmp = join(folder, 'tmp');
  expect(existsSync(tmp) ? readdirSync(tmp) : []).toEqual([]);
};

describe('kill -9 at any moment', () => {
  it('loses nothing that was said to be saved, and leaves nothing half written', async () => {
    let saved = 0;
    for (let kill = 0; kill < KILLS; kill += TOGETHER) {
      const nths = Array.from({ length: TOGETHER }, (_, index) => kill + index);
      const left = await Promise.all(
        nths.map(async (nth) => {
          const folder = join(home, String(nth));
          return { folder, told: await killedAfter(folder, 1 + (nth % 8), nth % 5) };
        }),
      );
      for (const { folder, told } of left) {
        looksWhole(folder, told);
        saved += told.length;
      }
    }
    expect(saved).toBeGreaterThan(KILLS * 2);
  });
});
