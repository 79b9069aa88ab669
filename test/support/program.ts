import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

export type Start = {
  /** Home of stories and settings; each test brings its own. */
  readonly home: string;
  readonly input?: string;
  readonly here?: string;
  readonly variables?: { readonly [name: string]: string };
  /** Flags for node itself. */
  readonly node?: readonly string[];
};

/** Nothing of the person who runs the tests gets in: no settings, no colour wishes, no editor. */
const environment = ({ home, variables = {} }: Start): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LANG: 'C.UTF-8',
  HOME: home,
  CPS_STORY_HOME: home,
  ...variables,
});

/** Starts the built program, as `bin` does, and waits for its end. */
export const startProgram = (args: readonly string[], start: Start): Ended => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(start.node ?? []), join(ROOT, 'bin/cps-story.js'), ...args],
    { env: environment(start), cwd: start.here ?? start.home, input: start.input ?? '', encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
};
