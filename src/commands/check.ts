import { checkText } from '../core/check/check-text.ts';
import { contextOf, type Known } from '../core/check/context-of.ts';
import type { FileReport, Problem } from '../core/check/report.ts';
import { exitCodeFor, type FailOn, type Run } from '../core/check/run.ts';
import { Trouble } from '../core/errors.ts';
import type { RuleImage } from '../core/rules/image.ts';
import type { Setting } from '../core/setting.ts';
import type { Settings } from '../core/settings.ts';
import { careLines } from '../core/support/care-lines.ts';
import { jsonFormat } from '../formats/json-format.ts';
import { prettyFormat } from '../formats/pretty-format.ts';
import type { World } from '../ports.ts';
import { type NamedText, readOne } from './check/read-texts.ts';
import { findTexts } from './check/text-paths.ts';

export type CheckOptions = {
  /** Files, folders, patterns, and `-` for standard input. */
  readonly paths: readonly string[];
  /** Over what the front matter says. */
  readonly setting: Setting | null;
  /** A kept story, instead of paths or beside them. */
  readonly story: string | null;
  readonly format: 'pretty' | 'json';
  readonly failOn: FailOn;
  readonly all: boolean;
  readonly explain: boolean;
};
export type CheckWorld = Omit<World, 'prompter' | 'runEditor'>;

/** Reads texts against the rules and says what it heard. Never asks, never writes. Exit code as contracts.md 1. */
export const check = async (options: CheckOptions, world: CheckWorld): Promise<number> => {
  const { words, screen } = world;
  if (options.paths.length === 0 && options.story === null) {
    throw new Trouble('usage', words.check.nothingGiven, words.check.nothingGivenHint);
  }
  const run = await runCheck(options, world);
  if (options.format === 'json') screen.data(jsonFormat(run, options));
  else showPretty(run, options, world);
  return exitCodeFor(run, options.failOn);
};

const runCheck = async (options: CheckOptions, world: CheckWorld): Promise<Run> => {
  const { settings } = world.settings.read();
  const rules = world.rules();
  const says = world.words.check.problems;
  const files: FileReport[] = [];
  const known = knownOf(options, settings);
  if (options.story !== null) {
    const { keptText } = await import('./check/kept-text.ts');
    const kept = await keptText(options.story, settings, world);
    files.push(
      reportOf(kept.named, rules, {
        ...known,
        ...kept.known,
        ...settingOf(options),
        ownWords: [...settings.ownWords, ...(kept.known.ownWords ?? [])],
      }),
    );
  }
  const seeing = { disk: world.disk, here: world.places.here, says };
  const found = await findTexts(options.paths, seeing, world.glob);
  const problems: Problem[] = [...found.problems];
  for (const path of found.paths) {
    const read = await readOne(path, { ...seeing, input: world.input });
    if ('text' in read) files.push(reportOf(read, rules, known));
    else problems.push(read);
  }
  return { tool: { name: 'cps-story', version: world.version, rules: rules.hash }, files, problems };
};

const settingOf = ({ setting }: CheckOptions): Known => (setting === null ? {} : { setting });

const knownOf = (options: CheckOptions, settings: Settings): Known => ({
  ...settingOf(options),
  rate: settings.rate,
  ownWords: settings.ownWords,
  careLines: careLines(settings.country),
});

const reportOf = ({ path, text }: NamedText, rules: RuleImage, known: Known): FileReport => ({
  path,
  ...checkText(text, rules, contextOf(text, known)),
});

const showPretty = (run: Run, options: CheckOptions, { screen, words }: CheckWorld): void => {
  if (run.files.length > 0) {
    const { width, style, isTerminal } = screen;
    screen.write(prettyFormat(run, { ...options, width, style, words: words.check, terminal: isTerminal }));
  }
  for (const problem of run.problems) screen.warn(problem.message);
  if (run.files.length > 1) {
    const withFindings = run.files.filter((file) => file.findings.length > 0).length;
    screen.warn(words.check.filesRead(run.files.length, withFindings));
  }
};
