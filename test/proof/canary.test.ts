import { chmodSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chance, LONG, SEED } from '../support/long.ts';
import { type Ended, startProgram } from '../support/program.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { type Plan, planOf } from '../support/teller/plan.ts';
import { openTeller, type Teller } from '../support/teller/teller.ts';
import { wordsOnDisk } from '../support/teller/words-on-disk.ts';

const PASSPHRASE = 'four quiet words here';
/** Words that nobody else writes; each is in one thing that the teller does. */
const BIRD = {
  answer: 'quetzalish',
  half: 'hoatzinly',
  editor: 'kakaposome',
  title: 'shoebillian',
  note: 'tinamouesque',
};
const ALL = Object.values(BIRD);

/** All folders that a program may take for its own, in one: home, settings, cache, temporary files. */
type Place = { readonly top: string; readonly variables: { readonly [name: string]: string } };

const ownPlace = (): Place => {
  const top = ownHome();
  const folder = (name: string): string => {
    mkdirSync(join(top, name));
    return join(top, name);
  };
  const variables = {
    HOME: folder('home'),
    XDG_DATA_HOME: folder('data'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_CACHE_HOME: folder('cache'),
    TMPDIR: folder('tmp'),
    CPS_STORY_HOME: '',
  };
  return { top, variables };
};

const inClear = ({ top }: Place): readonly string[] => wordsOnDisk(top, ALL);

const run = ({ top, variables }: Place, args: readonly string[], input = ''): Ended =>
  startProgram(args, { home: join(top, 'home'), variables, input });

const sitDown = (place: Place, args: readonly string[], editor = ''): Teller => {
  const { top, variables } = place;
  const teller = openTeller(['draft', '--plain', ...args], {
    home: join(top, 'home'),
    env: { ...variables, EDITOR: editor },
  });
  onTestFinished(() => teller.close());
  return teller;
};

/** Files of the store with such an ending. */
const filesWith = ({ top }: Place, ending: string): readonly string[] =>
  readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));

const HEARD = /What did they just say/u;
const BIT = /What is your bit/u;
const GAVE = /What did it give you/u;

