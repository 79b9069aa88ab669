import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readImage } from './core/rules/image-bytes.ts';
import type { PagedRule } from './core/rules/rule-page.ts';
import type { Settings } from './core/settings.ts';
import { type ScreenLanguage, screenLanguage } from './core/words/screen-language.ts';
import { english, type Words } from './core/words/words.ts';
import { createAge } from './io/age-keys.ts';
import { wantsColour } from './io/colour.ts';
import type { Leaving } from './io/leaving.ts';
import { dataPlace } from './io/own-places.ts';
import { createProcesses } from './io/own-process.ts';
import { randomIds } from './io/random-ids.ts';
import { realDisk } from './io/real-disk.ts';
import { settingsFile } from './io/settings-file.ts';
import { loadColourBrushes } from './io/styles.ts';
import { systemClock } from './io/system-clock.ts';
import { systemZone } from './io/system-zone.ts';
import { createInput } from './io/terminal-input.ts';
import { createScreen, type TerminalScreen } from './io/terminal-screen.ts';
import type { EditorRun, Environment, Places, Prompter, PrompterChoice, World } from './ports.ts';

/** `src` and `dist` stand side by side, so this is right for the program as it is built and as it is developed. */
const ownFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Draws Latin with Vietnamese and Polish, Greek and Cyrillic. */
const PDF_FONT = 'dist/fonts/NotoSans-Regular.ttf';

const AGE_THREAD = 'dist/packages/age-thread.cjs';
/** What age itself uses: a second for the owner, and years for who has to guess. */
const SCRYPT_WORK = 18;

/** Could not do what was asked (contracts.md 1). */
const NOT_DONE = 2;

const readJson = (path: string): unknown =>
  JSON.parse(new TextDecoder().decode(realDisk.read(ownFile(path))));

/** Puts the real world together. The one place that touches `process`; what is slow to load is loaded when it is asked for. */
export const createWorld = async (process: NodeJS.Process): Promise<World> => {
  const { env } = process;
  process.umask(0o077);
  // With SNAP set, conf overwrites its file in place and can lose it when the process is killed.
  delete env['SNAP'];

  const home = env['CPS_STORY_HOME'] ? resolve(env['CPS_STORY_HOME']) : null;
  const data = home ?? dataPlace({ platform: process.platform, home: homedir(), variables: env });
  const settings = settingsFile(realDisk, data);
  const { settings: atStart, damaged } = settings.read();
  const environment = environmentOf(process);
  const words = await wordsIn(screenLanguage(atStart.language, env));
  const screen = await screenFor(process, environment, atStart, words);
  if (damaged) screen.warn(words.settings.setAside);
  const keyboard = keyboardFor(process, screen, environment, words);

  return {
    disk: realDisk,
    clock: systemClock,
    zone: systemZone,
    processes: createProcesses(process, realDisk),
    ids: randomIds,
    age: createAge(ownFile(AGE_THREAD), SCRYPT_WORK),
    keyring: { identity: null, known: new Map() },
    screen,
    get input() {
      return createInput(process.stdin); // opened only for those who read it: that takes time
    },
    places: placesFor(process, data, home ?? (atStart.folder || data)),
    environment,
    words,
    settings,
    rules: remembered((language) => readImage(realDisk.read(ownFile(`dist/rules/${language}.bin`)))),
    rulePages: (language) => readJson(`dist/rules/${language}-pages.json`) as readonly PagedRule[],
    ...toolsFor(process, words),
    ...keyboard,
    get version() {
      return (readJson('package.json') as { readonly version: string }).version;
    },
  };
};

/** What few commands use, and what takes time to load: loaded when it is asked for. */
const toolsFor = (process: NodeJS.Process, words: Words): Pick<World, Tool> => ({
  scratch: async () => (await import('./io/memory-disk.ts')).memoryDisk(),
  yaml: async () => (await import('./io/yaml-reader.ts')).loadYamlReader(words.yaml),
  csv: async () => (await import('./io/csv-reader.ts')).loadCsvReader(),
  glob: async () => (await import('./io/glob-match.ts')).loadGlob(),
  zipper: async () => (await import('./io/zipper.ts')).zipper,
  tar: async () => (await import('./io/tar-reader.ts')).loadTarReader(),
  signTools: async () => (await import('./io/sign-tools.ts')).signTools,
  download: async () => (await import('./io/web-download.ts')).loadDownload(),
  otherPrograms: async () => (await import('./io/program-run.ts')).createProgramRun(process, realDisk),
  xml: async () => (await import('./io/xml-reader.ts')).loadXmlReader(),
  pdf: async () => (await import('./io/pdf-maker.ts')).loadPdfMaker(realDisk.read(ownFile(PDF_FONT))),
});

