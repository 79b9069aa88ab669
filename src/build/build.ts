/**
 * Compiles the rules, lays pages and schemas beside the program, and puts the program into one file. Run by `npm run build`, after the
 * compiler.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainContext } from '../core/check/context.ts';
import { readText } from '../core/check/read-text.ts';
import type { HearingModel } from '../core/hearing/hearing-model.ts';
import type { Language } from '../core/language/language.ts';
import { LANGUAGES } from '../core/language/languages.ts';
import { teachMachine } from '../core/patterns/teach-machine.ts';
import { writeImage } from '../core/rules/image-bytes.ts';
import type { Rule } from '../core/rules/rule.ts';
import { paged } from '../core/rules/rule-page.ts';
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
/** The same for the few hundred examples of a language without a corpus. */
const OFTEN_IN_EXAMPLES = 6;

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

/** The texts that the machine of a language reads before it is kept, and how often a step must be taken to stay. */
type Lesson = {
  readonly texts: readonly string[];
  readonly often: number;
  readonly hearing: HearingModel | null;
};

/** English has a corpus. Without it (a copy of the sources without its tests) the patterns listen alone. */
const englishLesson = (rules: readonly Rule[]): Lesson => {
  const corpus = readCorpus(join(top, 'test', 'corpus', 'building'), realDisk);
  const hearing = corpus.sentences.length > 0 ? trainHearing(lessonsOf(corpus, rules), THRESHOLDS) : null;
  const texts = [...corpus.sentences, ...corpus.turns, ...corpus.drafts].map(({ text }) => text);
  return { texts, often: OFTEN, hearing };
};

/** A language without a corpus learns from the examples of its rules. */
const lessonOfExamples = (rules: readonly Rule[]): Lesson => ({
  texts: rules.flatMap(({ heard, passes }) => [...heard, ...passes]),
  often: OFTEN_IN_EXAMPLES,
  hearing: null,
});

const compileLanguage = async (language: Language): Promise<void> => {
  const { code } = language;
  const read = await readRules(join(source, 'rules', code), code, realDisk, randomIds);
  if (!read.ok) return fail(read.faults);
  const { set } = read;
  const faults = faultsInExamples(set);
  if (faults.length) fail(faults);
  const { texts, often, hearing } =
    code === plainContext.language ? englishLesson(set.rules) : lessonOfExamples(set.rules);
  const tables = texts.map((text) => readText(text, language).table);
  const image = teachMachine(set.image, tables, often);
  writeFileSync(join(target, 'rules', `${code}.bin`), writeImage({ ...image, hearing }));
  writeFileSync(join(target, 'rules', `${code}-pages.json`), JSON.stringify(set.rules.map(paged)));
};

mkdirSync(join(target, 'rules'), { recursive: true });
for (const language of LANGUAGES) await compileLanguage(language);
for (const folder of ['pages', 'schemas'])
  cpSync(join(source, folder), join(target, folder), { recursive: true, filter: isShown });
gatherLibrary(target, join(target, 'library'));
keepCode(await bundleProgram(top, 'main.js', join(target, 'program.cjs')));
