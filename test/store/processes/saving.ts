import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, onTestFinished } from 'vitest';
import type { StoryId } from '../../../src/core/store/version.ts';
import { examineStore } from '../../../src/store/looking-after.ts';
import { openStore } from '../../../src/store/story-store.ts';
import { worldAt } from '../kill/killing.ts';

const SAVER = fileURLToPath(new URL('../children/saver.ts', import.meta.url));

export type Saver = {
  readonly child: ChildProcess;
  /** Ids of the versions it said are safe, so far. */
  readonly said: () => readonly string[];
  readonly begin: () => void;
  readonly ended: Promise<number | null>;
};

export type Saving = { readonly folder: string; readonly story: StoryId; readonly savers: readonly Saver[] };

/** Processes that will keep `times` versions each, of one story, when they are told to begin. */
export const readySavers = async (count: number, times: number): Promise<Saving> => {
  const top = mkdtempSync(join(tmpdir(), 'cps-story-together-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const program = join(top, 'saver.mjs');
  await build({
    entryPoints: [SAVER],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const folder = join(top, 'store');
  const story = openStore(worldAt(folder)).newStory();
  const savers = await Promise.all(
    Array.from({ length: count }, () => readySaver(program, [folder, story, String(times)])),
  );
  return { folder, story, savers };
};

const readySaver = (program: string, args: readonly string[]): Promise<Saver> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let told = '';
    const ended = new Promise<number | null>((done) => child.on('close', done));
    const saver: Saver = {
      child,
      said: () => told.split('\n').slice(1, -1),
      begin: () => void child.stdin.write('\n'),
      ended,
    };
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      told += more;
      if (told.startsWith('ready\n')) resolve(saver);
    });
    child.on('error', reject);
  });

/** Every version that was said to be safe is there, whole, and none twice. */
export const nothingLost = ({ folder, story, savers }: Saving, count: number): void => {
  const versions = openStore(worldAt(folder)).versions(story);
  const said = savers.flatMap((saver) => saver.said());
  expect(said).toHaveLength(count);
  expect(new Set(versions.map(({ id }) => id))).toEqual(new Set(said));
  expect(new Set(versions.map(({ body }) => body)).size).toBe(count);
  expect(versions.every(({ intact }) => intact)).toBe(true);
  expect(examineStore(worldAt(folder))?.oddities).toEqual([]);
};

/** What Linux says a process is doing: R runs, S waits, T is stopped. */
export const stateOf = (pid: number): string =>
  /^State:\s+(\w)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