type Tool =
  | 'scratch'
  | 'yaml'
  | 'csv'
  | 'glob'
  | 'zipper'
  | 'tar'
  | 'signTools'
  | 'download'
  | 'otherPrograms'
  | 'xml'
  | 'pdf';

/** The rules learn while they listen: what one answer has taught them serves the next. */
const remembered = <T>(read: (name: string) => T): ((name: string) => T) => {
  const found = new Map<string, T>();
  return (name) => {
    const known = found.get(name) ?? read(name);
    found.set(name, known);
    return known;
  };
};

/** English is at hand; another language is read when it is asked for. */
const wordsIn = async (language: ScreenLanguage): Promise<Words> =>
  language === 'es' ? (await import('./core/words/es/spanish.ts')).spanish : english;

/** For questions while the output goes to a file or another program. */
const screenBeside = ({ stderr, exit }: NodeJS.Process): TerminalScreen =>
  createScreen({ stdout: stderr, stderr, brushes: null, onLost: () => exit(NOT_DONE) });

const screenFor = async (
  process: NodeJS.Process,
  environment: Environment,
  settings: Settings,
  { help }: Words,
): Promise<TerminalScreen> => {
  const { argv, env, stdout, stderr } = process;
  const rememberedPlain = settings.form === 'plain' && !argv.includes('--rich');
  const colour = wantsColour({
    isTerminal: stdout.isTTY === true,
    noColourFlag: argv.includes('--no-color'),
    plain: environment.plain || argv.includes('--plain') || rememberedPlain,
    variables: env,
  });
  const brushes = colour ? await loadColourBrushes() : null;
  // A script must not take half a report for a whole one, so nothing goes on from here; half an answer is saved on the way out.
  const onLost = (): never => {
    stderr.write(`${help.outputLost}\n`);
    return process.exit(NOT_DONE);
  };
  return createScreen({ stdout, stderr, brushes, width: widthAsked(argv), onLost });
};

/** `--width 60` or `--width=60`: like a colour it is the screen's own business. The command line says when it makes no sense. */
const widthAsked = (argv: readonly string[]): number | null => {
  const at = argv.indexOf('--width');
  const typed = at < 0 ? argv.find((word) => word.startsWith('--width='))?.slice(8) : argv[at + 1];
  return /^\d{1,3}$/.test(typed ?? '') ? Number(typed) : null;
};

/** What only commands need that ask: loaded with the first question. Prompters and editor leave by the same signals. */
const keyboardFor = (
  process: NodeJS.Process,
  screen: TerminalScreen,
  { dumb }: Environment,
  { terminal: words }: Words,
): Pick<World, 'prompter' | 'runEditor'> => {
  let leaving: Promise<Leaving> | null = null;
  const leave = (): Promise<Leaving> => {
    leaving ??= import('./io/leaving.ts').then(({ createLeaving }) => createLeaving(process));
    return leaving;
  };
  const prompter = async ({ form, aside }: PrompterChoice): Promise<Prompter> => {
    const { stdin, stdout } = process;
    screen.useColour(form === 'rich');
    if (form === 'plain') {
      const { createPlainPrompter } = await import('./io/plain-prompter.ts');
      const beside = aside ? screenBeside(process) : screen;
      return createPlainPrompter({ screen: beside, stdin, words, leaving: await leave(), dumb });
    }
    const { createRichPrompter } = await import('./io/rich-prompter.ts');
    return createRichPrompter({ screen, stdin, stdout, words, leaving: await leave() });
  };
  const runEditor: EditorRun = async (command, path) => {
    const { createEditorRun } = await import('./io/editor-run.ts');
    return createEditorRun({ stdin: process.stdin, leaving: await leave(), words })(command, path);
  };
  return { prompter, runEditor };
};

const placesFor = (process: NodeJS.Process, data: string, store: string): Places => ({
  get here() {
    return process.cwd();
  },
  store,
  home: homedir(),
  settings: data,
  shippedPacks: ownFile('prompts'),
  pages: ownFile('dist/pages'),
});

/** Each waits until its window is closed, and is there without being installed on most computers. */
const USUAL_EDITORS: { readonly [platform in NodeJS.Platform]?: string } = {
  darwin: 'open -W -t',
  win32: 'notepad',
};

const environmentOf = ({ env, platform }: NodeJS.Process): Environment => {
  const yes = (name: string): boolean => !['', '0', 'false', undefined].includes(env[name]);
  return {
    noColour: (env['NO_COLOR'] ?? '') !== '',
    plain: yes('CPS_STORY_PLAIN') || yes('ACCESSIBLE') || env['TERM'] === 'dumb',
    editor: env['VISUAL'] || env['EDITOR'] || null,
    usualEditor: USUAL_EDITORS[platform] ?? 'nano',
    dumb: env['TERM'] === 'dumb',
  };
};
