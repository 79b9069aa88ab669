import { describe, expect, it } from 'vitest';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { pause, skip } from '../support/conversation.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';
import { fillingDisk } from '../support/filling-disk.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

const oneToOne = { pack: 'one-to-one' };

const stored = (disk: MemoryDisk, ending: string): string =>
  [...disk.files()]
    .filter(([path]) => path.startsWith('/home/') && path.endsWith(ending))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');

describe('each accepted answer', () => {
  it('is on the disk before the next question is asked', async () => {
    const disk = diskWithPacks();
    const seen: string[] = [];
    const { prompter } = await sitDown([...upTo('heard'), ['then', pause()]], {
      disk,
      options: oneToOne,
      onAsk: (step) => {
        seen.push(`${step.id}: ${stored(disk, '.jsonl').includes(answers.ask)}`);
      },
    });
    expect(prompter.asked()).toContain('heard');
    expect(seen).toContain('ask: false');
    expect(seen).toContain('heard: true');
  });

  it('carries the question, so that it makes sense without its pack', async () => {
    const { disk } = await sitDown([...upTo('they-said'), ['purpose', pause()]], { options: oneToOne });
    expect(stored(disk, '.jsonl')).toContain('What did this person say or ask');
  });

  it('counts in the list of stories, and nothing else does', async () => {
    const { world } = await sitDown([...upTo('they-said'), ['purpose', pause()]], {
      options: { ...oneToOne, minutes: 2 },
    });
    expect(openStore(world).stories()).toMatchObject([{ answers: 2, unfinished: true }]);
  });

  it('is recorded when it is skipped', async () => {
    const { disk } = await sitDown([...upTo('arrive'), ['they-said', skip()], ['purpose', pause()]], {
      options: oneToOne,
    });
    expect(stored(disk, '.jsonl')).toContain('"kind":"skipped"');
  });
});

describe('the name of a story', () => {
  it('is kept when the teller is called away at the next question, and offered the next time', async () => {
    const all = [...upTo('limit'), ['review', 'a'], ['what-next', 'keep']] as const;
    const { disk } = await sitDown([...all, ['title', 'The bench'], ['note-on-version', pause()]], {
      options: oneToOne,
    });
    const { out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['review', 'a'],
        ['what-next', 'keep'],
        ['title', ''],
        ['note-on-version', pause()],
      ],
      { disk, options: {} },
    );
    expect(out).toContain('Enter alone takes: The bench');
  });
});

describe('the half of an answer', () => {
  it('is on the disk as soon as the typing rests, and gone when the answer is finished', async () => {
    const disk = diskWithPacks();
    const halves: string[] = [];
    await sitDown(
      [
        ['arrive', 'steady'],
        ['they-said', 'The mornings.', ['The', 'The morn']],
        ['purpose', pause()],
      ],
      { disk, options: oneToOne, onAsk: () => void halves.push(stored(disk, '.half')) },
    );
    expect(halves).toEqual(['', '', '']);
    expect(stored(disk, '.half')).toBe('');
  });

  it('survives when the program is killed in the middle of it', async () => {
    const disk = diskWithPacks();
    const killed = new Error('killed');
    await expect(
      sitDown(
        [
          ['arrive', 'steady'],
          ['they-said', 'never said', ['The morn']],
        ],
        {
          disk,
          options: oneToOne,
          onTyped: () => {
            throw killed;
          },
        },
      ),
    ).rejects.toBe(killed);
    const { prompter, out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['they-said', pause('The morn')],
      ],
      { disk },
    );
    expect(prompter.halves().get('they-said')).toBe('The morn');
    expect(out).toContain('half an answer');
  });

  it('is not kept when the teller does not want that, and that is said', async () => {
    const { disk, out, code } = await sitDown(
      [
        ['arrive', 'steady'],
        ['they-said', pause('The morn')],
      ],
      {
        options: oneToOne,
        set: { halfAnswers: false },
      },
    );
    expect(code).toBe(0);
    expect(stored(disk, '.half')).toBe('');
    expect(out).toContain('The half of an answer is not kept');
  });

  it('leaves no trace when everything was taken back before the first answer', async () => {
    const { disk, out } = await sitDown([['heard', pause(''), ['']]], { options: { pack: 'spark' } });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
    expect(out).toContain('nothing to save');
  });
});

describe('leaving', () => {
  it.each([
    ['word', 0],
    ['end-of-input', 0],
    ['interrupt', 130],
  ] as const)('by %s ends with %i and all words saved', async (how, code) => {
    const sitting = await sitDown([...upTo('heard'), ['then', { kind: 'paused', half: 'One winter', how }]], {
      options: oneToOne,
    });
    expect(sitting.code).toBe(code);
    expect(stored(sitting.disk, '.half')).toContain('One winter');
    expect(stored(sitting.disk, '.jsonl')).toContain(answers.heard);
    expect(sitting.out.trimEnd()).toMatch(
      /Saved\. Take your time\.\nTo go on: cps-story draft\nPeople to talk with, at any hour: cps-story support$/,
    );
  });
});

describe('a disk that takes nothing', () => {
  it('asks no next question until a save works', async () => {
    const disk = fillingDisk(0);
    const { out } = await sitDown(
      [
        ['arrive', 'steady'],
        ['not-saved', 'again'],
        ['not-saved', 'again'],
        ['they-said', pause()],
      ],
      {
        disk,
        options: oneToOne,
        onAsk: (_, count) => {
          if (count === 3) disk.mend();
        },
      },
    );
    expect(out).toContain('the disk is full');
    expect(out.indexOf('Saved.\n')).toBeGreaterThan(out.lastIndexOf('the disk is full'));
    expect(stored(disk, '.jsonl')).toContain('"prompt":"arrive"');
  });

  it('shows the words to copy, and says that leaving leaves them unsaved', async () => {
    const disk = fillingDisk(0, 'denied');
    const { out, code } = await sitDown(
      [
        ['heard', 'I am so tired of it.'],
        ['not-saved', 'show'],
        ['not-saved', 'pause'],
      ],
      { disk, options: { pack: 'spark' } },
    );
    expect(code).toBe(2);
    expect(out.match(/^I am so tired of it\.$/gm)).toHaveLength(2);
    expect(out).toContain('not saved');
    expect(out).not.toContain('Saved. Take your time.');
  });

  it('shows a half answer that it could not keep', async () => {
    const disk = fillingDisk(0);
    const { out, code } = await sitDown([['heard', pause('I am so')]], { disk, options: { pack: 'spark' } });
    expect(code).toBe(2);
    expect(out).toContain('I am so');
  });

  it('shows it also when answers before it are safe, and shows no word of ours as one of theirs', async () => {
    const disk = fillingDisk(Number.POSITIVE_INFINITY);
    const { out, code } = await sitDown([...upTo('heard'), ['then', pause('One winter I sat')]], {
      disk,
      options: oneToOne,
      onAsk: ({ id }) => {
        if (id === 'then') disk.fill();
      },
    });
    expect(code).toBe(2);
    expect(out).toMatch(/These words are not saved\.[^\n]*\n(?:[^\n]*\n)?One winter I sat\n/);
    expect(out).not.toMatch(/^paused$/m);
  });
});
