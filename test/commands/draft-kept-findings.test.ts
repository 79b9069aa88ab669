import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { KeptFinding } from '../../src/core/check/report.ts';
import { DiskError } from '../../src/core/disk-error.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, type Sitting, sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const ADVICE = 'You should go for a walk every day.';
const oneToOne = { pack: 'one-to-one' };
const TOGETHER: readonly Line[] = [...upTo('limit', {}, 'wobble'), ['review', 'a'], ['what-next', 'check']];
const KEEP: readonly Line[] = [
  ['what-next', 'keep'],
  ['title', ''],
  ['note-on-version', ''],
  ['card', ''],
  ['leave', ''],
  ['leave-next', ''],
];

/** `onUnsaved`: called each time it is asked what to do now that a save did not work. */
const afterTurn = (
  rest: readonly Line[],
  disk: MemoryDisk = diskWithPacks(),
  onUnsaved: (count: number) => void = () => undefined,
): Promise<Sitting> => {
  let unsaved = 0;
  return sitDown([...upTo('turn', { turn: ADVICE }), ...rest], {
    options: oneToOne,
    disk,
    onAsk: ({ id }) => {
      if (id !== 'not-saved') return;
      unsaved += 1;
      onUnsaved(unsaved);
    },
  });
};
const goOn = (disk: MemoryDisk, rest: readonly Line[]): Promise<Sitting> =>
  sitDown([['waiting', 'go-on'], ...rest], { disk });
const times = ({ prompter }: Sitting, id: string): number =>
  prompter.asked().filter((asked) => asked === id).length;

type Document = {
  readonly files: readonly [
    { readonly findings: readonly { rule: string }[]; readonly kept: readonly KeptFinding[] },
  ];
};
const checkStory = async ({ world }: Sitting): Promise<Document> => {
  const screen = fakeScreen();
  const options = {
    paths: [],
    setting: null,
    pack: null,
    format: 'json',
    failOn: 'look',
    all: false,
    explain: false,
  } as const;
  await check({ ...options, story: '1' }, { ...world, screen });
  return JSON.parse(screen.out()) as Document;
};
const filesOf = (disk: MemoryDisk, folder: string): string =>
  [...disk.files()]
    .filter(([path]) => path.includes(folder))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');

describe('a note after an answer', () => {
  it('that was answered with Enter does not come again, and the check shows the words once more', async () => {
    const first = await afterTurn([
      ['note', ''],
      ['wobble', pause()],
    ]);
    const next = await goOn(first.disk, [
      ['wobble', { kind: 'back', half: '' }],
      ['turn', `${ADVICE} He did.`],
      ...TOGETHER,
      ['finding', ''],
      ['what-next', 'pause'],
    ]);
    expect(times(next, 'note')).toBe(0);
    expect(next.out).toContain('You wrote: You should go');
  });

  it('that was answered with k comes neither in the next sitting nor in the check', async () => {
    const first = await afterTurn([
      ['note', 'k'],
      ['wobble', pause()],
    ]);
    const next = await goOn(first.disk, [...TOGETHER, ['what-next', 'pause']]);
    expect(next.out).not.toContain('You wrote: You should');
  });

  it('comes again for other words', async () => {
    const first = await afterTurn([
      ['note', 'k'],
      ['wobble', pause()],
    ]);
    await goOn(first.disk, [
      ['wobble', 'You should go for a run.'],
      ['note', ''],
      ['now', pause()],
    ]);
  });

  it('leaves a mark of the words on the disk, and none of the words', async () => {
    const { disk } = await afterTurn([
      ['note', 'k'],
      ['wobble', pause()],
    ]);
    const events = filesOf(disk, '/events/');
    expect(events).toContain('"kind":"brought-up"');
    expect(events).toContain('"kind":"finding-kept"');
    expect(events).not.toMatch(/walk|should/i);
  });

  it('tells the second time, and when help is asked for, how to have no more of them', async () => {
    const { out } = await afterTurn([
      ['note', ''],
      ['wobble', 'You ought to call somebody.'],
      ['note', { kind: 'asked', what: 'help', half: '' }],
      ['note', 'n'],
      ['now', pause()],
    ]);
    expect(out.match(/If these thoughts are in your way, type n\./g)).toHaveLength(1);
    expect(out.indexOf('in your way')).toBeGreaterThan(out.indexOf('You ought to'));
    expect(out).toContain('cps-story settings coaching-notes off');
  });
});

