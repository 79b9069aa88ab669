import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backup } from '../../src/commands/backup.ts';
import { exportStory } from '../../src/commands/export.ts';
import { importStories } from '../../src/commands/import.ts';
import { lockOff } from '../../src/commands/lock-off.ts';
import { lockOn } from '../../src/commands/lock-on.ts';
import { restoreBackup } from '../../src/commands/restore-backup.ts';
import { SETTINGS } from '../../src/core/setting.ts';
import { privateFiles } from '../../src/store/sealing.ts';
import { type StoryStore, shelfOf } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';
import { carryingWorld, HARD_TEXTS, textOf } from '../support/carrying.ts';
import type { KeptWorld } from './kept-stories.ts';
import { PASSPHRASE, readAll } from './locked-store.ts';
import { answer, countingIds, toKeep } from './store-world.ts';

const LINES = [
  ...Object.values(HARD_TEXTS).flatMap((text) => text.split('\n')),
  '---',
  '...',
  'title: not the title',
  'keep-private: Oak Street',
  '<!-- call her first -->',
  '',
  '',
  '   ',
  '🙂 שלום 漢字',
];

/** LF line ends: a store keeps no others. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...LINES) },
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 12 },
  )
  .map((lines) => `${lines.join('\n').replace(/[\r\ufeff]/g, '')}\nThe end.\n`);
const title = fc.oneof(
  fc.constantFrom('The bus stop', 'A: "b" # c', '- x', "it's", ''),
  fc.string({ maxLength: 20 }),
);
const version = fc.record({ title, setting: fc.constantFrom(...SETTINGS), note: title, body: text });
const story = fc.record({
  versions: fc.array(version, { maxLength: 3 }),
  answers: fc.array(fc.record({ prompt: fc.constantFrom('then', 'now', 'ask'), text }), { maxLength: 3 }),
  half: fc.option(text),
  past: fc.boolean(),
});
type GivenStory = typeof story extends fc.Arbitrary<infer One> ? One : never;

const fill = (store: StoryStore, given: readonly GivenStory[]): void => {
  for (const { versions, answers, half, past } of given) {
    const id = store.newStory();
    for (const one of versions) store.keep(toKeep(store, { ...one, story: id }));
    const sitting = store.sitting(id);
    for (const one of answers) sitting.record(answer(one.prompt, one.text));
    if (half !== null) sitting.saveHalf('half', half);
    if (past) store.addEvent(id, { kind: 'past', at: '2026-11-20T06:00:00.000Z' });
  }
};

const filled = (given: readonly GivenStory[], side: string): KeptWorld => {
  const made = carryingWorld({ ids: countingIds(side) });
  fill(made.store, given);
  return made;
};

const stories = ({ world }: KeptWorld): unknown =>
  [...world.disk.files()]
    .filter(([path]) => path.startsWith('/home/stories/'))
    .map(([path, bytes]) => [path, textOf(bytes)])
    .sort();

const BACK = { file: 'all.zip', takeWhole: false, passphraseFile: null, plain: false };

/** The laws of carrying, over this many random stores in memory. */
export const roundTrips = (numRuns: number): void => {
  it('export and import as Markdown give the same title, setting and text', async () => {
    await fc.assert(
      fc.asyncProperty(version, async (given) => {
        const made = filled([{ versions: [given], answers: [], half: null, past: false }], 'a');
        await exportStory(
          { story: '1', version: null, to: 'a.md', format: null, withPrivate: false, force: false },
          made.world,
        );
        const other = carryingWorld({ ids: countingIds('b') });
        other.world.disk.put('/desk/a.md', made.world.disk.read('/desk/a.md'));
        await importStories({ files: ['a.md'], story: null, title: null, setting: null }, other.world);
        const [mine, theirs] = [made, other].map(
          ({ store }) => store.stories().map(({ id }) => store.version(id, 'newest'))[0],
        );
        expect(theirs?.body).toBe(mine?.body);
        expect(theirs?.setting).toBe(mine?.setting);
        if (mine?.title) expect(theirs?.title).toBe(mine.title);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('backup, an empty computer, restore-backup give equal bytes, and twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 4 }), async (given) => {
        const made = filled(given, 'a');
        fc.pre([...made.world.disk.files().keys()].some((path) => path.startsWith('/home/stories/')));
        await backup({ file: BACK.file }, made.world);
        const other = carryingWorld({ ids: countingIds('b') });
        other.world.disk.put('/desk/all.zip', made.world.disk.read('/desk/all.zip'));
        await restoreBackup(BACK, other.world);
        expect(stories(other)).toEqual(stories(made));
        await restoreBackup(BACK, other.world);
        expect(stories(other)).toEqual(stories(made));
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('lock on, a start with the passphrase, and lock off give equal texts each time, and equal bytes at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 3 }), async (given) => {
        const made = filled(given, 'a');
        const { world } = made;
        const before = { bytes: stories(made), texts: readAll(world) };
        world.disk.put('/desk/pass', `${PASSPHRASE}\n`);
        const files = { passphraseFile: 'pass', recoveryFile: 'key', plain: false };
        expect(await lockOn(files, world)).toBe(0);
        expect(privateFiles(shelfOf(world), false)).toEqual([]);

        const next = { ...world, ...ageParts(), ids: countingIds('c') };
        expect(readAll(next)).toEqual(before.texts);
        expect(lockOff({}, next)).toBe(0);
        expect({ bytes: stories(made), texts: readAll(world) }).toEqual(before);
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('a backup brought back beside other stories loses none of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { minLength: 1, maxLength: 2 }),
        fc.array(story, { maxLength: 2 }),
        async (given, others) => {
          const made = filled(given, 'a');
          fc.pre([...made.world.disk.files().keys()].some((path) => path.startsWith('/home/stories/')));
          await backup({ file: BACK.file }, made.world);
          const other = filled(others, 'b');
          const both = [...(stories(made) as string[][]), ...(stories(other) as string[][])].sort();
          other.world.disk.put('/desk/all.zip', made.world.disk.read('/desk/all.zip'));
          await restoreBackup(BACK, other.world);
          expect(stories(other)).toEqual(both);
        },
      ),
      { numRuns, endOnFailure: true },
    );
  });
};
