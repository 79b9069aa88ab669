/** Runs `check` on one file as a user who may not read it. When the tests run as root the process gives up being root first. */
import { check } from '../../../src/commands/check.ts';
import { loadGlob } from '../../../src/io/glob-match.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { builtInRules } from '../built-in-rules.ts';
import { fakeWorld } from '../fake-world.ts';

const NOBODY = 65_534;
const [here = '', path = ''] = process.argv.slice(2);
const { image } = await builtInRules();
if (process.getuid?.() === 0) process.setuid?.(NOBODY);
const fake = fakeWorld();
const world = {
  ...fake,
  disk: realDisk,
  rules: () => image,
  glob: loadGlob,
  places: { ...fake.places, here },
};
const options = {
  paths: [path],
  setting: null,
  pack: null,
  story: null,
  format: 'json',
  failOn: 'look',
  all: false,
  explain: false,
} as const;
process.exitCode = await check(options, world);
process.stdout.write(fake.screen.out());
