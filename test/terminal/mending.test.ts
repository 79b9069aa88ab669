import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/core/interview/reply.ts';
import {
  type AskingTerminal,
  askInTerminal,
  driverArgs,
  driverFolder,
  repliesIn,
} from '../support/asking.ts';
import { choice, question } from '../support/steps.ts';
import type { TerminalLook } from '../support/terminal.ts';

const CTRL_O = '\u000f';
const LEFT = '\u001b[D';
const HOME = '\u001b[H';
const DOWN = '\u001b[B';
const TWO = 'I took teh bus.\nIt was cold.';

const ask = (
  form: 'rich' | 'plain',
  half: string,
  step: Step = question(),
  look: TerminalLook = {},
): Promise<AskingTerminal> =>
  askInTerminal({ form, half, steps: [step, question({ id: 'now', question: 'And now?' })] }, look);

/** Types a line and waits for what it leads to. */
const type = async (terminal: AskingTerminal, line: string, shown: RegExp): Promise<void> => {
  terminal.type(line);
  await terminal.until(shown);
};

describe.each(['rich', 'plain'] as const)('in the %s form', (form) => {
  /** What stands before the cursor. */
  const at = form === 'rich' ? '> ' : '';

  test('an answer that came back is kept by Enter alone, and ends on an empty line', async () => {
    const terminal = await ask(form, TWO);
    terminal.type('\r');
    await terminal.untilRaw(/cold\.\r*\n/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: TWO });
  });

  test('who goes on behind a sentence that came back gets a space between', async () => {
    const terminal = await ask(form, TWO);
    await terminal.until(/cold\.$/u);
    await type(terminal, 'Then it rained.', /cold\. Then it rained\.$/u);
    terminal.type('\u001b');
    expect(await terminal.reply()).toEqual({ kind: 'back', half: `${TWO} Then it rained.` });
  });

  test('one line of an answer is opened by its number, and goes back to its place', async () => {
    const terminal = await ask(form, `${TWO}\n`);
    await terminal.until(/cold\./u);
    await type(terminal, '/change 1\r', new RegExp(`Line 1 is open[\\s\\S]*\\n${at}I took teh bus\\.$`, 'u'));
    await type(terminal, ' And sat.', /bus\. And sat\.$/u);
    terminal.type('\r');
    await terminal.until(/Changed\. \/undo takes that back\./u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I took teh bus. And sat.\nIt was cold.' });
  });

  test('an open line in the middle has its words on the way out', async () => {
    const terminal = await ask(form, `${TWO}\n`);
    await terminal.until(/cold\./u);
    await type(terminal, '/change 1\r', /bus\.$/u);
    await type(terminal, ' And', /bus\. And$/u);
    await terminal.untilKept('I took teh bus. And\nIt was cold.');
    terminal.type('\u0003\u0003');
    expect(await terminal.reply()).toEqual({
      kind: 'paused',
      half: 'I took teh bus. And\nIt was cold.',
      how: 'interrupt',
    });
  });

  test('a slip is mended behind the words that came back, which stay words', async () => {
    const terminal = await ask(form, TWO);
    await terminal.until(/cold\.$/u);
    await type(terminal, '/fix teh -> the\r', /Now it reads: I took the bus\./u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I took the bus.\nIt was cold.' });
  });

  test('a field of one line has its words in the line again after a command', async () => {
    const terminal = await ask(form, 'May I tel you?', question({ lines: 'one' }));
    await terminal.until(/May I tel you\?$/u);
    await type(terminal, '/fix tel -> tell\r', /reads: May I tell you\?\n(> )?May I tell you\?$/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'May I tell you?' });
  });

  test('in a field of one line, undo after a fix brings back what stood there, and not nothing', async () => {
    const terminal = await ask(form, 'May I tel you?', question({ lines: 'one' }));
    await terminal.until(/May I tel you\?$/u);
    await type(terminal, '/fix tel -> tell\r', /reads: May I tell you\?\n(> )?May I tell you\?$/u);
    await type(terminal, '/undo\r', /Your words are back\.\n(> )?May I tel you\?$/u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'May I tel you?' });
  });

  test('Ctrl-O opens the editor with what is typed so far', async () => {
    const terminal = await ask(form, '');
    await type(terminal, 'One.\r', /One\./u);
    await type(terminal, 'Tw', /Tw$/u);
    terminal.type(CTRL_O);
    expect(await terminal.reply()).toEqual({ kind: 'edit', half: 'One.\nTw' });
  });

  test('Ctrl-O says that there is nothing to open where no answer is written', async () => {
    const terminal = await ask(form, '', choice(3, { commands: ['skip', 'pause', 'help'] }));
    await terminal.until(/press Enter:$/mu);
    await type(terminal, CTRL_O, /There is no answer to open in an editor here\./u);
    terminal.type('2\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'c2' });
  });

  test('a question mark behind a number tells more, and the prompt comes again', async () => {
    const steps = choice(2, {
      choices: [
        { id: 'a', words: 'One', more: 'The first is short.' },
        { id: 'b', words: 'Two' },
      ],
    });
    const terminal = await ask(form, '', steps);
    await terminal.until(/Add a question mark for more, like 1\? Type a number, then press Enter:$/mu);
    await type(terminal, '1?\r', /The first is short\.\nAdd a question mark[\s\S]*Enter:$/mu);
    await type(terminal, '2?\r', /There is no more to say about 2\./u);
    terminal.type('1\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'a' });
  });
});

describe('the arrow keys', () => {
  test('move in an answer that came back to the rich form, where no space is put in for them', async () => {
    const terminal = await ask('rich', 'It was cold.');
    await terminal.until(/cold\.$/u);
    await type(terminal, `${LEFT}${LEFT}${LEFT}${LEFT}${LEFT}very `, /It was very cold\.$/u);
    await type(terminal, `${HOME}And so `, /> And so It was very cold\.$/mu);
    terminal.type('\r');
    await terminal.until(/^>$/mu);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'And so It was very cold.' });
  });

  test('say in the plain form, once, how words are mended there', async () => {
    const terminal = await ask('plain', '');
    await type(terminal, 'It was cold.', /cold\.$/u);
    await type(terminal, LEFT, /The arrow keys do not move in this form\. To mend a word: \/fix or/u);
    await type(terminal, `${LEFT}${HOME}${DOWN} Very.`, /Very\.$/u);
    expect(terminal.raw().match(/arrow keys do not move/gu)).toHaveLength(1);
    terminal.type('\u001b');
    expect(await terminal.reply()).toEqual({ kind: 'back', half: 'It was cold. Very.' });
  });
});

