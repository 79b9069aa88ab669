import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Reply, Step } from '../../src/core/interview/reply.ts';
import { driverArgs, driverFolder, repliesIn } from '../support/asking.ts';
import { choice, question } from '../support/steps.ts';

/** Runs the plain form with standard input from a pipe. */
const pipe = (
  steps: readonly Step[],
  input: string,
): Promise<{ readonly replies: readonly Reply[]; readonly output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, driverArgs({ form: 'plain', steps }), { cwd: driverFolder });
    let output = '';
    child.stdout.on('data', (bytes) => {
      output += String(bytes);
    });
    child.on('close', () => resolve({ replies: repliesIn(output), output }));
    child.stdin.end(input);
  });

const steps = [question({ id: 'a' }), choice(3, { id: 'b' }), question({ id: 'c', lines: 'one' })];

describe('the plain form, fed from a pipe', () => {
  test('takes each answer for the question it belongs to', async () => {
    const { replies, output } = await pipe(steps, 'One.\nTwo.\n\n2\nThe bus stop\n');
    expect(replies).toEqual([
      { kind: 'said', text: 'One.\nTwo.' },
      { kind: 'said', text: 'c2' },
      { kind: 'said', text: 'The bus stop' },
    ]);
    expect(output).not.toContain('\u001b');
  });

  test('obeys commands', async () => {
    const { replies } = await pipe(steps, 'One.\r\n/skip\r\n/pause\r\n');
    expect(replies).toEqual([
      { kind: 'skipped', half: 'One.\n' },
      { kind: 'paused', half: '', how: 'word' },
    ]);
  });

  test('pauses with the half answer when the pipe ends', async () => {
    const { replies } = await pipe(steps, 'One.\nTwo');
    expect(replies).toEqual([{ kind: 'paused', half: 'One.\nTwo\n', how: 'end-of-input' }]);
  });

  test('pauses at once when there is nothing in it', async () => {
    const { replies } = await pipe(steps, '');
    expect(replies).toEqual([{ kind: 'paused', half: '', how: 'end-of-input' }]);
  });

  test('takes a last line without an end', async () => {
    const { replies } = await pipe([choice(3, { id: 'b' })], '3');
    expect(replies).toEqual([{ kind: 'said', text: 'c3' }]);
  });
});
