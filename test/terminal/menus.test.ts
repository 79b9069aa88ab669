import { describe, expect, test } from 'vitest';
import { type AskingTerminal, askInTerminal } from '../support/asking.ts';
import { choice, question } from '../support/steps.ts';
import type { TerminalLook } from '../support/terminal.ts';

const DOWN = '\u001b[B';
const KEYS = /Arrow keys to move, Enter to choose, Esc to go back, \/ to type a command\.$/u;

const askMenu = (
  look: TerminalLook = {},
  change: Parameters<typeof choice>[1] = {},
): Promise<AskingTerminal> =>
  askInTerminal(
    { form: 'rich', steps: [choice(6, change), question({ id: 'now', question: 'And now?' })] },
    look,
  );

describe('a menu of the rich form', () => {
  test('is moved through with the arrows, and Enter chooses', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    await terminal.until(/^> 1\. Choice 1$/mu);
    terminal.type(DOWN);
    await terminal.until(/^> 2\. Choice 2$/mu);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c2' });
    await terminal.until(/And now/u);
    terminal.type('x');
    await terminal.until(/^> x$/mu);
  });

  test('takes a number too, and begins at what Enter alone means', async () => {
    const terminal = await askMenu({}, { fallback: 'c3' });
    await terminal.until(/^> 3\. Choice 3$/mu);
    terminal.type('5');
    await terminal.until(/^> 5\. Choice 5$/mu);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c5' });
  });

  test('leaves the cursor where it can be seen', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type(DOWN);
    await terminal.until(/^> 2\. Choice 2$/mu);
    expect(terminal.raw()).not.toContain('\u001b[?25l');
  });

  test('Esc goes back', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('\u001b');
    expect(await terminal.reply()).toEqual({ kind: 'back', half: '' });
  });

  test('a slash opens a line for a command', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('/');
    await terminal.until(/Type a number, then press Enter: \/$/u);
    terminal.type('skip\r');
    expect(await terminal.reply()).toEqual({ kind: 'skipped', half: '' });
  });

  test('a sentence is never taken for a choice, whatever line the menu stands on', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('Choice is not what I have\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'Choice is not what I have' });
  });

  test('a sentence that is typed before the menu is there is not taken for a choice', async () => {
    const terminal = await askInTerminal({
      form: 'rich',
      steps: [question({ id: 'now', question: 'And now?', lines: 'one' }), choice(6)],
    });
    await terminal.until(/^>$/mu);
    terminal.type('fine\r');
    await terminal.reply();
    terminal.type('Choice is not what I have\r');
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'Choice is not what I have' });
  });

  test('what is typed while it is being fetched is not shown twice', async () => {
    const terminal = await askMenu();
    terminal.type('Choice is not what I have\r');
    expect(await terminal.reply()).toMatchObject({ kind: 'said' });
    expect(terminal.raw().match(/(?<!REPLY .*)Choice is not what I have/gu)).toHaveLength(1);
  });

  test('a letter opens a line, for a choice may be typed as well', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('t');
    await terminal.until(/Type a number, then press Enter: t$/u);
    terminal.type('wo\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c2' });
  });

  test('says at Ctrl-C that words are not saved when they are not', async () => {
    const terminal = await askInTerminal({ form: 'rich', steps: [choice(6)], diskFull: true });
    await terminal.until(KEYS);
    terminal.type('\u0003');
    await terminal.until(/not saved yet/u);
  });

  test('tells of Esc only where there is a way back', async () => {
    const terminal = await askMenu({}, { place: '', commands: ['pause', 'help'] });
    await terminal.until(/Enter to choose, \/ to type a command\.$/u);
    terminal.type('\u001b');
    await terminal.until(/There is no step back from here/u);
  });

  test('a command that is typed at once is obeyed at once', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('/pause\r');
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: '', how: 'word' });
  });

  test('one Ctrl-C stays, and a second one leaves', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('\u0003');
    await terminal.until(/Press Ctrl-C again[\s\S]*> 1\. Choice 1[\s\S]*Arrow keys/u);
    terminal.type('\u0003');
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: '', how: 'interrupt' });
    expect((await terminal.ended()).exitCode).toBe(130);
  });

  test('two Ctrl-D pause', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.type('\u0004');
    await terminal.until(/Choice 1[\s\S]*Arrow keys[\s\S]*Choice 1[\s\S]*Arrow keys/u);
    terminal.type('\u0004');
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: '', how: 'end-of-input' });
  });

  test('a window that is closed ends it', async () => {
    const terminal = await askMenu();
    await terminal.until(KEYS);
    terminal.closeWindow();
    await terminal.untilGone();
  });

  test('breaks no word of its keys in a narrow window', async () => {
    const terminal = await askMenu({ cols: 40 });
    await terminal.until(/^to go back, \/ to type a command\.$/mu);
  });

  test('is a numbered list where its lines would not fit', async () => {
    const words = 'A page that people will read, at home and alone';
    const terminal = await askMenu(
      { cols: 44 },
      { choices: Array.from({ length: 6 }, (_, n) => ({ id: `c${n}`, words })) },
    );
    await terminal.until(/Type a number/u);
    terminal.type('2\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c1' });
  });

  test('is drawn for a short menu of our own, and a short choice of a pack has numbers', async () => {
    const terminal = await askInTerminal({
      form: 'rich',
      steps: [choice(4), choice(4, { id: 'start', menu: true })],
    });
    await terminal.until(/Type a number, then press Enter:/u);
    expect(await terminal.text()).not.toMatch(KEYS);
    terminal.type('4\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c4' });
    await terminal.until(KEYS);
  });
});
