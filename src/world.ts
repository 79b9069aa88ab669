import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleImage } from './core/rules/image.ts';
import type { Rule } from './core/rules/rule.ts';
import { english } from './core/words/words.ts';
import { wantsColour } from './io/colour.ts';
import { dataPlace } from './io/own-places.ts';
import { randomIds } from './io/random-ids.ts';
import { realDisk } from './io/real-disk.ts';
import { settingsFile } from './io/settings-file.ts';
import { standardInput } from './io/standard-input.ts';
import { systemClock } from './io/system-clock.ts';
import { createScreen, type TerminalScreen } from './io/terminal-screen.ts';
import type { Environment, Places, World } from './ports.ts';

/** `src` and `dist` stand side by side, so this is right for the program as it is built and as it is developed. */
const ownFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

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
  const environment = environmentOf(env);
  const screen = await screenFor(process, environment.plain || atStart.form === 'plain');
  if (damaged) screen.warn(english.settings.setAside);

  return {
    disk: realDisk,
    clock: systemClock,
    ids: randomIds,
    screen,
    input: standardInput(() => process.stdin),
    places: placesFor(process, data, home ?? (atStart.folder || data)),
    environment,
    words: english,
    settings,
    rules: () => readJson('dist/rules/en.json') as RuleImage,
    rulePages: () => readJson('dist/rules/en-pages.json') as readonly Rule[],
    yaml: async () => (await import('./io/yaml-reader.ts')).loadYamlReader(),
    get version() {
      return (readJson('package.json') as { readonly version: string }).version;
    },
  };
};

const screenFor = async (
  { argv, env, stdout, stderr }: NodeJS.Process,
  plain: boolean,
): Promise<TerminalScreen> => {
  const colour = wantsColour({
    isTerminal: stdout.isTTY === true,
    noColourFlag: argv.includes('--no-color'),
    plain: plain || argv.includes('--plain'),
    variables: env,
  });
  const brushes = colour ? (await import('./io/styles.ts')).colourBrushes() : null;
  return createScreen({ stdout, stderr, brushes });
};

const placesFor = (process: NodeJS.Process, data: string, store: string): Places => ({
  get here() {
    return process.cwd();
  },
  store,
  settings: data,
  shippedPacks: ownFile('prompts'),
  pages: ownFile('dist/pages'),
});

const environmentOf = (env: NodeJS.ProcessEnv): Environment => {
  const yes = (name: string): boolean => !['', '0', 'false', undefined].includes(env[name]);
  return {
    noColour: (env['NO_COLOR'] ?? '') !== '',
    plain: yes('CPS_STORY_PLAIN') || yes('ACCESSIBLE') || env['TERM'] === 'dumb',
    editor: env['VISUAL'] || env['EDITOR'] || null,
    dumb: env['TERM'] === 'dumb',
  };
};
