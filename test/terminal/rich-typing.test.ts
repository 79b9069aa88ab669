import { describe, expect, test } from 'vitest';
import { type AskingTerminal, askInTerminal } from '../support/asking.ts';
import { question } from '../support/steps.ts';
import type { TerminalLook } from '../support/terminal.ts';

const ESC = '\u001b';
const COLOUR_CODE = new RegExp(`${ESC}\\[([\\d;]*)m`, 'gu');
const LEFT = `${ESC}[D`;
const BACKSPACE = '\u007f';
const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

const askRich = (look: TerminalLook = {}, half = ''): Promise<AskingTerminal> =>
  askInTerminal(
    { form: 'rich', half, steps: [question(), question({ id: 'now', question: 'And now?' })] },
    look,
  );

/** Ends the answer: Enter behind the last line, and once the new line is open, Enter on it. */
const finish = async (terminal: AskingTerminal): Promise<void> => {
  terminal.type('\r');
  await terminal.until(/^>$/mu);
  terminal.type('\r');
};

describe('typing in the rich form', () => {
  test.each([
    ['Japanese', '私はバス停で寝ていた。'],
    ['Arabic', 'كنت وحدي في تلك الليلة.'],
    ['a family', 'Me and 👨‍👩‍👧‍👦, at last.'],
    ['an accent in one letter', 'I went to the café.'],
    ['an accent of its own', 'I went to the cafe\u0301.'],
    ['a year at the beginning', '2019. That was the year.'],
    ['a word behind a slash', '/shrug'],
    ['signs of Markdown', '* * * # > - `x`'],
  ])('%s comes back unchanged', async (_, line) => {
    const terminal = await askRich();
    terminal.type(line);
    await terminal.until(/^> ./mu);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: line });
  });

  test('Backspace takes away one visible letter', async () => {
    const terminal = await askRich();
    for (const letter of ['é', 'e\u0301', '日', '👨‍👩‍👧‍👦', '👍🏽'])
      terminal.type(`${letter}x${BACKSPACE}${BACKSPACE}`);
    terminal.type('left');
    await terminal.until(/^> left$/mu);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'left' });
  });

  test('a line can be changed in its middle', async () => {
    const terminal = await askRich();
    terminal.type(`I was alone.${LEFT.repeat(6)}very much `);
    await terminal.until(/^> I was very much alone\.$/mu);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I was very much alone.' });
  });

  test('Up on an empty line takes the last line back, and no other answer', async () => {
    const terminal = await askRich();
    terminal.type('First.\r');
    await terminal.until(/^>$/mu);
    terminal.type('\u001b[A');
    await terminal.until(/^> First\.\n> First\.$/mu);
    terminal.type(' Changed.');
    await terminal.until(/Changed/u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'First. Changed.' });
    await terminal.until(/And now/u);
    terminal.type('\u001b[Ax');
    await terminal.until(/^> x$/mu);
  });

  test('works in 40 columns, and when the window changes while typing', async () => {
    const terminal = await askRich({ cols: 40 });
    const line = 'I had stopped answering my sister, and I slept in the bus station that winter.';
    terminal.type(line.slice(0, 50));
    await terminal.until(/slept/u);
    terminal.resize(60, 20);
    terminal.type(line.slice(50));
    await terminal.until(/winter\./u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: line });
  });

  test('a half answer is shown, and goes on where it stopped', async () => {
    const terminal = await askRich({}, 'I slept in\nthe bus st');
    await terminal.until(/What you have so far:\n> I slept in\n> the bus st$/mu);
    terminal.type('ation.');
    await terminal.until(/station/u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I slept in\nthe bus station.' });
  });

  test('what is typed between two questions is not shown there, and waits for the second one', async () => {
    const steps = [question(), question({ id: 'now', question: 'And now?' })];
    const terminal = await askInTerminal({ form: 'rich', steps, between: 300 });
    terminal.type('One.');
    await terminal.until(/^> One\.$/mu);
    await finish(terminal);
    await terminal.reply();
    terminal.type('Later.');
    await terminal.until(/And now[\s\S]*^> Later\.$/mu);
    expect(terminal.raw().match(/Later/gu)).toHaveLength(1);
    await finish(terminal);
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'Later.' });
  });

  test('what is typed and pasted before the first question is in sight waits for it, whole', async () => {
    const plan = { form: 'rich', steps: [question()], before: 300 } as const;
    const long = 'word '.repeat(1000).trim();
    const terminal = await askInTerminal(plan, {}, `xé${BACKSPACE}${BACKSPACE}${pasted(long)}`);
    await terminal.until(/Taken in: 1 paragraph, 1000 words\./u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: long });
  });

  test('uses no colour but the sixteen basic ones, never red, never dim', async () => {
    const terminal = await askRich();
    const codes = Array.from(terminal.raw().matchAll(COLOUR_CODE), ([, code]) => code);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(['1', '22', '3', '23', '32', '33', '36', '39']).toContain(code);
  });

  test('leaves colour out when NO_COLOR is set, and still shows everything', async () => {
    const terminal = await askRich({ env: { NO_COLOR: '1' } });
    expect(await terminal.text()).toContain('Where were you then?');
    expect(terminal.raw()).not.toMatch(COLOUR_CODE);
  });
});

