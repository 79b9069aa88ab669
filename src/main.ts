import { runProgram } from './cli/program.ts';
import { isDiskError } from './core/disk-error.ts';
import { Trouble } from './core/errors.ts';
import type { Words } from './core/words/words.ts';
import type { World } from './ports.ts';
import { createWorld } from './world.ts';

/** Could not do what was asked: a flag, a file, a place. */
const NOT_DONE = 2;
const FAULT_OF_OURS = 70;

/** What was typed, and a world, to an exit code. The one place where troubles become words. Never throws. */
export const run = async (argv: readonly string[], world: World): Promise<number> => {
  try {
    return await runProgram(argv, world);
  } catch (thrown) {
    const told = inWords(thrown, world.words);
    world.screen.warn(told.message);
    if (told.hint !== '') world.screen.warn(told.hint);
    if (asked('--debug', argv)) world.screen.warn(detailOf(thrown));
    return told.code;
  }
};

export const main = async (process: NodeJS.Process): Promise<number> => {
  const argv = process.argv.slice(2);
  return run(argv, await createWorld(process));
};

/** A flag that counts wherever it stands before `--`. */
const asked = (flag: string, argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes(flag);
};

type Told = { readonly message: string; readonly hint: string; readonly code: number };

/** Neither the stack nor the message of a fault is shown unasked: it could hold a path, or words of a story. */
const inWords = (thrown: unknown, words: Words): Told => {
  const { help: says } = words;
  if (thrown instanceof Trouble) return { ...thrown.told(words), code: NOT_DONE };
  if (isDiskError(thrown)) {
    const { disk } = says;
    const known = thrown.code in disk ? disk[thrown.code as keyof typeof disk] : disk.other;
    return { message: known(thrown.path), hint: '', code: NOT_DONE };
  }
  return { message: says.fault, hint: says.faultHint, code: FAULT_OF_OURS };
};

const detailOf = (thrown: unknown): string => {
  if (!(thrown instanceof Error)) return String(thrown);
  const stack = thrown.stack ?? thrown.message;
  return thrown.cause === undefined ? stack : `${stack}\n${detailOf(thrown.cause)}`;
};
