import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { registerIn } from '../../src/packs/register-file.ts';
import { openStore } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';
import { chance, SEED } from '../support/long.ts';
import { ownPlace } from '../support/loopback.ts';

const SHELVER = fileURLToPath(new URL('./children/shelver.ts', import.meta.url));
const ID = 'riverbend.first-story';

/** Starts a shelver and kills it a moment after it has said so many lines. Gives back all it said. */
const killed = (worker: string, store: string, lines: number, moment: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, store], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    let condemned = false;
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      told += more;
      if (condemned || told.split('\n').length <= lines) return;
      condemned = true;
      setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.on('error', reject);
    child.on('close', () =>
      condemned ? resolve(told.split('\n').slice(0, -1)) : reject(new Error('the shelver ended by itself')),
    );
  });

/** Every pack that is there is whole, what was said to be there is, and after the next start nothing of ours is in `tmp`. */
const looksWhole = async (store: string, told: readonly string[]): Promise<void> => {
  const places = { shippedPacks: '/none', store };
  const world = {
    disk: realDisk,
    ids: randomIds,
    yaml: () => loadYamlReader(english.yaml),
    words: english,
    csv: loadCsvReader,
    places,
  };
  const shelf = openShelf(world);
  for (const version of readdirSync(join(store, 'packs', ID)))
    expect((await shelf.open(`${ID}@${version}`)).version).toBe(version);
  const last = (what: string): number =>
    Number(told.findLast((line) => line.startsWith(`${what} `))?.split(' ')[1] ?? 0);
  for (let turn = 1; turn < last('added'); turn += 2)
    expect((await shelf.open(`${ID}@1.2.${turn}`)).version).toBe(`1.2.${turn}`);
  for (let turn = 2; turn <= last('taken'); turn += 2)
    expect(realDisk.look(join(store, 'packs', ID, `1.2.${turn}`))).toBeNull();
  expect(registerIn(world)).not.toBeNull();
  openStore({ ...world, clock: systemClock, ...ageParts() }).sweep();
  expect(readdirSync(join(store, 'tmp'))).toEqual([]);
};

/** Kills so often. Gives back how many things were said to be safe in all. */
export const killOften = async (times: number): Promise<number> => {
  const folder = ownPlace();
  const outfile = join(folder, 'shelver.mjs');
  const how = { bundle: true, platform: 'node', format: 'esm', logLevel: 'error' } as const;
  await build({ entryPoints: [SHELVER], outfile, ...how });
  const below = chance(SEED);
  let said = 0;
  for (let nth = 0; nth < times; nth++) {
    const store = join(folder, `${nth}`);
    const told = await killed(outfile, store, 1 + below(8), below(9));
    try {
      await looksWhole(store, told);
    } catch (thrown) {
      throw new Error(`kill ${nth}, seed ${SEED}: ${String(thrown)}`, { cause: thrown });
    }
    said += told.length;
    rmSync(store, { recursive: true, force: true });
  }
  return said;
};
