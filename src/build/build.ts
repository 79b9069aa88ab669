/**
 * Compiles the rules, lays pages and schemas beside the program, and puts the program into one file. Run by `npm run build`, after the
 * compiler.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../core/check/read-text.ts';
import { teachMachine } from '../core/patterns/teach-machine.ts';
import { writeImage } from '../core/rules/image-bytes.ts';
import { randomIds } from '../io/random-ids.ts';
import { realDisk } from '../io/real-disk.ts';
import { bundleProgram } from './bundle.ts';
import { gatherLibrary } from './gather-library.ts';
import { THRESHOLDS } from './hearing-thresholds.ts';
import { readCorpus } from './read-corpus.ts';
import { faultsInExamples, readRules } from './read-rules.ts';
import { lessonsOf, trainHearing } from './train-hearing.ts';

const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = join(top, 'src');
const target = join(top, 'dist');

/** Steps taken so often in the corpus come with the program: half of those that a new text takes, in half a megabyte. */
const OFTEN = 50;

const fail = (faults: readonly string[]): never => {
  process.stderr.write(`The rules do not hold together:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
};

/** The pictures are for people who look at the project; no page shows them. */
const isShown = (path: string): boolean => basename(path) !== 'pictures';

/** With a home of its own, so that no settings of the person who builds get in. */
const keepCode = (mark: string): void => {
  const home = mkdtempSync(join(tmpdir(), 'cps-story-build-'));
  const own = join(target, 'build', 'keep-code.js');
  const story = join(top, 'prompts', 'one-to-one', 'sample.md');
  const { status } = spawnSync(process.execPath, [own, join(target, 'program.code'), mark, story], {
    env: { ...process.env, CPS_STORY_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(home, { recursive: true, force: true });
  if (status !== 0) throw new Error('the built program could not be run');
};

const read = await readRules(join(source, 'rules', 'en'), 'en', realDisk, randomIds);
if (!read.ok) fail(read.faults);
else {
  const faults = faultsInExamples(read.set);
  if (faults.length) fail(faults);
  mkdirSync(join(target, 'rules'), { recursive: true });
  const corpus = readCorpus(join(top, 'test', 'corpus', 'building'), realDisk);
  // Without the corpus (a copy of the sources without its tests) the patterns listen alone.
  const hearing =
    corpus.sentences.length > 0 ? trainHearing(lessonsOf(corpus, read.set.rules), THRESHOLDS) : null;
  const texts = [...corpus.sentences, ...corpus.turns, ...corpus.drafts];
  const tables = texts.map(({ text }) => readText(text).table);
  const image = teachMachine(read.set.image, tables, OFTEN);
  writeFileSync(join(target, 'rules', 'en.bin'), writeImage({ ...image, hearing }));
  writeFileSync(join(target, 'rules', 'en-pages.json'), JSON.stringify(read.set.rules));
  for (const folder of ['pages', 'schemas'])
    cpSync(join(source, folder), join(target, folder), { recursive: true, filter: isShown });
  gatherLibrary(target, join(target, 'library'));
  keepCode(await bundleProgram(top, 'main.js', join(target, 'program.cjs')));
}
