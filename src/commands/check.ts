import { checkInItsLanguage, type RuleShelf, withRules } from '../core/check/check-in-its-language.ts';
import { plainContext } from '../core/check/context.ts';
import { contextOf, type Known } from '../core/check/context-of.ts';
import { type KeptReason, withKept } from '../core/check/kept-before.ts';
import type { FileReport, Problem } from '../core/check/report.ts';
import { exitCodeFor, type FailOn, type Format, type Run } from '../core/check/run.ts';
import { Trouble } from '../core/errors.ts';
import type { RuleImage } from '../core/rules/image.ts';
import type { Setting } from '../core/setting.ts';
import type { Settings } from '../core/settings.ts';
import { storyRuleIds } from '../core/story-rules/catalogue.ts';
import { careLines, violenceLines } from '../core/support/care-lines.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { Words } from '../core/words/words.ts';
import { prettyFormat } from '../formats/pretty-format.ts';
import type { World } from '../ports.ts';
import { headNotes } from './check/head-notes.ts';
import { keepNotes } from './check/keep-notes.ts';
import type { PackAtCheck } from './check/pack-at-check.ts';
import { type NamedText, readOne } from './check/read-texts.ts';
import { findTexts } from './check/text-paths.ts';

export type CheckOptions = {
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Over what the front matter says. */
  readonly setting: Setting | null;
  /** The pack that the texts were written with: its rules, numbers and limits hold beside ours. */
  readonly pack: string | null;
  /** A kept story, instead of paths or beside them. */
  readonly story: string | null;
  readonly format: Format;
  readonly failOn: FailOn;
  readonly all: boolean;
  readonly explain: boolean;
};
export type CheckWorld = Omit<World, 'prompter' | 'runEditor'>;

/** What programs read. Each of these escapes by itself what could drive a terminal. */
const FOR_PROGRAMS: { readonly [format in Exclude<Format, 'pretty'>]: () => Promise<Tell> } = {
  json: async () => (await import('../formats/json-format.ts')).jsonFormat,
  ndjson: async () => (await import('../formats/ndjson-format.ts')).ndjsonFormat,
  sarif: async () => (await import('../formats/sarif-format.ts')).sarifFormat,
  github: async () => (await import('../formats/github-format.ts')).githubFormat,
  gitlab: async () => (await import('../formats/gitlab-format.ts')).gitlabFormat,
  rdjson: async () => (await import('../formats/rdjson-format.ts')).rdjsonFormat,
  junit: async () => (await import('../formats/junit-format.ts')).junitFormat,
  checkstyle: async () => (await import('../formats/checkstyle-format.ts')).checkstyleFormat,
  unix: async () => (await import('../formats/unix-format.ts')).unixFormat,
  markdown: async () => (await import('../formats/markdown-format.ts')).markdownFormat,
  html: async () => (await import('../formats/html-format.ts')).htmlFormat,
};
type Tell = (
  run: Run,
  look: { readonly explain: boolean; readonly words: World['words']['check'] },
) => string;

/** Reads texts against the rules and says what it heard. Never asks, and writes nothing but what it keeps ready of a pack. Exit code as contracts.md 1. */
export const check = async (options: CheckOptions, world: CheckWorld): Promise<number> => {
  const { words, screen } = world;
  if (options.paths.length === 0 && options.story === null) {
    throw new Trouble('usage', words.check.nothingGiven, words.check.nothingGivenHint);
  }
  const { run, story, notes } = await runCheck(options, world);
  if (options.format === 'pretty') showPretty(run, story, options, world);
  else screen.data((await FOR_PROGRAMS[options.format]())(run, { ...options, words: words.check }));
  for (const note of notes) screen.warn(oneLine(note));
  return exitCodeFor(run, options.failOn);
};

/** `story`: the report of the kept story, which stands first among the files. `notes`: what was said of texts and not obeyed. */
type Checked = {
  readonly run: Run;
  readonly story: FileReport | null;
  readonly notes: readonly string[];
};

