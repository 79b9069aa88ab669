import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { startProgram } from '../../support/program.ts';
import { STORE } from '../store-world.ts';
import { sampleFiles } from './looking.ts';
import { type Files, mutated } from './mutate.ts';

const LOOKING = [['verify'], ['stories'], ['history', '1'], ['show', '1']] as const;

const putDown = (files: Files, home: string): void => {
  for (const [path, bytes] of files) {
    const target = join(home, path.slice(STORE.length));
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    writeFileSync(target, bytes, { mode: 0o600 });
  }
};

const readAll = (home: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );

/** Harmed stores on a real disk, looked at and mended by the program as it is shipped. */
export const lookThroughProgram = (from: number, count: number): void => {
  const files = sampleFiles();
  for (let number = from; number < from + count; number++) {
    const home = mkdtempSync(join(tmpdir(), 'cps-story-harm-'));
    try {
      putDown(mutated(files, number), home);
      const before = readAll(home);
      for (const argv of LOOKING) {
        const { code, err } = startProgram(argv, { home });
        expect([0, 1, 2], `harm ${number}, ${argv.join(' ')}: ${code} ${err}`).toContain(code);
      }
      expect(readAll(home), `harm ${number}`).toEqual(before);
      const { code, err } = startProgram(['doctor', '--yes'], { home });
      expect([0, 1], `harm ${number}, doctor: ${code} ${err}`).toContain(code);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
};
