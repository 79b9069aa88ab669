import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Reply } from '../../src/core/interview/reply.ts';
import type { AskPlan } from './drivers/ask.ts';
import { type OpenTerminal, openTerminal, type TerminalLook } from './terminal.ts';

/** The top of the project, where tsx is found. */
const TOP = fileURLToPath(new URL('../../', import.meta.url));
const DRIVER = fileURLToPath(new URL('./drivers/ask.ts', import.meta.url));
const REPLY = /REPLY (\{.*\})\r?\n/gu;

/** Arguments for node that start the driver with a plan. */
export const driverArgs = (plan: AskPlan): readonly string[] => [
  '--import',
  'tsx',
  DRIVER,
  JSON.stringify(plan),
];
export const driverFolder: string = TOP;

export type AskingTerminal = OpenTerminal & {
  /** Waits for the reply of that number, counted from 1. */
  reply(number?: number): Promise<Reply>;
  /** What was kept of the half answer so far. */
  kept(): string;
  /** Waits until the half answer on disk is this. */
  untilKept(half: string): Promise<void>;
  /** Waits until the program has gone, however it went. */
  untilGone(): Promise<void>;
  readonly halfFile: string;
};

/** A folder that is gone after the test. */
export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cps-story-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** All replies the driver has printed so far. */
export const repliesIn = (output: string): readonly Reply[] =>
  Array.from(output.matchAll(REPLY), ([, json = '']) => JSON.parse(json) as Reply);

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Asks the questions of a plan in a terminal, and waits until the first one can be answered. `tooSoon` is typed when the program is up
 * and has shown no question yet.
 */
export const askInTerminal = async (
  plan: AskPlan,
  look: TerminalLook = {},
  tooSoon = '',
): Promise<AskingTerminal> => {
  const halfFile = plan.halfFile ?? join(ownFolder(), 'half');
  const terminal = openTerminal(driverArgs({ ...plan, halfFile }), { cwd: TOP, ...look });
  onTestFinished(() => terminal.close());
  await terminal.untilRaw(/READY/u);
  if (tooSoon !== '') terminal.type(tooSoon);
  const [first] = plan.steps;
  await terminal.until(new RegExp(first?.question.replaceAll(/[?.]/gu, '.') ?? '', 'u'));
  return {
    ...terminal,
    halfFile,
    kept: () => readIfThere(halfFile),
    untilGone: () =>
      terminal.untilTrue(
        () => isGone(terminal.pid),
        () => 'still running',
      ),
    untilKept: async (half) => {
      await terminal.untilTrue(
        () => readIfThere(halfFile) === half,
        () => `kept: ${JSON.stringify(readIfThere(halfFile))}`,
      );
    },
    reply: async (number = 1) => {
      await terminal.untilTrue(
        () => repliesIn(terminal.raw()).length >= number,
        () => `no reply ${number}\n${terminal.raw()}`,
      );
      const reply = repliesIn(terminal.raw())[number - 1];
      if (reply === undefined) throw new Error(`no reply ${number}`);
      return reply;
    },
  };
};
