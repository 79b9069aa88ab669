/**
 * Runs the built program once over a few command lines and keeps the code that V8 made of it, so that a start need not make it again.
 * A process of its own: what was run in it is what the code holds. Run by the build with the file to write, the
 * mark that the file begins with, and a story to check.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Script } from 'node:vm';

type Program = {
  readonly main: (process: NodeJS.Process) => Promise<number>;
  readonly script: Script;
};

const [file = '', mark = '', story = ''] = process.argv.slice(2);
const { loadProgram } = createRequire(import.meta.url)('../../bin/load-program.js') as {
  readonly loadProgram: () => Program;
};
const { main, script } = loadProgram();
const RUNS = [
  ['--version'],
  ['--help'],
  ['check', story],
  ['check', '--format', 'json', story],
  ['keep', story],
  ['stories'],
  ['history'],
  ['show'],
];
for (const words of RUNS) {
  process.argv.splice(2, process.argv.length, ...words);
  await main(process);
}
writeFileSync(file, Buffer.concat([Buffer.from(mark, 'latin1'), script.createCachedData()]));
chmodSync(file, 0o644); // the program closes what it writes to others; this one is for all who run it
