import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/core/interview/reply.ts';
import { width } from '../../src/core/text/width.ts';
import { type AskingTerminal, askInTerminal } from '../support/asking.ts';
import { choice, question } from '../support/steps.ts';
import type { TerminalLook } from '../support/terminal.ts';

const BACKSPACE = '\u007f';
/** What moves the cursor one cell back. */
const BACK = '\b';

const askPlain = (
  look: TerminalLook = {},
  steps: readonly Step[] = [question()],
  half = '',
): Promise<AskingTerminal> =>
  askInTerminal(
    { form: 'plain', half, steps: [...steps, question({ id: 'now', question: 'And now?' })] },
    look,
  );

/** Types a line and waits for its echo. */
const type = async (terminal: AskingTerminal, line: string, shown: RegExp): Promise<void> => {
  terminal.type(line);
  await terminal.until(shown);
};

/** What was written after the first question stood on screen. */
const since = (terminal: AskingTerminal, mark: number): string => terminal.raw().slice(mark);

describe('typing in the plain form', () => {
  test.each([
    ['Japanese', '私はバス停で寝ていた。'],
    ['Arabic', 'كنت وحدي في تلك الليلة.'],
    ['a family', 'Me and 👨‍👩‍👧‍👦, at last.'],
    ['an accent of its own', 'I went to the cafe\u0301.'],
    ['a year at the beginning', '2019. That was the year.'],
    ['a word behind a slash', '/shrug'],
  ])('%s comes back unchanged', async (_, line) => {
    const terminal = await askPlain();
    terminal.type(`${line}\r`);
    await terminal.untilRaw(/help\r\n[\s\S]+\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: line });
  });

  test('each typed letter costs its own bytes, and a Backspace three for each cell', async () => {
    const terminal = await askPlain();
    const mark = terminal.raw().length;
    for (const letter of ['a', 'é', 'e\u0301', '日', '👨‍👩‍👧‍👦']) {
      const before = terminal.raw().length;
      terminal.type(letter);
      await terminal.untilRaw(new RegExp(`${letter}$`, 'u'));
      terminal.type(BACKSPACE);
      await terminal.untilRaw(new RegExp(`${BACK}$`, 'u'));
      expect(terminal.raw().slice(before)).toBe(letter + `${BACK} ${BACK}`.repeat(width(letter)));
    }
    expect(since(terminal, mark)).not.toContain('\n');
    terminal.type('left\r');
    await terminal.untilRaw(/left\r\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'left' });
  });

  test.each(['one', 'many'] as const)(
    'half an answer that ends its line is not run into (%s)',
    async (lines) => {
      const terminal = await askPlain({}, [question({ lines })], 'It was too much\n');
      await terminal.until(/too much$/u);
      terminal.type('I went home.\r');
      await terminal.until(/too much\nI went home\.$/mu);
      if (lines === 'many') terminal.type('\r');
      const between = lines === 'many' ? '\n' : ' ';
      expect(await terminal.reply()).toEqual({ kind: 'said', text: `It was too much${between}I went home.` });
    },
  );

  test('a command typed behind half an answer is a command, and the words stay as they were', async () => {
    const terminal = await askPlain({}, [question()], 'My name is Da');
    await terminal.until(/My name is Da$/u);
    terminal.type('/skip\r');
    expect(await terminal.reply()).toEqual({ kind: 'skipped', half: 'My name is Da\n' });
  });

  test('sends no escape code, and takes nothing back that it wrote', async () => {
    const terminal = await askPlain({}, [question({ id: 'first' }), choice(12), choice(3, { id: 'how' })]);
    await type(terminal, 'I slept in the bus station.\r', /station/u);
    await type(terminal, '/clear\r', /empty now/u);
    await type(terminal, '/undo\r', /Your words are back/u);
    await type(terminal, '/help\r', /To hear more/u);
    await type(terminal, '\u001b[A\u001b[B\u001b[5~\u0001\u000c', /To hear more/u);
    await type(terminal, '\u0003', /Ctrl-C again/u);
    await type(terminal, '\u0013', /Saved\./u);
    terminal.type('\r');
    await terminal.until(/Who is it for/u);
    await type(terminal, 'm\r', /12\. Choice 12/u);
    await type(terminal, '40\r', /There are 12 choices\./u);
    await type(terminal, '11\r', /3\. Choice 3/u);
    terminal.type('\u001b');
    await terminal.reply(3);
    const written = terminal.raw();
    expect(written).not.toContain('\u001b');
    expect(written.replaceAll('\r\n', '')).not.toContain('\r');
    expect(written).not.toContain('\b');
    expect(written.replaceAll(/REPLY .*/gu, '')).toMatch(/^[\x20-\x7e\r\n]*$/u);
  });

  test('has the cursor behind how to answer a choice', async () => {
    const terminal = await askPlain({}, [choice(3, { fallback: 'c2' })]);
    await terminal.untilRaw(/Enter alone means 2: $/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c2' });
  });

  test('three pasted paragraphs stay whole, without asking the terminal for marks', async () => {
    const three = 'The first one.\n\nThe second,\nwith two lines.\n/skip\n\nThe third.';
    const terminal = await askPlain();
    await type(terminal, three.replaceAll('\n', '\r'), /The third/u);
    terminal.type('\r');
    await terminal.untilRaw(/third\.\r\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: three });
  });

  test('20,000 characters arrive, and cost no more than themselves', async () => {
    const long = 'word '.repeat(4000).trim();
    const terminal = await askPlain();
    const mark = terminal.raw().length;
    await type(terminal, long, /Taken in: 1 paragraph, \d+ words/u);
    terminal.type('\r');
    await terminal.untilRaw(/writing\.\r\n\r\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: long });
    expect(since(terminal, mark).replace(/REPLY [\s\S]*/u, '').length).toBeLessThan(long.length + 200);
  });

  test('a half answer is shown, and goes on where it stopped', async () => {
    const terminal = await askPlain({}, [question()], 'I slept in\nthe bus st');
    await terminal.until(/What you have so far:\nI slept in\nthe bus st$/mu);
    await type(terminal, 'ation.\r', /station\./u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I slept in\nthe bus station.' });
  });

  test('a question that was just read is not read again', async () => {
    const terminal = await askPlain();
    await type(terminal, 'One.\r', /^One\.$/mu);
    terminal.type('/why\r');
    expect(await terminal.reply()).toEqual({ kind: 'asked', what: 'why', half: 'One.\n' });
    await terminal.until(/Go on with your answer\./u);
    expect(terminal.raw().match(/Where were you then/gu)).toHaveLength(1);
    expect(terminal.raw().match(/One\./gu)).toHaveLength(2);
    await type(terminal, 'Two.\r', /^Two\.$/mu);
    terminal.type('\r');
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'One.\nTwo.' });
  });

  test('how an answer ends is said three times, then only when asked', async () => {
    const steps = ['a', 'b', 'c', 'd'].map((id) => question({ id, question: `Which ${id}?` }));
    const terminal = await askPlain({}, steps);
    for (const id of ['a', 'b', 'c']) {
      await terminal.until(new RegExp(`Which ${id}`, 'u'));
      terminal.type('/skip\r');
    }
    await terminal.until(/Which d[\s\S]*\/help$/mu);
    expect(terminal.raw().match(/Enter on an empty line when done/gu)).toHaveLength(3);
    await type(terminal, '/help\r', /Enter on an empty line ends your answer\./u);
  });
});

