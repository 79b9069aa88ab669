import { spawnSync } from 'node:child_process';

export type ForeignEnded = { readonly code: number | null; readonly out: string };

/** Runs a program of others; a missing one is named with the Debian package that brings it. */
export const foreign = (
  debianPackage: string,
  program: string,
  args: readonly string[],
  here?: string,
): ForeignEnded => {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
    ...(here === undefined ? {} : { cwd: here }),
  });
  if (error) throw new Error(`${program} is missing. On Debian: apt-get install ${debianPackage}`);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return { code: status, out: stdout };
};