describe('pasting in the rich form', () => {
  const three = 'The first one.\n\nThe second,\nwith two lines.\n/skip\n\nThe third.';

  test('three paragraphs stay whole, with blank lines, and a command in them is story', async () => {
    const terminal = await askRich();
    terminal.type(pasted(three));
    await terminal.until(/The third/u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: three });
  });

  test('three paragraphs stay whole in a terminal that does not mark what is pasted', async () => {
    const terminal = await askRich();
    terminal.type(three.replaceAll('\n', '\r'));
    await terminal.until(/The third/u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: three });
  });

  test.each([
    ['with marks', pasted],
    ['without marks', (text: string): string => text],
  ])('into the middle of a line puts the words there, %s', async (_, paste) => {
    const terminal = await askRich();
    terminal.type(`I was alone.${LEFT.repeat(6)}`);
    await terminal.until(/I was alone/u);
    terminal.type(paste('very much '));
    await terminal.until(/^> I was very much alone\.$/mu);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I was very much alone.' });
  });

  test('of several lines into the middle of a line stays in one piece', async () => {
    const terminal = await askRich();
    terminal.type(`Before after${LEFT.repeat(5)}`);
    await terminal.until(/Before after/u);
    terminal.type(pasted('one\ntwo '));
    await terminal.until(/two after/u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'Before one\ntwo after' });
  });

  test('5,000 characters in one line arrive, and it is said that they did', async () => {
    const terminal = await askRich();
    const long = 'word '.repeat(1000).trim();
    terminal.type(pasted(long));
    await terminal.until(/Taken in: 1 paragraph, 1000 words\./u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: long });
    expect(terminal.raw().length).toBeLessThan(170_000);
  });

  test('20,000 characters in five paragraphs arrive', async () => {
    const terminal = await askRich();
    const long = Array.from({ length: 5 }, () => 'word '.repeat(800).trim()).join('\n\n');
    terminal.type(pasted(long));
    await terminal.until(/Taken in: 5 paragraphs, 4000 words\./u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: long });
  });

  test('of control characters leaves none of them', async () => {
    const terminal = await askRich();
    terminal.type(pasted('a\tb\u001b[31mred\u0007\u0000\r\nnext'));
    await terminal.until(/next/u);
    await finish(terminal);
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'a  bred\nnext' });
  });

  test('of two lines into a short field makes one line, and answers no other question', async () => {
    const terminal = await askInTerminal({
      form: 'rich',
      steps: [question({ lines: 'one', question: 'A name?' }), question({ id: 'now', question: 'And now?' })],
    });
    terminal.type('The bus\rstop\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'The bus stop' });
    await terminal.until(/And now/u);
  });
});
