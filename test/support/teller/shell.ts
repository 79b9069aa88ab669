import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openTerminal } from '../terminal.ts';
import { BIN, type Teller, tellerAt } from './teller.ts';

/** The program below a real shell, as most people start it. */
export type ShellTeller = Teller & {
  readonly programPid: number;
  /** Waits until the shell is back; gives the exit code of the program. */
  code(): Promise<number>;
  /** What `stty -a` said before the program, and what it says after it. */
  modes(): Promise<{ readonly before: string; readonly after: string }>;
};

const PROMPT = 'shell: ';
const BACK = /(?:^|\s)shell:$/u;

/** Starts `cps-story` in a shell that notes how the terminal was before. `behind` stands behind the command, as "< /dev/null". */
export const startInShell = async (
  form: 'plain' | 'rich',
  home: string,
  args: readonly string[],
  behind = '',
): Promise<ShellTeller> => {
  const terminal = openTerminal(['--norc', '--noprofile', '-i'], {
    program: 'bash',
    cwd: home,
    cols: 100,
    rows: 40,
    // The shell's own marks around a paste would be taken for those of the program.
    env: { PS1: PROMPT, HOME: home, CPS_STORY_HOME: join(home, 'store'), INPUTRC: '/dev/null' },
  });
  onTestFinished(() => terminal.close());
  const teller = tellerAt(terminal, form);
  const run = async (command: string): Promise<string> => {
    teller.press(`${command}\r`);
    return teller.hears(BACK);
  };
  await teller.hears(BACK);
  await run("bind 'set enable-bracketed-paste off'");
  await run('stty -a > before');
  // The shell that says its number becomes the program.
  teller.press(
    `bash -c 'echo "pid $$."; exec "$@"' sh '${process.execPath}' '${BIN}' ${args.join(' ')} ${behind}\r`,
  );
  const pid = /pid (\d+)\./u.exec(await teller.hears(/pid \d+\./u))?.[1];
  return {
    ...teller,
    programPid: Number(pid),
    code: async () => {
      await teller.hears(BACK);
      return Number(/code (\d+)/u.exec(await run('echo "code $?"'))?.[1]);
    },
    modes: async () => {
      await run('stty -a > after');
      return {
        before: readFileSync(join(home, 'before'), 'utf8'),
        after: readFileSync(join(home, 'after'), 'utf8'),
      };
    },
  };
};
