import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keptIn } from '../support/teller/kept.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { planOf } from '../support/teller/plan.ts';
import { openTeller, type Teller } from '../support/teller/teller.ts';

const BIT = /What is your bit/u;
const GAVE = /What did it give you/u;
const DONE = /Your answers/u;

type Here = { readonly home: string; readonly teller: Teller };

/** At the second question of the spark, which takes as many lines as one likes. */
const atTheBit = async (
  form: 'plain' | 'rich',
  env: { readonly [name: string]: string } = {},
): Promise<Here> => {
  const home = ownHome();
  const teller = openTeller(['draft', `--${form}`, '--pack', 'spark'], { home, env });
  onTestFinished(() => teller.close());
  await teller.sitUntil(BIT, planOf());
  return { home, teller };
};

const answerTo = (home: string, prompt: string): string | undefined => keptIn(home).answers.get(prompt);

/** Types, and waits until it is on screen, so that what follows is no part of it. */
const write = async (teller: Teller, text: string): Promise<void> => {
  teller.press(text);
  await teller.hears(new RegExp(`${text.trim()}$`, 'u'));
};

const LINES = Array.from({ length: 200 }, (_, at) =>
  at % 7 === 2 ? '' : `Line ${at} of a letter, pasted.`,
).join('\n');
const ONE_LINE = 'A sentence that goes on. '.repeat(800).trim();

/** As a terminal sends it: with marks around it where a program asked for them, and CR for each line end. */
const pasted = (text: string, marked: boolean): string => {
  const sent = text.replaceAll('\n', '\r');
  return marked ? `\u001b[200~${sent}\u001b[201~` : sent;
};

describe.each([
  ['the plain form', 'plain', false],
  ['the rich form, by a terminal that marks pastes', 'rich', true],
  ['the rich form, by a terminal that marks nothing', 'rich', false],
] as const)('pasted into %s', (_, form, marked) => {
  it.each([
    ['200 lines, some of them empty', LINES],
    ['one line of 20,000 letters', ONE_LINE],
  ])('%s are kept as they are', async (_name, text) => {
    const { home, teller } = await atTheBit(form);
    teller.press(pasted(text, marked));
    await teller.untilTrue(
      () => keptIn(home).halves.some((half) => half.trimEnd() === text),
      () => `kept: ${keptIn(home).halves.map((half) => half.length)} of ${text.length}`,
    );
    teller.press('\r\r');
    await teller.sitUntil(GAVE, planOf());
    expect(answerTo(home, 'bit')).toBe(text);
  });
});

describe.each(['plain', 'rich'] as const)('in the %s form', (form) => {
  it('one can go back, change an answer, skip one and come back to it', async () => {
    const { home, teller } = await atTheBit(form);
    teller.press('One bench.\r\r');
    await teller.sitUntil(GAVE, planOf());
    teller.press('/back\r');
    await teller.sitUntil(BIT, planOf());
    expect(answerTo(home, 'bit')).toBe('One bench.');
    teller.press('/clear\r');
    await teller.hears(/nothing here to clear|is empty now/u);
    teller.press('Two benches.\r\r');
    await teller.sitUntil(GAVE, planOf());
    expect(answerTo(home, 'bit')).toBe('Two benches.');
    teller.press('/skip\r');
    await teller.hears(/Left out\./u);
    const list = await teller.sitUntil(DONE, planOf());
    expect(list.said).toMatch(/3\. Left out\. What did it give you/u);
    teller.press('3\r');
    await teller.sitUntil(GAVE, planOf());
    teller.press('A chair.\r\r');
    await teller.sitUntil(DONE, planOf());
    expect(answerTo(home, 'gave')).toBe('A chair.');
  });

  it('a window that becomes narrow in the middle of a word takes no letter away', async () => {
    const { home, teller } = await atTheBit(form);
    await write(teller, 'I sat on the bench by the river until it got light, and I had sto');
    teller.resize(40, 24);
    teller.press('pped opening my mail');
    await teller.hears(/mail/u);
    teller.resize(100, 40);
    teller.press(' that winter.');
    await teller.hears(/winter\./u);
    teller.type('\r');
    teller.type('\r');
    await teller.sitUntil(GAVE, planOf());
    expect(answerTo(home, 'bit')).toBe(
      'I sat on the bench by the river until it got light, and I had stopped opening my mail that winter.',
    );
  });

  it('the editor gets the words and gives them back changed', async () => {
    const { home, teller } = await withEditor(form, 'sed -i "s/bus/train/" "$1"');
    teller.press('/edit\r');
    await teller.sitUntil(GAVE, planOf());
    expect(answerTo(home, 'bit')).toBe('I took the train.');
    expect(keptIn(home).temporary).toEqual([]);
  });

  it('an editor that is killed keeps what it had saved, and leaves no file behind', async () => {
    const { home, teller } = await withEditor(form, 'echo And back. >> "$1"; kill -9 $$');
    teller.press('/edit\r');
    await teller.hears(/Your editor closed with a problem/u);
    await teller.asked();
    expect(keptIn(home).halves.join()).toContain('And back.');
    teller.press('\r\r');
    await teller.sitUntil(GAVE, planOf());
    expect(answerTo(home, 'bit')).toMatch(/^I took the bus\.\n+And back\.$/u);
    expect(keptIn(home).temporary).toEqual([]);
  });
});

/** At the second question with a line of it written, and a script for an editor. */
const withEditor = async (form: 'plain' | 'rich', script: string): Promise<Here> => {
  const path = join(ownHome(), 'editor');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  const here = await atTheBit(form, { EDITOR: path });
  await write(here.teller, 'I took the bus.');
  here.teller.press('\r');
  return here;
};
