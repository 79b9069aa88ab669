import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptIn } from '../support/teller/kept.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { planOf } from '../support/teller/plan.ts';
import { type ShellTeller, startInShell } from '../support/teller/shell.ts';
import { openTeller, tellerAt } from '../support/teller/teller.ts';

/** SIGHUP by its number. */
const HANG_UP = 1;
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_Z = '\u001a';
const BIT = /What is your bit/u;
const HEARD = /What did they just say/u;
const WORDS = 'I was new here once';

type Sitting = { readonly home: string; readonly store: string; readonly teller: ShellTeller };

/** In the middle of the second answer. */
const inTheMiddle = async (form: 'plain' | 'rich'): Promise<Sitting> => {
  const home = ownHome();
  const teller = await startInShell(form, home, ['draft', `--${form}`, '--pack', 'spark']);
  await teller.sitUntil(BIT, planOf());
  teller.press(WORDS);
  await teller.hears(new RegExp(WORDS, 'u'));
  return { home, store: join(home, 'store'), teller };
};

/** The terminal as it was: its modes, a cursor in sight, and no marks around a paste. */
const expectInOrder = async (teller: ShellTeller): Promise<void> => {
  const { before, after } = await teller.modes();
  expect(after).toBe(before);
  for (const [name, wanted] of [
    ['?25', 'h'],
    ['?2004', 'l'],
    ['?1049', 'l'],
  ] as const) {
    const last = teller.raw().lastIndexOf(`\u001b[${name}`);
    if (last >= 0) expect(teller.raw().charAt(last + `\u001b[${name}`.length), name).toBe(wanted);
  }
};

const expectAllKept = (store: string): void => {
  const { answers, halves } = keptIn(store);
  expect(answers.has('heard')).toBe(true);
  expect(halves).toEqual([WORDS]);
};