describe('a dumb terminal', () => {
  const dumb = { env: { TERM: 'dumb' } };

  test('has its lines edited by the system, and gets no codes', async () => {
    const terminal = await askPlain(dumb);
    await type(terminal, `abX${BACKSPACE}c\r`, /abc/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'abc' });
    expect(terminal.raw()).not.toContain('\u001b');
  });

  test('says so when a line may have been cut', async () => {
    const terminal = await askPlain(dumb);
    terminal.type(`${'x'.repeat(5000)}\r`);
    await terminal.until(/as long as this terminal allows/u);
  });

  test('keeps three pasted paragraphs whole', async () => {
    const terminal = await askPlain(dumb);
    await type(terminal, 'One.\r\rTwo.\r\rThree.\r', /Three/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'One.\n\nTwo.\n\nThree.' });
  });

  test('stays at the first Ctrl-C and leaves at the second', async () => {
    const terminal = await askPlain(dumb);
    await type(terminal, 'One.\r', /One/u);
    terminal.type('\u0003');
    await terminal.until(/Press Ctrl-C again/u);
    terminal.type('\u0003');
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: 'One.\n', how: 'interrupt' });
    expect((await terminal.ended()).exitCode).toBe(130);
  });

  test('pauses at the end of input', async () => {
    const terminal = await askPlain(dumb);
    await type(terminal, 'One.\r', /One/u);
    terminal.type('\u0004');
    expect(await terminal.reply()).toEqual({ kind: 'paused', half: 'One.\n', how: 'end-of-input' });
    expect((await terminal.ended()).exitCode).toBe(0);
  });
});
