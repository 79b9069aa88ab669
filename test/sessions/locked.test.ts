import { expect, it } from 'vitest';
import { groupsOf } from '../../src/core/lock/recovery-key.ts';
import { english } from '../../src/core/words/words.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { run } from '../../src/main.ts';
import { countingIds, tickingClock } from '../store/store-world.ts';
import { ageParts, smallAge } from '../support/age.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { diskWithPacks } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { type Line, scriptedPrompter } from '../support/scripted-prompter.ts';

const PASSPHRASE = 'bench river paper crow';
const OTHER = 'kettle moss ladder nine';

/** Keys as age makes them, the same in each run: the one of the store, and the one for paper. */
const OWN = 'AGE-SECRET-KEY-16Q2TYGKC0J6RS98QFELKES25N628Z8PXDUJ7WFWPT3NHLJ7GS8CQFQV6AM';
const PAPER = 'AGE-SECRET-KEY-1WS6HZ6T8Y0WW57GM2MKMXF93E6TAXQC05VN5Z22AW9R780ZTPAEQSFQQDU';
const onPaper = (number: number): string => groupsOf(PAPER)[number - 1] ?? '';

it('a locked store: it is locked, written to without a passphrase, opened with one, and opened again with the key from paper', async () => {
  const disk = diskWithPacks();
  const { image } = await builtInRules();
  const keys = [OWN, PAPER];
  /** What stays from one start of the program to the next. */
  const kept = {
    disk,
    clock: tickingClock(),
    ids: countingIds(),
    age: { ...smallAge(), newKey: () => keys.shift() ?? '' },
    set: { form: 'plain' as const },
    rules: () => image,
    yaml: () => loadYamlReader(english.yaml),
    input: { isTerminal: true, readAll: async () => new Uint8Array() },
  };
  const transcript: string[] = [];
  /** One start of the program: nobody has given it a passphrase yet. */
  const typed = async (command: string, script: readonly Line[] = []): Promise<number> => {
    const screen = fakeScreen({ isTerminal: true });
    const prompter = scriptedPrompter(script, { screen });
    const world = fakeWorld({
      ...kept,
      keyring: ageParts().keyring,
      screen: { ...screen, warn: screen.write },
      prompter: async () => prompter,
    });
    const code = await run(command.split(' '), world);
    prompter.done();
    transcript.push(`$ cps-story ${command}\n${screen.out()}`);
    return code;
  };

  expect(
    await typed('lock on', [
      ['new-passphrase', 'bench'],
      ['new-passphrase', PASSPHRASE],
      ['passphrase-again', PASSPHRASE],
      ['number 4', onPaper(5)],
      ['number 4', onPaper(4).toLowerCase()],
      ['number 9', onPaper(9)],
    ]),
  ).toBe(0);
  expect(
    await typed('draft --pack spark', [
      ['begin', ''],
      ['arrive', 'steady'],
      ['heard', 'They are new here.'],
      ['bit', { kind: 'paused', half: 'I was new', how: 'word' }],
    ]),
  ).toBe(0);
  expect(
    await typed('stories', [
      ['passphrase', 'not this one'],
      ['passphrase', PASSPHRASE],
    ]),
  ).toBe(0);
  expect(
    await typed('stories', [
      ['passphrase', 'bench river'],
      ['passphrase', 'bench paper'],
      ['passphrase', 'bench crow'],
    ]),
  ).toBe(2);
  expect(
    await typed('lock recover', [
      ['recovery-key', onPaper(1)],
      ['recovery-key', groupsOf(PAPER).join(' ').toLowerCase()],
      ['new-passphrase', OTHER],
      ['passphrase-again', OTHER],
    ]),
  ).toBe(0);
  expect(
    await typed('draft', [
      ['locked', 'open'],
      ['passphrase', OTHER],
      ['waiting', 'go-on'],
      ['arrive', 'steady'],
      ['bit', { kind: 'paused', half: '', how: 'word' }],
    ]),
  ).toBe(0);
  expect(transcript.join('')).not.toMatch(/bench (?:river|paper|crow)|kettle/u);
  await expect(transcript.join('\n')).toMatchFileSnapshot('locked.session');
});
