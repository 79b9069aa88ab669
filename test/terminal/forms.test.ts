import { expect, test } from 'vitest';
import { askInTerminal } from '../support/asking.ts';
import { choice, question } from '../support/steps.ts';

const ESC = '\u001b';
const CODE = new RegExp(`${ESC}\\[[?\\d;]*[a-zA-Z]`, 'gu');

/** Sentences without their layout: no codes, no prompts, no room. */
const sentences = (raw: string): string =>
  raw
    .replaceAll(CODE, '')
    .replaceAll(/REPLY .*/gu, '')
    .replaceAll(/^> /gmu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const converse = async (form: 'rich' | 'plain'): Promise<string> => {
  const steps = [
    question({ privacy: 'Only for you. Never in the story.' }),
    choice(4, { fallback: 'c2' }),
    question({ id: 'name', lines: 'one', question: 'A name?', length: 'One line.' }),
  ];
  const terminal = await askInTerminal({ form, steps, half: 'I slept in' });
  terminal.type(' the station.\r');
  await terminal.untilRaw(/station\.\r*\n/u);
  terminal.type('/example\r');
  await terminal.reply();
  await terminal.until(/Go on with your answer\./u);
  terminal.type('\r');
  await terminal.until(/Who is it for/u);
  terminal.type('9\r');
  await terminal.until(/There are 4 choices/u);
  terminal.type('\r');
  await terminal.until(/A name/u);
  terminal.type('\u0013');
  await terminal.until(/^Saved\.$/mu);
  terminal.type('The bus stop\r');
  await terminal.untilRaw(/CLOSED/u);
  return sentences(terminal.raw());
};

test('both forms say the same sentences in the same order', async () => {
  const [rich, plain] = await Promise.all([converse('rich'), converse('plain')]);
  expect(rich).toBe(plain);
  expect(plain).toContain('Only for you. Never in the story. Where were you then?');
});
