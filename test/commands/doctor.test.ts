import { describe, expect, it } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import { verify } from '../../src/commands/verify.ts';
import { memoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { FIRST, fillStore, HARMS, type OddStore, SECOND } from '../store/odd-store.ts';
import { STORE, storeWorld } from '../store/store-world.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { type Line, scriptedPrompter } from '../support/scripted-prompter.ts';

const PLACES = { ...fakeWorld().places, store: STORE, home: '/home', settings: '/data' };

type Prepared = { readonly world: FakeWorld; readonly odd: OddStore };

const prepared = (harms: readonly string[] = [], script: readonly Line[] = []): Prepared => {
  const disk = memoryDisk();
  const odd = fillStore(disk);
  for (const harm of harms) HARMS[harm]?.harm(disk, odd);
  const { ids, clock } = storeWorld(disk, 'd');
  const prompter = async () => scriptedPrompter(script);
  return { world: fakeWorld({ disk, ids, clock, places: PLACES, prompter }), odd };
};

const snapshot = ({ disk }: FakeWorld): string =>
  JSON.stringify([...disk.files()].map(([path, bytes]) => [path, [...bytes].join(), disk.look(path)?.mode]));

const everything = ({ disk }: FakeWorld): string =>
  [...disk.files().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');

const YES = { yes: true, plain: false };

describe('verify', () => {
  it('says of a store where all is well how much it read', () => {
    const { world } = prepared();
    expect(verify({}, world)).toBe(0);
    expect(world.screen.out()).toBe('I read 2 stories, 6 files. All is well.\n');
  });

  it('says of no store that there is nothing to look at', () => {
    const world = fakeWorld();
    expect(verify({}, world)).toBe(0);
    expect(world.screen.out()).toContain('There are no stories here yet');
  });

  it.each(Object.entries(HARMS))(
    'tells %s in one line with the place, and changes nothing',
    (name, { kind }) => {
      const { world } = prepared([name]);
      const before = snapshot(world);
      expect(verify({}, world)).toBe(1);
      expect(snapshot(world)).toBe(before);
      const [line = '', ...rest] = world.screen.out().trimEnd().split('\n');
      expect(line).toMatch(/^(?:stories|tmp)\S*/);
      expect(line).toContain(world.words.store.doctor.is(kind as 'copy'));
      expect(line).toContain('cps-story doctor');
      expect(rest.at(-1)).toContain('1 thing is not as it should be.');
    },
  );

  it('tells what only a person can help with, and what is nothing wrong', () => {
    const { world, odd } = prepared();
    const folder = `${STORE}/stories/${odd.story}`;
    world.disk.put(`${folder}/versions/0009-aaaaaaaaaa-0123456789abcdef.md`, 'not a version');
    world.disk.put(`${folder}/versions/0010-aaaaaaaaaa-0123456789abcdef.md`, '---\ncps-story: 9\n---\n');
    world.disk.put(`${folder}/versions/mine.txt`, 'mine');
    world.disk.put(`${folder}/events/e-aaaaaaaaaa.json`, '{"cps-story":1,"kind":"sung","at":"x"}');
    world.disk.put(`${folder}/sittings/j-aaaaaaaaaa.half`, '{');
    world.disk.put(`${STORE}/stories/${odd.other}/events`, 'a file');
    expect(verify({}, world)).toBe(1);
    const out = world.screen.out();
    expect(out).toContain('0009-aaaaaaaaaa-0123456789abcdef.md: I cannot read it. If you have a backup');
    expect(out).toContain('j-aaaaaaaaaa.half: I cannot read it.');
    expect(out).toContain(`stories/${odd.other}/events: A folder should be here`);
    expect(out).toContain('Nothing to do about these:\n');
    expect(out).toContain('0010-aaaaaaaaaa-0123456789abcdef.md: A newer cps-story made it.');
    expect(out).toContain('e-aaaaaaaaaa.json: I do not know this kind of file.');
    expect(out).toContain('mine.txt: This is not mine.');
    expect(out).toContain('3 things are not as they should be.');
  });
});

describe('doctor', () => {
  it.each(Object.entries(HARMS))(
    'mends %s, loses no words, and has nothing to do the second time',
    async (name, { words }) => {
      const { world, odd } = prepared([name]);
      expect(await doctor(YES, world)).toBe(0);
      for (const one of [
        ...words,
        FIRST.slice(0, 11),
        SECOND.trim(),
        'It was cold.',
        'Spring came.',
        'One day',
        'She made us tea.',
      ])
        expect(everything(world)).toContain(one);
      const after = snapshot(world);
      world.screen.clear();
      expect(await doctor({ yes: false, plain: false }, world)).toBe(0);
      expect(world.screen.out()).toBe('There is nothing for me to put right.\n');
      expect(snapshot(world)).toBe(after);
      expect(verify({}, world)).toBe(0);
      expect(openStore(world).versions(odd.story).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('mends all of it at once as well', async () => {
    const { world } = prepared(Object.keys(HARMS));
    expect(await doctor(YES, world)).toBe(0);
    for (const word of Object.values(HARMS).flatMap(({ words }) => words))
      expect(everything(world)).toContain(word);
    expect(verify({}, world)).toBe(0);
  });

  it('keeps what was changed by hand as a version of its own, beside the others', async () => {
    const { world, odd } = prepared([
      'a version that was changed by hand',
      'a copy of a version with other words',
    ]);
    await doctor(YES, world);
    const versions = openStore(world).versions(odd.story);
    expect(versions.map(({ number, intact }) => [number, intact])).toEqual([
      [1, false],
      [1, true],
      [1, true],
      [2, true],
    ]);
    expect(openStore(world).version(odd.story, 'newest').id).toBe(odd.second.id);
  });

  it('takes in answers that stand in a copy only, and half of one', async () => {
    const { world, odd } = prepared(['a copy of a journal with one more answer', 'a copy of half an answer']);
    await doctor(YES, world);
    const store = openStore(world);
    expect([...store.answers(odd.story).keys()]).toEqual(['then', 'now', 'rain']);
    expect(store.halves(odd.story)[0]?.text).toBe('One day soon');
  });

  it('puts a line that was cut off beside the story, where forgetting finds it too', async () => {
    const { world, odd } = prepared(['a journal whose last line was cut off']);
    await doctor(YES, world);
    const store = openStore(world);
    expect(store.torn(odd.story)).toBe(0);
    expect(everything(world)).toContain('It smelled of cof');
    store.forget(odd.story, 'smell');
    expect(everything(world)).not.toContain('It smelled of cof');
  });

  it('asks before each thing, and does what it is told', async () => {
    const harms = [
      'half a file that a stopped save left',
      'a copy of a version with the same words',
      'a version that was changed by hand',
    ];
    const { world } = prepared(harms, [
      ['Shall I?', 'hm'],
      ['Shall I?', 'N'],
      ['Shall I?', ''],
      ['Shall I?', 's'],
    ]);
    expect(await doctor({ yes: false, plain: true }, world)).toBe(1);
    const out = world.screen.out();
    expect(out).toContain('1 of 3. tmp\nA save was stopped in the middle. Half a file was left.');
    expect(out).toContain('Please type y, n or s.');
    expect(out).toContain('I left it as it is.');
    expect(out).toContain('Done.');
    expect(out).toContain('I put 1 thing right. No words were taken away.\n2 things stay as they were.');
    expect(world.disk.look(`${STORE}/tmp/w-0123456789`)).not.toBeNull();
  });

  it('stops when it is left, and says so in its exit code', async () => {
    const leave = (how: 'word' | 'interrupt'): Line => ['Shall I?', { kind: 'paused', half: '', how }];
    const harm = ['a version that was changed by hand'];
    expect(await doctor({ yes: false, plain: true }, prepared(harm, [leave('word')]).world)).toBe(1);
    expect(await doctor({ yes: false, plain: true }, prepared(harm, [leave('interrupt')]).world)).toBe(130);
  });

  it('asks nobody where nobody is, and says what to do', async () => {
    const { world } = prepared(['a version that was changed by hand']);
    await expect(doctor({ yes: false, plain: false }, world)).rejects.toMatchObject({
      code: 'no-keyboard',
      hint: expect.stringContaining('cps-story doctor --yes'),
    });
  });

  it('leaves what it cannot mend, and says so', async () => {
    const { world, odd } = prepared();
    const path = `${STORE}/stories/${odd.story}/versions/0009-aaaaaaaaaa-0123456789abcdef.md`;
    world.disk.put(path, 'not a version');
    expect(await doctor(YES, world)).toBe(1);
    expect(world.screen.out()).toContain('I cannot mend these:\nstories/');
    expect(new TextDecoder().decode(world.disk.read(path))).toBe('not a version');
  });
});
