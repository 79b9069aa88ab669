import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DraftOptions } from '../../src/commands/draft/options.ts';
import { draft } from '../../src/commands/draft.ts';
import type { Reply, Step } from '../../src/core/interview/reply.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import type { Settings } from '../../src/core/settings.ts';
import { english, type Words } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { type MemoryDisk, memoryDisk } from '../../src/io/memory-disk.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import type { EditorRun, Environment } from '../../src/ports.ts';
import { builtInRules } from './built-in-rules.ts';
import { type FakeScreen, fakeScreen } from './fake-screen.ts';
import { type FakeWorld, fakeWorld } from './fake-world.ts';
import { type Line, type ScriptedPrompter, type ScriptLook, scriptedPrompter } from './scripted-prompter.ts';

export const nothingAsked: DraftOptions = {
  story: null,
  pack: null,
  after: null,
  setting: null,
  minutes: null,
  title: null,
  fresh: false,
  resume: false,
  from: null,
  only: null,
  flags: {},
  form: 'plain',
  answers: null,
  yes: false,
  worksheet: null,
  withPrivate: false,
  json: false,
  out: null,
  save: true,
  failOn: 'look',
};

const NOTHING_SET: Environment = {
  noColour: false,
  plain: false,
  editor: null,
  usualEditor: 'nano',
  dumb: false,
};

const PROMPTS = fileURLToPath(new URL('../../prompts', import.meta.url));

/** A disk with the packs that ship with the program. */
export const diskWithPacks = (): MemoryDisk => {
  const disk = memoryDisk();
  for (const entry of readdirSync(PROMPTS, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    disk.put(`/packs/${relative(PROMPTS, path).split(sep).join('/')}`, readFileSync(path));
  }
  return disk;
};

export type Sitting = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly world: FakeWorld;
  readonly disk: MemoryDisk;
  readonly prompter: ScriptedPrompter;
  /** The forms that were asked for, in order. */
  readonly forms: readonly ('plain' | 'rich')[];
};

export type SittingParts = {
  readonly options?: Partial<DraftOptions>;
  /** A disk on which a sitting was before. */
  readonly disk?: MemoryDisk;
  readonly set?: Partial<Settings>;
  readonly runEditor?: EditorRun;
  /** Whether other programs of this computer that are asked about are still there. */
  readonly isRunning?: () => boolean;
  /** Instead of the rules that ship with the program. */
  readonly rules?: () => RuleImage;
  /** What the screen speaks. */
  readonly words?: Words;
  readonly piped?: string;
  readonly isTerminal?: boolean;
  readonly environment?: Partial<Environment>;
  /** How the prompter shows itself; the transcript looks as in the plain form. */
  readonly form?: 'plain' | 'rich';
  readonly screen?: FakeScreen;
  readonly onAsk?: ScriptLook['onAsk'];
  readonly onTyped?: ScriptLook['onTyped'];
};

/** A second sitting on the same disk is later, and makes ids of its own. */
const goesOn = new WeakMap<MemoryDisk, Pick<FakeWorld, 'clock' | 'ids'>>();

let rules: Awaited<ReturnType<typeof builtInRules>> | null = null;

/** How a sitting begins where a test says nothing of it: Enter, no time in mind, and steady. */
const comesIn = ({ id, menu }: Step): Reply | null => {
  if (id === 'begin' || id === 'minutes') return { kind: 'said', text: '' };
  return id === 'arrive' && menu === true ? { kind: 'said', text: 'steady' } : null;
};

/** One run of `draft` with a person who answers as scripted. What it looked like is in `out`, as the plain form shows it. */
export const sitDown = async (script: readonly Line[], parts: SittingParts = {}): Promise<Sitting> => {
  const disk = parts.disk ?? diskWithPacks();
  const screen = parts.screen ?? fakeScreen({ isTerminal: true });
  rules ??= await builtInRules();
  const { image } = rules;
  const { onAsk, onTyped } = parts;
  const forms: ('plain' | 'rich')[] = [];
  const words = parts.words ?? english;
  const look = { form: parts.form ?? 'plain', screen, words, onAsk, onTyped, usual: comesIn };
  const prompter = scriptedPrompter(script, look);
  const world = fakeWorld({
    ...goesOn.get(disk),
    disk,
    screen,
    set: { form: 'plain', ...parts.set },
    input: {
      isTerminal: parts.isTerminal ?? true,
      readAll: async () => new TextEncoder().encode(parts.piped ?? ''),
    },
    rules: parts.rules ?? (() => image),
    words,
    yaml: () => loadYamlReader(words.yaml),
    csv: loadCsvReader,
    prompter: async ({ form }) => {
      forms.push(form);
      return prompter;
    },
    ...(parts.environment === undefined ? {} : { environment: { ...NOTHING_SET, ...parts.environment } }),
    ...(parts.isRunning === undefined
      ? {}
      : {
          processes: {
            own: { process: 7, computer: 'desk', started: 'monday' },
            isRunning: parts.isRunning,
          },
        }),
    ...(parts.runEditor === undefined ? {} : { runEditor: parts.runEditor }),
  });
  goesOn.set(disk, { clock: world.clock, ids: world.ids });
  const code = await draft({ ...nothingAsked, ...parts.options }, world);
  prompter.done();
  return { code, out: screen.out(), err: screen.err(), world, disk, prompter, forms };
};