test('a menu of the rich form tells more about the choice it stands on', async () => {
  const more = 'Two or three sentences in the middle of a talk.';
  const steps = choice(2, {
    menu: true,
    choices: [
      { id: 'a', words: 'One' },
      { id: 'b', words: 'Two', more },
    ],
  });
  const terminal = await ask('rich', '', steps);
  await terminal.until(/> 1\. One/u);
  expect(await terminal.text()).not.toContain(more);
  await type(terminal, DOWN, new RegExp(more, 'u'));
  terminal.type('\r');
  expect(await terminal.reply()).toEqual({ kind: 'said', text: 'b' });
});

describe('where whole lines are read', () => {
  const pipe = (half: string, input: string, step = question()): Promise<string> =>
    new Promise((resolve) => {
      const plan = { form: 'plain', half, steps: [step] } as const;
      const child = spawn(process.execPath, driverArgs(plan), { cwd: driverFolder });
      let output = '';
      child.stdout.on('data', (bytes) => {
        output += String(bytes);
      });
      child.on('close', () => resolve(output));
      child.stdin.end(input);
    });

  test('an answer that came back stands as ended lines, and what comes is added', async () => {
    const output = await pipe(TWO, 'Then it rained.\n\n');
    expect(repliesIn(output)).toEqual([{ kind: 'said', text: `${TWO}\nThen it rained.` }]);
    expect(output.match(/It was cold\.\n/gu)).toHaveLength(1);
    expect(repliesIn(await pipe(TWO, '\n'))).toEqual([{ kind: 'said', text: TWO }]);
    const one = question({ lines: 'one' });
    expect(repliesIn(await pipe('May I?', '\n', one))).toEqual([{ kind: 'said', text: 'May I?' }]);
    expect(repliesIn(await pipe('May I?', 'Or not?\n', one))).toEqual([
      { kind: 'said', text: 'May I? Or not?' },
    ]);
  });

  test('a line is typed anew to change it, and Enter alone leaves it', async () => {
    expect(repliesIn(await pipe(TWO, '/change 1\nI walked.\n\n'))).toEqual([
      { kind: 'said', text: 'I walked.\nIt was cold.' },
    ]);
    expect(repliesIn(await pipe(TWO, '/change 1\n\n\n'))).toEqual([{ kind: 'said', text: TWO }]);
    expect(repliesIn(await pipe(TWO, '/change 1\n'))).toEqual([
      { kind: 'paused', half: `${TWO}\n`, how: 'end-of-input' },
    ]);
  });

  test('a dumb terminal shows the line that is typed anew', async () => {
    const terminal = await ask('plain', `${TWO}\n`, question(), { env: { TERM: 'dumb' } });
    await type(terminal, '/change 1\r', /I took teh bus\.\nType the line as it shall be\./u);
    await type(terminal, 'I walked.\r', /Changed\./u);
    terminal.type('\r');
    expect(await terminal.reply()).toEqual({ kind: 'said', text: 'I walked.\nIt was cold.' });
  });
});
