import { describe, expect, it } from 'vitest';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import { PACK_FILES } from '../support/pack-files.ts';
import type { Line } from '../support/scripted-prompter.ts';

const ADVICE = 'You should go for a walk every day.';
const oneToOne = { pack: 'one-to-one' };
const KEEP: readonly Line[] = [
  ['what-next', 'keep'],
  ['title', ''],
  ['note-on-version', ''],
  ['card', ''],
  ['leave', ''],
  ['leave-next', ''],
];

const versions = (disk: MemoryDisk): readonly string[] =>
  [...disk.files()]
    .filter(([path]) => path.includes('/versions/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
const bodyOf = (version: string): string => version.slice(version.indexOf('\n---\n') + 5).trim();

/** The pack of a trainer, with two sections that may change places and a joiner. */
const diskWithTrainersPack = (): MemoryDisk => {
  const disk = diskWithPacks();
  const sections =
    'sections:\n  - id: then\n    reorder: yes\n  - id: back\n    joiner: One question.\n    reorder: yes\n';
  for (const [path, text] of Object.entries(PACK_FILES)) {
    const changed = text.replace(/sections:\n(?: .*\n)+/, sections);
    disk.put(`/home/packs/riverbend.first-story/1.2.0/${path}`, changed);
  }
  return disk;
};
const trainers: readonly Line[] = [
  ['purpose', 'hope'],
  ['keep', ''],
  ['then', 'I sat by the phone.'],
  ['enter', ''],
  ['back', 'What about you?'],
  ['review', 'a'],
];

describe('the text put together', () => {
  it('is kept word for word, without the private answers', async () => {
    const { disk } = await sitDown([...upTo('limit'), ['review', 'a'], ...KEEP], { options: oneToOne });
    const [version = ''] = versions(disk);
    const spoken = [
      answers.ask,
      `${answers.heard} ${answers.then} ${answers.feeling}`,
      `${answers.turn} ${answers.wobble}`,
      `${answers.now} ${answers['my-way']}`,
      answers.back,
    ];
    expect(bodyOf(version)).toBe(spoken.join('\n\n'));
    expect(version).toMatch(/^pack: .*one-to-one@\d/m);
    expect(version).toContain('One person you support, 20 November');
    for (const secret of [answers['they-said'], answers.limit, answers.keep])
      expect(version).not.toContain(secret);
  });

  it('shows the words of the pack in brackets, keeps them without, and takes them out when asked', async () => {
    const disk = diskWithTrainersPack();
    const shown = await sitDown([...trainers, ['what-next', 'pause']], {
      disk,
      options: { pack: 'riverbend.first-story' },
    });
    expect(shown.out).toContain('[One question.] What about you?');
    const { out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['review', 'a'],
        ['what-next', 'joiners'],
        ['what-next', 'keep'],
        ...KEEP.slice(1, 5),
      ],
      { disk },
    );
    expect(out.slice(out.lastIndexOf('Story begins.'))).not.toContain('One question.');
    expect(bodyOf(versions(disk)[0] ?? '')).toBe('I sat by the phone.\n\nWhat about you?');
  });

  it('changes the order of the parts that may move, and remembers it', async () => {
    const disk = diskWithTrainersPack();
    await sitDown(
      [...trainers, ['what-next', 'order'], ['order', '2 2'], ['order', '2 1'], ['what-next', 'pause']],
      { disk, options: { pack: 'riverbend.first-story' } },
    );
    await sitDown([['waiting', 'go-on'], ['review', 'a'], ...KEEP.slice(0, 5)], { disk });
    expect(bodyOf(versions(disk)[0] ?? '')).toBe('One question. What about you?\n\nI sat by the phone.');
  });

  it('can be changed as a whole in an editor, and be put together from the answers again', async () => {
    const disk = diskWithPacks();
    const runEditor = async (_: string, path: string) => {
      disk.put(path, new TextDecoder().decode(disk.read(path)).replace('kettle', 'blue kettle'));
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    const { out } = await sitDown(
      [
        ...upTo('limit'),
        ['review', 'a'],
        ['what-next', 'whole'],
        ['what-next', 'check'],
        ['what-next', 'keep'],
        ...KEEP.slice(1),
      ],
      { disk, set: { editor: 'nano' }, runEditor, options: oneToOne },
    );
    expect(out).toContain('as you changed it');
    expect(bodyOf(versions(disk)[0] ?? '')).toContain('blue kettle');
    await sitDown([['review', 'a'], ['what-next', 'answers'], ...KEEP], { disk, options: { story: '1' } });
    expect(bodyOf(versions(disk)[1] ?? '')).toContain('a kettle');
    expect(versions(disk)[1]).toMatch(/^parent: "?0001-/m);
  });

  it('goes back to the answers when the whole text comes back empty, and says that it can be brought back', async () => {
    const disk = diskWithPacks();
    let times = 0;
    const runEditor = async (_: string, path: string) => {
      times += 1;
      disk.put(path, times === 1 ? 'All in my own words.' : '');
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    const { out } = await sitDown(
      [
        ...upTo('limit'),
        ['review', 'a'],
        ['what-next', 'whole'],
        ['what-next', 'whole'],
        ['what-next', 'by-hand'],
        ['what-next', 'keep'],
        ...KEEP.slice(1),
      ],
      { disk, set: { editor: 'nano' }, runEditor, options: oneToOne },
    );
    expect(out).toContain('You can bring it back.');
    expect(bodyOf(versions(disk)[0] ?? '')).toContain('All in my own words.');
  });

  it('lists the answers that are only for the teller when asked, and comes back to the rest', async () => {
    const { out } = await sitDown(
      [...upTo('limit'), ['review', 'o'], ['review', ''], ['review', '5'], ['keep', ''], ['review', 'p']],
      { options: oneToOne },
    );
    expect(out).toContain('5. Only for you. What stays private today?');
    expect(out.match(/^8\. Written/gm)).toHaveLength(3);
  });

  it('reads a long list in parts', async () => {
    const { out } = await sitDown(
      [
        ['arrive', { kind: 'ended', half: '' }],
        ['review', 'm'],
        ['review', 'p'],
      ],
      {
        options: { pack: 'public-talk' },
      },
    );
    const [first = '', second = ''] = out.slice(out.indexOf('Your answers')).split(/m for\s+more/);
    expect(first.match(/^\d+\. /gm)).toHaveLength(9);
    expect(second.match(/^\d+\. /gm)?.length).toBeGreaterThan(0);
  });

  it('goes on with what is open when the teller wants to', async () => {
    const { prompter } = await sitDown(
      [
        ['heard', { kind: 'ended', half: 'They are new here.' }],
        ['review', 'g'],
        ['bit', 'I was new once.'],
        ['gave', 'It taught me to wait.'],
        ['back', 'What is it like for you?'],
        ['review', 'g'],
        ['review', 'p'],
      ],
      { options: { pack: 'spark' } },
    );
    expect(prompter.asked()).toHaveLength(7);
  });

  it('offers to write something first when there are no words yet', async () => {
    const { out } = await sitDown(
      [
        ['heard', { kind: 'ended', half: '' }],
        ['review', 'a'],
        ['review', '2'],
        ['bit', 'I was new once.'],
        ['review', 'a'],
        ['what-next', 'pause'],
      ],
      { options: { pack: 'spark' } },
    );
    expect(out).toContain('nothing to put together yet');
    expect(out).toContain('Story begins.\n\nI was new once.');
  });
});

describe('the check of the whole', () => {
  const withAdvice = (rest: readonly Line[]) =>
    sitDown(
      [
        ...upTo('limit', { turn: ADVICE }),
        ['review', 'a'],
        ['what-next', 'check'],
        ...rest,
        ['what-next', 'pause'],
      ],
      { options: oneToOne, set: { coachingNotes: false } },
    );

  it('names what works first, then one thing at a time with the line it is on', async () => {
    const { out } = await withAdvice([['finding', 'l']]);
    expect(out.indexOf('What works here:')).toBeLessThan(out.indexOf('Thought 1 of 1. Line 5.'));
    expect(out).toContain('You can keep all of it as it is.');
  });

  it('does not come back to what the teller keeps as it is', async () => {
    const { prompter } = await withAdvice([
      ['finding', 'k'],
      ['why-kept', 'She asked me for it'],
      ['what-next', 'check'],
    ]);
    expect(prompter.asked().filter((id) => id === 'finding')).toHaveLength(1);
  });

  it('opens the very answer that the words stand in, and shows the text again', async () => {
    const { out } = await withAdvice([
      ['finding', 'c'],
      ['turn', 'I went for a walk.'],
    ]);
    expect(out).toContain(`What you have so far:\n${ADVICE}`);
    expect(out.match(/Story begins\./g)).toHaveLength(2);
  });

  it('shows three at a time', async () => {
    const { prompter } = await sitDown(
      [
        ...upTo('limit', {
          turn: 'You should walk. He took forty pills. It was on Mill Road.',
          wobble: 'You need to rest.',
        }),
        ['review', 'a'],
        ['what-next', 'check'],
        ['finding', 'l'],
        ['finding', 'l'],
        ['finding', 'l'],
        ['more-findings', 'enough'],
        ['what-next', 'pause'],
      ],
      { options: oneToOne, set: { coachingNotes: false } },
    );
    expect(prompter.asked().filter((id) => id === 'finding')).toHaveLength(3);
  });
});

describe('at the end', () => {
  it('brings people to reach when the teller would like some company', async () => {
    const { out } = await sitDown(
      [...upTo('limit'), ['review', 'a'], ...KEEP.slice(0, 4), ['leave', 'company'], ['leave-next', '']],
      { options: oneToOne },
    );
    expect(out).toContain('988');
    expect(out.indexOf('988')).toBeLessThan(out.indexOf('Thank you for the work'));
  });

  it('leaves no title and no word of the story in the last lines', async () => {
    const { out } = await sitDown(
      [...upTo('limit'), ['review', 'a'], ['what-next', 'keep'], ['title', 'The bench'], ...KEEP.slice(2)],
      { options: oneToOne },
    );
    const last = out.slice(out.indexOf('Thank you'));
    expect(last).not.toMatch(/bench|kettle|morning/i);
    expect(last).toContain('Kept: version 1, 108 words.');
    expect(last).toContain('cps-story support');
  });

  it('says how to go on with the very story that was kept', async () => {
    const first = await sitDown([...upTo('limit'), ['review', 'a'], ...KEEP], { options: oneToOne });
    expect(first.out).toContain('To go on with it: cps-story draft 1');
    await sitDown([['review', 'p']], { disk: first.disk, options: { story: '1' } });
  });

  it('offers a half answer that came after the version', async () => {
    const { disk } = await sitDown([...upTo('limit'), ['review', 'a'], ...KEEP], { options: oneToOne });
    await sitDown(
      [
        ['review', '10'],
        ['turn', pause('A man who fed')],
      ],
      { disk, options: { story: '1' } },
    );
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['turn', pause()],
      ],
      { disk },
    );
    expect(prompter.halves().get('turn')).toBe('A man who fed');
  });

  it('says that another window kept a version in the meantime, and offers the name it has there', async () => {
    const begun = await sitDown([...upTo('limit'), ['review', 'p']], { options: oneToOne });
    const { disk } = begun;
    let kept = false;
    const { out } = await sitDown([['waiting', 'go-on'], ['review', 'a'], ...KEEP], {
      disk,
      onAsk: ({ id }) => {
        if (id !== 'what-next' || kept) return;
        kept = true;
        const store = openStore(begun.world);
        const [story] = store.stories();
        if (story === undefined) throw new Error('the story is gone');
        store.keep({
          story: story.id,
          parent: null,
          title: 'The other window',
          setting: 'one-to-one',
          pack: story.pack,
          sitting: null,
          note: '',
          body: 'Words of the other window.\n',
        });
      },
    });
    expect(out).toContain('Enter alone takes: The other window');
    expect(out).toContain('Kept: version 2');
    expect(out).toContain('Another window kept version 1');
    expect(versions(disk)).toHaveLength(2);
  });

  it('has nothing waiting afterwards, whatever was said while leaving', async () => {
    const { disk } = await sitDown(
      [...upTo('limit'), ['review', 'a'], ...KEEP.slice(0, 4), ['leave', 'stirred'], ['leave-next', pause()]],
      { options: oneToOne },
    );
    await sitDown([['pack', pause()]], { disk });
  });

  it('asks how the teller leaves, also when the pack does not', async () => {
    const { out } = await sitDown(
      [
        ['heard', 'They are new here.'],
        ['bit', 'I was new once.'],
        ['gave', 'It taught me to wait.'],
        ['back', 'What is it like for you?'],
        ['review', 'a'],
        ...KEEP,
      ],
      { options: { pack: 'spark' } },
    );
    expect(out).toContain('How are you leaving?');
  });

  it('also writes the text to a new file, and never over one that is there', async () => {
    const disk = diskWithPacks();
    const script: readonly Line[] = [...upTo('limit'), ['review', 'a'], ...KEEP];
    disk.makeFolder('/desk', 0o755);
    await sitDown(script, { disk, options: { ...oneToOne, out: 'mine.md' } });
    await expect(sitDown([], { disk, options: { out: 'mine.md' } })).rejects.toThrow('There is a file');
    await expect(sitDown([], { disk, options: { out: 'gone/mine.md' } })).rejects.toThrow('could not write');
    expect(new TextDecoder().decode(disk.read('/desk/mine.md'))).toContain(answers.now);
  });
});
