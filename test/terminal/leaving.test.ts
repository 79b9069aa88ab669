import { describe, expect, onTestFinished, test } from 'vitest';
import { type AskingTerminal, askInTerminal, driverArgs, driverFolder } from '../support/asking.ts';
import type { AskPlan } from '../support/drivers/ask.ts';
import { choice, question } from '../support/steps.ts';
import { type OpenTerminal, openTerminal } from '../support/terminal.ts';

const FORMS = ['rich', 'plain'] as const;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_S = '\u0013';
const CTRL_Z = '\u001a';
const ESC = '\u001b';

const ask = (form: 'rich' | 'plain', commands = question().commands): Promise<AskingTerminal> =>
  askInTerminal({ form, steps: [question({ commands }), question({ id: 'now', question: 'And now?' })] });

const type = async (terminal: AskingTerminal, words: string): Promise<void> => {
  terminal.type(words);
  await terminal.until(new RegExp(`${words}$`, 'mu'));
};

/** Starts the driver from a shell that can put it to sleep, and waits for the question. */
const inShell = async (plan: AskPlan, asked: RegExp): Promise<OpenTerminal> => {
  const args = driverArgs(plan).map((arg) => `'${arg.replaceAll("'", "'\\''")}'`);
  const env = { PS1: 'shell: ' };
  const shell = openTerminal(['--norc', '--noprofile', '-i'], {
    program: 'bash',
    cwd: driverFolder,
    cols: 200,
    env,
  });
  onTestFinished(() => shell.close());
  await shell.until(/shell:$/mu);
  shell.type(`'${process.execPath}' ${args.join(' ')}\r`);
  await shell.untilRaw(/READY/u);
  await shell.until(asked);
  return shell;
};