describe('when the disk has no room for a mark', () => {
  const withoutRoom = (): MemoryDisk & { mend(): void } => {
    const disk = diskWithPacks();
    let full = true;
    return {
      ...disk,
      rename: (from, to) => {
        if (full && to.includes('/events/')) throw new DiskError('full', to);
        disk.rename(from, to);
      },
      mend: () => {
        full = false;
      },
    };
  };

  it('a note goes on as ever: no words are lost by it', async () => {
    const { out } = await afterTurn(
      [
        ['note', ''],
        ['wobble', pause()],
      ],
      withoutRoom(),
    );
    expect(out).not.toContain('disk is full');
  });

  it('a keep is asked for again until it is saved, with its reason at hand', async () => {
    const disk = withoutRoom();
    const talked = await afterTurn(
      [
        ['note', ''],
        ...TOGETHER,
        ['finding', 'k'],
        ['why-kept', 'She asked me.'],
        ['not-saved', 'show'],
        ['not-saved', 'again'],
        ['what-next', 'pause'],
      ],
      disk,
      (count) => {
        if (count > 1) disk.mend();
      },
    );
    expect(talked.out).toContain('Your text:\n\nShe asked me.');
    expect(filesOf(disk, '/events/')).toContain('"why":"She asked me."');
  });
});

describe('a finding that is kept as it is', () => {
  const kept = (why: Line[1], rest: readonly Line[] = KEEP): Promise<Sitting> =>
    afterTurn([['note', ''], ...TOGETHER, ['finding', 'k'], ['why-kept', why], ...rest]);

  it('stays quiet in the next sitting, and stands under kept with its reason', async () => {
    const first = await kept('She asked me what to do.');
    const document = await checkStory(first);
    expect(document.files[0].findings.map(({ rule }) => rule)).not.toContain('directive');
    expect(document.files[0].kept).toMatchObject([{ rule: 'directive', why: 'She asked me what to do.' }]);
    const next = await sitDown(
      [
        ['review', 'a'],
        ['what-next', 'check'],
        ['what-next', 'pause'],
      ],
      { disk: first.disk, options: { story: '1' } },
    );
    expect(next.out).toContain('What you kept stays as it is.');
  });

  it('needs no reason, and is kept even when the teller leaves at that question', async () => {
    expect((await checkStory(await kept(''))).files[0].kept).toMatchObject([{ why: '' }]);
    const left = await kept(pause(), []);
    const store = openStore(left.world);
    const [story] = store.stories();
    expect(story && store.events(story.id).map(({ kind }) => kind)).toContain('finding-kept');
  });

  it('comes back when the words are changed', async () => {
    const first = await kept('');
    const changed = await sitDown(
      [
        ['review', '10'],
        ['turn', 'You should go for a walk each morning.'],
        ['note', ''],
        ['review', 'a'],
        ['what-next', 'check'],
        ['finding', ''],
        ['what-next', 'pause'],
      ],
      { disk: first.disk, options: { story: '1' } },
    );
    expect(times(changed, 'finding')).toBe(1);
  });

  it('ends with one line when all is looked at', async () => {
    const { out } = await kept('', [['what-next', 'pause']]);
    expect(out).toContain('That is all I wanted to point at.');
  });

  it('keeps all that was said of one sentence', async () => {
    const both = 'I know exactly how you feel, and you should go for a walk.';
    const first = await sitDown(
      [
        ...upTo('limit', { turn: both }),
        ['review', 'a'],
        ['what-next', 'check'],
        ['finding', 'k'],
        ['why-kept', ''],
        ...KEEP,
      ],
      { options: oneToOne, set: { coachingNotes: false } },
    );
    expect(first.out).toContain('In the same sentence you wrote: you should go');
    expect((await checkStory(first)).files[0].kept.map(({ rule }) => rule).toSorted()).toEqual([
      'directive',
      'mind-reading',
    ]);
  });

  it('is a thought about the whole that leads to the list of answers', async () => {
    const { prompter } = await sitDown(
      [
        ...upTo('limit', { purpose: { kind: 'skipped', half: '' } }).filter(([id]) => id !== 'wobble'),
        ['review', 'a'],
        ['what-next', 'check'],
        ['finding', 'c'],
        ['review', 'p'],
      ],
      { options: oneToOne, set: { coachingNotes: false } },
    );
    expect(prompter.asked().slice(-2)).toEqual(['finding', 'review']);
  });
});
