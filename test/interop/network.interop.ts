import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyGroup } from '../../src/cli/every-command.ts';
import { english } from '../../src/core/words/words.ts';
import { ROOT } from '../support/source-files.ts';
import { foreign } from './foreign-program.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cps-story-network-'));
  writeFileSync(join(home, 'text.md'), '# The bus stop\n\nShe learned my name, and I came back.\n');
  writeFileSync(
    join(home, 'more.txt'),
    'The bus stop\n\nShe learned my name, and I came back on Tuesdays.\n',
  );
  writeFileSync(join(home, 'pass'), 'four quiet words here\n');
  writeFileSync(join(home, 'new'), 'other quiet words here\n');
  writeFileSync(join(home, 'editor'), '#!/bin/sh\necho "And so on." >> "$1"\n');
  chmodSync(join(home, 'editor'), 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Of what strace saw of the network: all but talk within this computer, which Node itself may use. */
const abroad = (seen: string): readonly string[] =>
  seen
    .split('\n')
    .filter((line) => /\b(?:socket|connect|bind|send\w*|recv\w*)\(/u.test(line) && !/AF_UNIX/u.test(line));

type Watched = { readonly code: number | null; readonly err: string; readonly abroad: readonly string[] };

/** A program of Node, with all of its threads and children, seen from outside. */
const watched = (args: readonly string[], input = ''): Watched => {
  const seen = join(home, 'seen');
  const strace = ['-f', '-qq', '--seccomp-bpf', '-e', 'trace=network', '-o', seen, process.execPath, ...args];
  const { status, stderr, error } = spawnSync('strace', strace, {
    cwd: home,
    input,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      LANG: 'C.UTF-8',
      HOME: home,
      CPS_STORY_HOME: join(home, 'store'),
      EDITOR: join(home, 'editor'),
    },
  });
  if (error) throw error;
  return { code: status, err: stderr, abroad: abroad(readFileSync(seen, 'utf8')) };
};

/** Some computers let no program look on at another, whoever asks. */
const mayLookOn = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status !== 1;

/** What is typed after the name of a command, and on the keyboard. */
type Typed = readonly [command: string, args: readonly string[], input?: string];

const PASS = ['--passphrase-file', 'pass'];
const SITTING = '\n1\nThey are new here.\n\nI was new once.\n/edit\nIt gave me time.\n\n/pause\n';

/** A teller's whole work, in an order in which each command has something to do. */
const WORK: readonly Typed[] = [
  ['where', []],
  ['settings', []],
  ['settings', ['speed', 'brief']],
  ['support', ['US']],
  ['rules', []],
  ['rules', ['war-story']],
  ['check', ['text.md']],
  ['draft', ['--plain', '--pack', 'spark'], SITTING],
  ['draft', ['--pack', 'group', '--worksheet', 'sheet.txt']],
  ['keep', ['text.md']],
  ['keep', ['more.txt', '--story', 'bus']],
  ['import', ['text.md', '--title', 'Another']],
  ['stories', []],
  ['stories', ['name', '--show']],
  ['show', ['bus']],
  ['history', ['bus', '--changes']],
  ['diff', ['bus', '1', '2']],
  ['restore', ['bus', '1']],
  ['rename', ['bus', 'The bench']],
  ['note', ['bench', 'shorter']],
  ['tell', ['bench']],
  ['verify', []],
  ['doctor', ['--yes']],
  ...['md', 'txt', 'html', 'docx', 'pdf'].map((kind): Typed => ['export', ['bench', '--to', `out.${kind}`]]),
  ['import', ['out.docx', '--title', 'Read back']],
  ['backup', ['all.zip']],
  ['restore-backup', ['all.zip']],
  ['delete', ['another', '--plain'], 'delete\n'],
  ['delete', ['--undo', 't1']],
  ['delete', ['another', '--now', '--plain'], 'forever\n'],
  ['lock on', [...PASS, '--recovery-file', 'key']],
  ['lock status', []],
  ['stories', PASS],
  ['draft', ['--plain', '--new', '--pack', 'spark', ...PASS], SITTING],
  ['lock passphrase', [...PASS, '--new-passphrase-file', 'new']],
  ['lock recover', ['--recovery-file', 'key', '--new-passphrase-file', 'pass']],
  ['lock off', PASS],
];

describe.runIf(mayLookOn)('strace sees', () => {
  it('what goes to another computer: else the counts below would say nothing', () => {
    foreign('strace', 'strace', ['-V']);
    const call = `require('node:net').connect(9, '127.0.0.1').on('error', () => {})`;
    expect(watched(['-e', call]).abroad.join()).toContain('connect(');
  });

  const runs = WORK.map(([command, args, input]) => ({ command, args, typed: args.join(' '), input }));
  it.each(runs)('no call to the network by cps-story $command $typed', ({ command, args, input }) => {
    const words = [join(ROOT, 'bin/cps-story.js'), ...command.split(' '), ...args];
    const { code, err, abroad: calls } = watched(words, input);
    expect(code, err).toBe(0);
    expect(calls).toEqual([]);
  });
});

it('every command about stories was tried', () => {
  const packs = english.help.titles.packs;
  const ours = everyGroup(english).filter(({ title }) => title !== packs);
  const tried = new Set(WORK.map(([command]) => command));
  expect(
    ours.flatMap(({ lines }) => lines.map(({ name }) => name)).filter((name) => !tried.has(name)),
  ).toEqual([]);
});