describe.each(FORMS)('in the %s form', (form) => {
  test('one Ctrl-C says that the words are saved, and one may go on', async () => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.type(CTRL_C);
    await terminal.until(/Your words are saved\. Press Ctrl-C again to leave, or keep writing\./u);
    expect(terminal.kept()).toBe('I slept in');
    terminal.type(' the station.\r');
    await terminal.untilRaw(/station\.\r*\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I slept in the station.' });
  });

  test('words that could not be saved are never called saved', async () => {
    const terminal = await askInTerminal({ form, steps: [question()], diskFull: true });
    await type(terminal, 'I slept in');
    terminal.type(CTRL_S);
    await terminal.until(/^Not saved yet\. Your words are still here\.$/mu);
    terminal.type(CTRL_C);
    await terminal.until(/Your words are still here, but not saved yet\. Press Ctrl-C again to leave/u);
    expect(await terminal.text()).not.toMatch(/Saved|are saved/u);
    terminal.type(CTRL_C);
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: 'I slept in', how: 'interrupt' });
  });

  test('Ctrl-C between two questions is heard at the second one', async () => {
    const steps = [question(), question({ id: 'now', question: 'And now?' })];
    const terminal = await askInTerminal({ form, steps, between: 300 });
    terminal.type('/skip\r');
    await terminal.reply();
    terminal.type(CTRL_C);
    await terminal.until(/And now[\s\S]*Press Ctrl-C again to leave/u);
    terminal.type('Here.');
    await terminal.until(/Here\.$/mu);
  });

  test('two Ctrl-C leave with the half answer', async () => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.type(CTRL_C);
    await terminal.until(/Press Ctrl-C again/u);
    terminal.type(CTRL_C);
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: 'I slept in', how: 'interrupt' });
    expect((await terminal.ended()).exitCode).toBe(130);
  });

  test('Ctrl-C from elsewhere counts as the key', async () => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.kill('SIGINT');
    await terminal.until(/Press Ctrl-C again/u);
    terminal.kill('SIGINT');
    expect((await terminal.ended()).exitCode).toBe(130);
  });

  test('Ctrl-D is an empty line, and twice it pauses', async () => {
    const terminal = await ask(form);
    terminal.type('One.\r');
    await terminal.untilRaw(/One\.\r*\n/u);
    terminal.type(CTRL_D);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'One.' });
    await terminal.until(/And now/u);
    terminal.type(CTRL_D);
    expect(await terminal.reply(2)).toEqual({ kind: 'paused', half: '', how: 'end-of-input' });
    expect((await terminal.ended()).exitCode).toBe(0);
  });

  test('Ctrl-D at a question without an answer asks again before it pauses', async () => {
    const terminal = await ask(form);
    terminal.type(CTRL_D);
    await terminal.until(/or type \/skip to go on without it/u);
    terminal.type('x');
    await terminal.until(/x$/mu);
    terminal.type('\u007f');
    terminal.type(CTRL_D);
    terminal.type(CTRL_D);
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: '', how: 'end-of-input' });
  });

  test('Esc goes back with the half answer', async () => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.type(ESC);
    expect(await terminal.reply()).toEqual({ kind: 'back', half: 'I slept in' });
  });

  test('Esc at the first question says so, and neither leaves nor loops', async () => {
    const terminal = await ask(form, ['skip', 'pause']);
    await type(terminal, 'I slept in');
    terminal.type(ESC);
    await terminal.until(/This is the first one\./u);
    terminal.type(' peace.\r');
    await terminal.untilRaw(/peace\.\r*\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I slept in peace.' });
  });

  test('Ctrl-S saves and says so', async () => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.type(CTRL_S);
    await terminal.until(/^Saved\.$/mu);
    expect(terminal.kept()).toBe('I slept in');
  });

  test.each([
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ])('%s while typing keeps the half answer and ends with %i', async (signal, code) => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.kill(signal);
    expect((await terminal.ended()).exitCode).toBe(code);
    expect(terminal.kept()).toBe('I slept in');
  });

  test('a window that is closed while typing leaves the half answer behind', async () => {
    const terminal = await ask(form);
    await type(terminal, 'I slept in');
    terminal.closeWindow();
    await terminal.untilGone();
    expect(terminal.kept()).toBe('I slept in');
  });

  test('what was typed a moment ago survives even SIGKILL', async () => {
    const terminal = await ask(form);
    terminal.type('One.\r');
    await terminal.untilRaw(/One\.\r*\n/u);
    await type(terminal, 'I slept in');
    await terminal.untilKept('One.\nI slept in');
    terminal.kill('SIGKILL');
    await terminal.ended();
    expect(terminal.kept()).toBe('One.\nI slept in');
  });

  test('Ctrl-Z warns, then sleeps, and fg wakes it with all words', async () => {
    const shell = await inShell({ form, steps: [question()] }, /\/pause {2}\/help(\n\n>)?$/u);
    shell.type('I slept in');
    await shell.until(/^(> )?I slept in$/mu);
    shell.type(CTRL_Z);
    await shell.until(/Ctrl-Z would put this program to sleep\./u);
    shell.type(CTRL_Z);
    await shell.until(/Stopped[\s\S]*shell:$/mu);
    shell.type('fg\r');
    await shell.until(/shell: fg/u);
    shell.type(' peace.');
    await shell.until(/peace\.$/mu);
    shell.type('\r');
    await shell.untilRaw(/peace\.\r*\n/u);
    shell.type('\r');
    await shell.until(/REPLY \{"kind":"said","text":"I slept in peace\."\}/u);
    await shell.until(/CLOSED[\s\S]*shell:$/mu);
  });
});

test('a menu of the rich form wakes up as well', async () => {
  const shell = await inShell({ form: 'rich', steps: [choice(6)] }, /Arrow keys/u);
  shell.type(CTRL_Z);
  await shell.until(/Stopped[\s\S]*shell:$/mu);
  shell.type('fg\r');
  await shell.until(/shell: fg[\s\S]*Choice 1[\s\S]*Arrow keys/u);
  shell.type('\u001b[B');
  await shell.until(/^> 2\. Choice 2$/mu);
  shell.type('\r');
  await shell.until(/REPLY \{"kind":"said","text":"c2"\}/u);
  await shell.until(/CLOSED[\s\S]*shell:$/mu);
});
