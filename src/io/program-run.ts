import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import type { ProgramCall, ProgramEnd, RunProgram } from '../core/packs/pack-tools.ts';
import type { Disk } from '../ports.ts';

type Host = Pick<NodeJS.Process, 'platform' | 'execPath' | 'env'>;

const MOST_TIME = 120_000;
/** What a program says went wrong; the rest of it is passed over. */
const MOST_TROUBLE = 65_536;
/** How often it is looked how much lies in its folder. Milliseconds. */
const LOOK = 200;

/**
 * What git may do is said by us alone: neither the settings of the computer nor those of the person count, for they could name programs to run
 * (hooks, filters, helpers that know passwords).
 */
const GIT: { readonly [name: string]: string } = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
};

/** Of what the person set for git, only which servers it trusts counts. A home without `.netrc` holds no passwords to send. */
const environmentFor = ({ folder, program }: ProgramCall, { env }: Host): NodeJS.ProcessEnv => {
  if (program === 'npm') return env;
  const kept = Object.entries(env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_SSL_'),
  );
  return { ...Object.fromEntries(kept), HOME: folder, XDG_CONFIG_HOME: folder, ...GIT };
};

/** Windows starts `npm` through a script, which takes a shell; what that script starts does not. */
const commandFor = ({ program, args }: ProgramCall, { execPath, platform }: Host): readonly string[] =>
  program === 'npm' && platform === 'win32'
    ? [execPath, join(dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'), ...args]
    : [program, ...args];

export const createProgramRun =
  (host: Host, disk: Disk): RunProgram =>
  (call) =>
    new Promise((resolve) => {
      const [program = '', ...args] = commandFor(call, host);
      const env = environmentFor(call, host);
      const child = spawn(program, args, { cwd: call.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      const out = gathered(child.stdout, call.mostOut, () => end({ kind: 'too-large' }));
      const trouble = gathered(child.stderr, MOST_TROUBLE, () => undefined);
      const tooSlow = setTimeout(() => end({ kind: 'too-slow' }), MOST_TIME);
      const looking = setInterval(() => {
        if (sizeBelow(disk, call.folder) > call.mostInside) end({ kind: 'too-large' });
      }, LOOK);
      const end = (how: ProgramEnd): void => {
        clearTimeout(tooSlow);
        clearInterval(looking);
        resolve(how);
        if (how.kind !== 'ended') child.kill();
      };
      child.once('error', () => end({ kind: 'missing' }));
      child.once('close', (code) =>
        end({ kind: 'ended', code: code ?? 1, out: out(), trouble: Buffer.from(trouble()).toString() }),
      );
    });

const gathered = (stream: NodeJS.ReadableStream, most: number, tooMuch: () => void): (() => Uint8Array) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  stream.on('data', (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > most) tooMuch();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
};

/** It may be busy making and removing files while we look. */
const sizeBelow = (disk: Disk, path: string): number => {
  try {
    const facts = disk.look(path);
    if (facts?.kind !== 'folder') return facts?.size ?? 0;
    return disk.list(path).reduce((sum, { name }) => sum + sizeBelow(disk, join(path, name)), 0);
  } catch {
    return 0;
  }
};