/** An editor that adds a line, and stays open until a file says that it may close. */
const waitingEditor = ({ top }: Place): string => {
  const path = join(top, 'editor');
  const script = `echo "and ${BIRD.editor.slice(0, 3)}""${BIRD.editor.slice(3)}" >> "$1"; : > opened; until [ -e close ]; do sleep 0.05; done`;
  writeFileSync(path, `#!/bin/sh\ncd '${top}'\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

const isOpenIn =
  ({ top }: Place) =>
  (): boolean =>
    readdirSync(top).includes('opened');
/** What an editor was given. */
const LENT = /[/\\]tmp[/\\]e-[0-9a-z]{10}$/u;

/** How often the program is stopped in the middle of a save, to look at what the disk holds just then. */
const STOPS = LONG ? 40 : 4;

/** Holds the program still at some moment after these keys; what lies in clear then, each time. */
const typedWithStops = async (teller: Teller, keys: string, place: Place): Promise<readonly string[]> => {
  const draw = chance(SEED);
  const found: string[] = [];
  teller.press(keys);
  for (let stop = 0; stop < STOPS; stop += 1) {
    await new Promise((done) => setTimeout(done, draw(12)));
    teller.kill('SIGSTOP');
    found.push(...inClear(place));
    teller.kill('SIGCONT');
  }
  return found;
};

const planWith = (): Plan =>
  planOf([
    { when: /What is your passphrase/u, reply: PASSPHRASE },
    { when: /What name shall it have/u, reply: `A ${BIRD.title} name` },
    { when: /A line about this version/u, reply: `A ${BIRD.note} line` },
  ]);

/** What lay in clear at the moments where somebody looked. */
type Seen = { readonly whileOpen: readonly string[]; readonly else: readonly string[] };

/** An answer, half of one, a round through the editor, a kill in the middle of a word, another sitting, and a text that is kept. */
const sittings = async (place: Place): Promise<Seen> => {
  const seen: string[] = [];
  const look = (): void => void seen.push(...inClear(place));
  const first = sitDown(place, ['--pack', 'spark'], waitingEditor(place));
  await first.sitUntil(HEARD, planWith());
  seen.push(...(await typedWithStops(first, `A ${BIRD.answer} word.\r\r`, place)));
  await first.sitUntil(BIT, planWith());
  look();
  seen.push(...(await typedWithStops(first, `Half of it, ${BIRD.half}.`, place)));
  const isHeld = (): boolean => filesWith(place, '.half').length + filesWith(place, '.half.age').length > 0;
  await first.untilTrue(isHeld, () => 'no half answer was kept');
  look();
  first.press('\r/edit\r');
  await first.untilTrue(isOpenIn(place), () => `the editor never opened: ${first.since()}`);
  const whileOpen = inClear(place);
  writeFileSync(join(place.top, 'close'), '');
  await first.sitUntil(GAVE, planWith());
  look();
  seen.push(...(await typedWithStops(first, `Another ${BIRD.half}`, place)));
  first.kill('SIGKILL');
  await first.ended();
  look();

  const second = sitDown(place, []);
  const whole = await second.sit(planWith(), async () => {
    look();
    return true;
  });
  expect(whole.exitCode, second.since()).toBe(0);
  look();
  return { whileOpen, else: seen };
};

const secrets = (place: Place): { readonly pass: string; readonly key: string } => {
  const pass = join(place.top, 'pass');
  writeFileSync(pass, `${PASSPHRASE}\n`);
  return { pass, key: join(place.top, 'key') };
};

const deleteForGood = (place: Place, flags: readonly string[]): void => {
  const { code, err } = run(place, ['delete', '1', '--now', '--plain', ...flags], 'forever\n');
  expect(code, err).toBe(0);
};

/** A passphrase takes a second each time, and more where other tests run beside. */
const TIME = 180_000;

describe('after whole sittings with an editor, a kill and a version', { timeout: TIME }, () => {
  it(`a locked store holds no word in clear at any time but in the editor, and none at all once the story is deleted (seed ${SEED})`, async () => {
    const place = ownPlace();
    const { pass, key } = secrets(place);
    const on = run(place, ['lock', 'on', '--passphrase-file', pass, '--recovery-file', key]);
    expect(on.code, on.err).toBe(0);
    const { whileOpen, else: elsewhere } = await sittings(place);
    expect(elsewhere).toEqual([]);
    for (const path of whileOpen) expect(path).toMatch(LENT);
    expect(whileOpen).toHaveLength(1);

    // And they are there, for who has the passphrase.
    const shown = [['show', '1'], ['history', '1'], ['stories']]
      .map((args) => run(place, [...args, '--passphrase-file', pass]).out)
      .join('');
    for (const word of [BIRD.half, BIRD.editor, BIRD.title, BIRD.note]) expect(shown).toContain(word);
    expect(inClear(place)).toEqual([]);
    deleteForGood(place, ['--passphrase-file', pass]);
    expect(inClear(place)).toEqual([]);
    expect(filesWith(place, '.age').map((path) => path.split(/[/\\]/u).at(-1))).toEqual(['identity.age']);
  });

  it(`a store without a lock holds them in the files of the story alone, and nowhere once it is deleted (seed ${SEED})`, async () => {
    const place = ownPlace();
    const { whileOpen } = await sittings(place);
    expect(whileOpen.length).toBeGreaterThan(1);
    const lasting = inClear(place);
    expect(lasting.length).toBeGreaterThan(2);
    for (const path of lasting) expect(path).toMatch(/^data[/\\]cps-story[/\\]stories[/\\]/u);
    deleteForGood(place, []);
    expect(inClear(place)).toEqual([]);
  });

  it('killed while the editor is open, it leaves that one file, and takes it away at a start a day later', async () => {
    const place = ownPlace();
    const { pass, key } = secrets(place);
    const on = run(place, ['lock', 'on', '--passphrase-file', pass, '--recovery-file', key]);
    expect(on.code, on.err).toBe(0);
    const teller = sitDown(place, ['--pack', 'spark'], waitingEditor(place));
    await teller.sitUntil(BIT, planWith());
    teller.press(`${BIRD.half}.`);
    await teller.hears(new RegExp(`${BIRD.half}\\.`, 'u'));
    teller.press('\r/edit\r');
    await teller.untilTrue(isOpenIn(place), () => `the editor never opened: ${teller.since()}`);
    teller.kill('SIGKILL');
    await teller.ended();
    writeFileSync(join(place.top, 'close'), '');

    const start = ['stories', '--passphrase-file', pass];
    expect(run(place, start).code).toBe(0);
    const left = inClear(place);
    expect(left).toEqual([expect.stringMatching(LENT)]);
    const longAgo = Date.now() / 1000 - 25 * 60 * 60;
    for (const path of left) utimesSync(join(place.top, path), longAgo, longAgo);
    expect(run(place, start).code).toBe(0);
    expect(inClear(place)).toEqual([]);
  });
});