describe.each(['plain', 'rich'] as const)('left in the middle of a word, in the %s form', (form) => {
  it.each([
    ['SIGHUP', 129],
    ['SIGTERM', 143],
  ])('by %s: all is kept, the code is %i, and the terminal is as it was', async (signal, code) => {
    const { store, teller } = await inTheMiddle(form);
    process.kill(teller.programPid, signal);
    expect(await teller.code()).toBe(code);
    await expectInOrder(teller);
    expectAllKept(store);
  });

  it('by two Ctrl-C: all is kept, the code is 130, and the terminal is as it was', async () => {
    const { store, teller } = await inTheMiddle(form);
    teller.press(CTRL_C);
    await teller.hears(/Press Ctrl-C again/u);
    teller.press(CTRL_C);
    expect(await teller.code()).toBe(130);
    await expectInOrder(teller);
    expectAllKept(store);
  });

  it('by two Ctrl-C with two answers open: both are kept, and both come back', async () => {
    const { home, store, teller } = await inTheMiddle(form);
    teller.press('\r/back\r');
    await teller.hears(HEARD);
    await teller.asked();
    teller.press(' And more.');
    await teller.hears(/And more\./u);
    teller.press(CTRL_C);
    await teller.hears(/Press Ctrl-C again/u);
    teller.press(CTRL_C);
    expect(await teller.code()).toBe(130);
    const halves = keptIn(store).halves.map((half) => half.trim());
    expect(halves).toEqual([WORDS, expect.stringMatching(/. And more\.$/u)]);
    const again = openTeller(['draft', `--${form}`], { home, env: { CPS_STORY_HOME: store } });
    await again.hears(/two half answers I kept for you/u);
    const first = await again.sitUntil(HEARD, planOf());
    await again.hears(/And more\./u);
    again.press(first.kind === 'lines' ? '\r\r' : '\r');
    await again.sitUntil(BIT, planOf());
    await again.hears(new RegExp(WORDS, 'u'));
    again.close();
  });

  it('by Ctrl-D where no more words come: that is a pause', async () => {
    const { store, teller } = await inTheMiddle(form);
    teller.press(`\r${CTRL_D}`);
    const next = await teller.asked();
    expect(next?.said).toContain('Saved.');
    teller.press(CTRL_D);
    expect(await teller.code()).toBe(0);
    await expectInOrder(teller);
    expect([...keptIn(store).answers.values()]).toContain(WORDS);
  });

  it('put to sleep by Ctrl-Z and woken by fg: it goes on, and the terminal is in order in between and after', async () => {
    const { store, teller } = await inTheMiddle(form);
    teller.press(CTRL_Z);
    await teller.hears(/Press it again/u);
    teller.press(CTRL_Z);
    await teller.hears(/Stopped.*shell:$/u);
    await expectInOrder(teller);
    expectAllKept(store);
    teller.press('fg\r');
    await teller.hears(form === 'rich' ? new RegExp(`${WORDS}$`, 'u') : /fg bash -c/u);
    teller.press(', too.\r\r');
    const next = await teller.asked();
    expect(next?.said).toContain('Saved.');
    await teller.sitUntil(/Thank you|How are you leaving/u, planOf());
    teller.press(CTRL_C);
    await teller.hears(/Press Ctrl-C again/u);
    teller.press(CTRL_C);
    expect(await teller.code()).toBe(130);
    await expectInOrder(teller);
    expect([...keptIn(store).answers.values()]).toContain(`${WORDS}, too.`);
  });

  it('with its window closed: all is kept, and it ends by the signal, and by no fault that a system would note down', async () => {
    const home = ownHome();
    // Without a shell above it, which would not tell how it ended.
    const teller = openTeller(['draft', `--${form}`, '--pack', 'spark'], { home });
    await teller.sitUntil(BIT, planOf());
    teller.press(WORDS);
    await teller.hears(new RegExp(WORDS, 'u'));
    teller.closeWindow();
    expect(await teller.ended()).toMatchObject({ signal: HANG_UP });
    expectAllKept(home);
  });

  it('killed, it goes on where it was in another window', async () => {
    const { home, store, teller } = await inTheMiddle(form);
    await teller.untilTrue(
      () => keptIn(store).halves.includes(WORDS),
      () => 'the half answer was never kept',
    );
    process.kill(teller.programPid, 'SIGKILL');
    expect(await teller.code()).toBe(137);
    const again = openTeller(['draft', `--${form}`], { home, env: { CPS_STORY_HOME: store } });
    await again.sitUntil(BIT, planOf());
    await again.hears(new RegExp(WORDS, 'u'));
    again.close();
  });
});

describe('without a keyboard', () => {
  it('says in one sentence what to do instead', async () => {
    const home = ownHome();
    const teller = await startInShell('plain', home, ['draft'], '< /dev/null');
    expect(await teller.code()).toBe(2);
    expect(teller.raw()).toContain('there is no keyboard here');
  });

  it('keeps what came through a pipe before it ran dry, and calls that a pause', async () => {
    const home = ownHome();
    execFileSync('mkfifo', [join(home, 'pipe')]);
    const pipe = openSync(join(home, 'pipe'), 'r+');
    const shell = await startInShell('plain', home, ['draft', '--plain', '--pack', 'spark'], '< pipe');
    const type = (keys: string): void => void writeSync(pipe, keys.replaceAll('\r', '\n'));
    const teller = tellerAt({ ...shell, type }, 'plain');
    await teller.sitUntil(BIT, planOf([{ when: /What did they just say/u, reply: 'They are new.' }]));
    teller.press(`${WORDS}\r`);
    closeSync(pipe);
    expect(await shell.code()).toBe(0);
    const { answers, halves } = keptIn(join(home, 'store'));
    expect(answers.get('heard')).toBe('They are new.');
    expect(halves.map((half) => half.trim())).toEqual([WORDS]);
    await expectInOrder(shell);
  });

  it('takes a closed standard input for the end of a pipe', async () => {
    const home = ownHome();
    const teller = await startInShell('plain', home, ['draft', '--plain', '--pack', 'spark'], '<&-');
    expect(await teller.code()).toBe(0);
    expect(teller.raw()).toContain('There was nothing to save yet.');
  });
});