/** What could not be read stands beside what could: one of them never stops the others. */
const runCheck = async (options: CheckOptions, world: CheckWorld): Promise<Checked> => {
  const { settings } = world.settings.read();
  const { rules } = world;
  const pack = options.pack === null ? null : await packFor(options.pack, world);
  const known = knownOf(options, settings, world.words, pack);
  const seeing = { disk: world.disk, here: world.places.here, says: world.words.check.problems };
  const found = await findTexts(options.paths, seeing, world.glob);
  const notes: string[] = [];
  const look = (named: NamedText, more: Known, reason: KeptReason | null = null): FileReport => {
    const heard = reportOf(named, rules, more, pack);
    const report = reason === null ? heard : withKept(heard, named.text, reason);
    const says = world.words.check;
    notes.push(
      ...headNotes(named, says),
      ...keepNotes(named, report, ruleNames(rules(withRules(report.language)), more), says.keeps),
    );
    return report;
  };
  const story = options.story === null ? null : await storyReport(options.story, options, pack, look, world);
  const reads: (FileReport | Problem)[] = [...(story === null ? [] : [story]), ...found.problems];
  const reading = {
    ...seeing,
    get input() {
      return world.input;
    },
  };
  for (const path of found.paths) {
    const read = await readOne(path, reading);
    reads.push('text' in read ? look(read, known) : read);
  }
  const files = reads.filter(isReport);
  const tool = { name: 'cps-story', version: world.version, rules: hashesOf(files, rules) };
  const run = { tool, files, problems: reads.filter(isProblem) };
  return { run, story: story !== null && isReport(story) ? story : null, notes };
};

/** Of the rule sets that texts were checked by, in the order of the texts; where none was, of the usual one. */
const hashesOf = (files: readonly FileReport[], rules: RuleShelf): string => {
  const checked = files.filter(({ unchecked }) => !unchecked).map(({ language }) => language);
  const languages = checked.length > 0 ? new Set(checked) : [plainContext.language];
  return [...languages].map((language) => rules(language).hash).join('+');
};

const isProblem = (read: FileReport | Problem): read is Problem => 'code' in read;
const isReport = (read: FileReport | Problem): read is FileReport => !isProblem(read);

const storyReport = async (
  name: string,
  options: CheckOptions,
  pack: PackAtCheck | null,
  look: (named: NamedText, known: Known, reason: KeptReason) => FileReport,
  world: CheckWorld,
): Promise<FileReport | Problem> => {
  const { keptText } = await import('./check/kept-text.ts');
  try {
    const { named, known, reason } = await keptText(name, world.settings.read().settings, world);
    return look(named, { ...known, ...(pack?.known ?? {}), ...settingOf(options) }, reason);
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
    const { message, hint } = thrown.told(world.words);
    return { path: name, code: thrown.code, message: `${message} ${hint}`.trim() };
  }
};

const settingOf = ({ setting }: CheckOptions): Known => (setting === null ? {} : { setting });

/** Loaded only for those who name one. */
const packFor = async (name: string, world: CheckWorld): Promise<PackAtCheck> => {
  const { packAtCheck } = await import('./check/pack-at-check.ts');
  return packAtCheck(name, world);
};

const knownOf = (
  options: CheckOptions,
  settings: Settings,
  { support }: Words,
  pack: PackAtCheck | null,
): Known => ({
  ...settingOf(options),
  rate: settings.rate,
  ownWords: settings.ownWords,
  careLines: careLines(settings.country, support),
  violenceLines: violenceLines(settings.country, support),
  ...(pack?.known ?? {}),
});

const reportOf = (
  { path, text }: NamedText,
  rules: RuleShelf,
  known: Known,
  pack: PackAtCheck | null,
): FileReport => ({ path, text, ...checkInItsLanguage(text, rules, contextOf(text, known, pack?.usual)) });

/** Every rule that a keep can name. */
const ruleNames = ({ rules }: RuleImage, { pack = null }: Known): readonly string[] => [
  ...[...rules, ...(pack?.rules.rules ?? [])].map(({ id }) => id),
  ...storyRuleIds,
];

const showPretty = (
  run: Run,
  story: FileReport | null,
  options: CheckOptions,
  { screen, words }: CheckWorld,
): void => {
  if (run.files.length > 0) {
    const { width, style, isTerminal } = screen;
    const look = { ...options, width, style, words: words.check, terminal: isTerminal };
    const again = (file: FileReport): string => againFor(file, file === story, options, words.check);
    screen.write(prettyFormat(run, { ...look, again }));
  }
  for (const problem of run.problems) screen.warn(oneLine(problem.message));
  if (run.files.length > 1) {
    const withFindings = run.files.filter((file) => file.findings.length > 0).length;
    screen.warn(words.check.filesRead(run.files.length, withFindings));
  }
};

/** What to type to see all of one text: with the setting it was read for, and a kept story by its own flag. */
const againFor = (
  file: FileReport,
  isStory: boolean,
  { setting, pack, story }: CheckOptions,
  says: World['words']['check'],
): string => {
  const flag = `${setting === null ? '' : `--setting ${setting} `}${pack === null ? '' : `--pack ${pack} `}`;
  return isStory ? says.moreCommand(`${flag}--story `, story ?? '') : says.moreCommand(flag, file.path);
};
