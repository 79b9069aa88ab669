import { spawn } from 'node:child_process';
import { commandWords } from '../core/text/command-words.ts';
import type { Words } from '../core/words/words.ts';
import type { EditorRun } from '../ports.ts';
import type { KeyStream } from './keyboard.ts';
import type { Leaving } from './leaving.ts';
import { realTimers, type Timers } from './timers.ts';

export type EditorParts = {
  readonly stdin: KeyStream;
  readonly leaving: Leaving;
  readonly words: Words['terminal'];
  readonly timers?: Timers;
};

/** An editor may end at a Ctrl-C before we hear of it; it was still meant for the editor. Milliseconds. */
const LATE = 50;

/** Waits for the program; tells how it ended. */
const run = (program: string, args: readonly string[]): Promise<'well' | 'badly' | 'missing'> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', () => resolve('missing'));
    child.once('close', (code) => resolve(code === 0 ? 'well' : 'badly'));
  });

/**
 * Opens a file in the teller's own program and waits until it is closed. The terminal is in its ordinary mode meanwhile, and
 * Ctrl-C belongs to the editor. What the file holds afterwards is for the caller to read, however the editor ended; a time of
 * a few milliseconds tells of an editor that does not wait.
 */
export const createEditorRun =
  ({ stdin, leaving, words, timers = realTimers }: EditorParts): EditorRun =>
  async (command, path) => {
    const [program = '', ...args] = commandWords(command);
    if (program === '') return { ok: false, milliseconds: 0, reason: words.editorEmpty };
    const wasRaw = stdin.isRaw === true;
    if (wasRaw) stdin.setRawMode(false);
    const release = leaving.onInterrupt(() => {});
    const start = timers.now();
    try {
      const end = await run(program, [...args, path]);
      const reason = { well: '', badly: words.editorStopped, missing: words.editorMissing(program) }[end];
      return { ok: end === 'well', milliseconds: Math.round(timers.now() - start), reason };
    } finally {
      timers.after(LATE, release);
      if (wasRaw) stdin.setRawMode(true);
    }
  };
