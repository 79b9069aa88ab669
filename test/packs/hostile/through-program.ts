import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { clean } from '../../../src/core/text/clean.ts';
import { ownPlace } from '../../support/loopback.ts';
import { startProgram } from '../../support/program.ts';

/** Milliseconds, with the start of Node and a busy machine. */
const AT_MOST = 5000;
/** What a process may take at its highest. */
export const MEMORY_AT_MOST: number = 150 * 1024 * 1024;

/**
 * Said by the process itself as it ends, in kilobytes. Linux knows it of this program alone; what `resourceUsage` says counts who started
 * it as well.
 */
const TELL = `const { readFileSync, writeFileSync } = require('node:fs');
const own = () => {
  try {
    return /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
process.on('exit', () => writeFileSync(process.env.TELL_MEMORY, String(own())));`;

const everyFile = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

/** Adds each with the built program in a home of its own. Gives back the most memory that one of them took, in bytes. */
export const addEach = (
  archives: readonly { readonly what: string; readonly bytes: Uint8Array }[],
): number => {
  const folder = ownPlace();
  writeFileSync(join(folder, 'tell.cjs'), TELL);
  let most = 0;
  for (const { what, bytes } of archives) {
    const home = join(folder, 'home');
    mkdirSync(home);
    writeFileSync(join(home, 'a'), bytes);
    const begun = performance.now();
    const { code, err, out } = startProgram(['pack', 'add', 'a', '--yes'], {
      home: join(home, 'store'),
      here: home,
      node: ['--require', join(folder, 'tell.cjs')],
      variables: { TELL_MEMORY: join(folder, 'memory') },
    });
    expect(performance.now() - begun, what).toBeLessThan(AT_MOST);
    expect([0, 2], `${what}: ${err}`).toContain(code);
    expect(clean(out + err), what).toBe(out + err);
    // A sentence, and what to do; the problems of a pack stand on standard output.
    if (code === 2) expect(err.trim().split('\n').length, `${what}: ${err}`).toBeLessThanOrEqual(2);
    const outside = everyFile(home).filter(
      (path) => path !== join(home, 'a') && !path.startsWith(join(home, 'store/packs/')),
    );
    expect(outside, what).toEqual([]);
    most = Math.max(most, Number(readFileSync(join(folder, 'memory'), 'utf8')) * 1024);
    rmSync(home, { recursive: true });
  }
  return most;
};
