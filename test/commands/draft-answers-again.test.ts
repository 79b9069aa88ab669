import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/interview/reply.ts';
import { BESIDE, type Half, readHalves } from '../../src/core/store/half-text.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { back, goTo, pause, skip } from '../support/conversation.ts';
import { diskWithPacks, type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const oneToOne: SittingParts = { options: { pack: 'one-to-one' } };
const MORE = `${answers.heard} And the nights.`;

const filesOn = (disk: MemoryDisk, ending: string): string =>
  [...disk.files()]
    .filter(([path]) => path.endsWith(ending))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');
const recordsOn = (disk: MemoryDisk): number => filesOn(disk, '.jsonl').split('\n').length - 1;
const halvesOn = (disk: MemoryDisk): readonly Half[] => readHalves(filesOn(disk, '.half'));

/** At the question after `heard`, and back at it. */
const backAtHeard: readonly Line[] = [...upTo('heard'), ['then', back()]];

const killedAt = async (script: readonly Line[], disk: MemoryDisk): Promise<void> => {
  const killed = sitDown(script, {
    ...oneToOne,
    disk,
    onTyped: () => {
      throw new Error('killed');
    },
  });
  await expect(killed).rejects.toThrow('killed');
};

describe('an answer that comes back', () => {
  it('stands there to go on with, and the change takes its place', async () => {
    const { prompter, disk, out } = await sitDown(
      [...backAtHeard, ['heard', MORE], ['then', pause()]],
      oneToOne,
    );
    expect(prompter.halves().get('heard')).toBe(answers.heard);
    expect(out).toContain(`What you have so far:\n${answers.heard}`);
    expect(filesOn(disk, '.jsonl')).toContain(MORE);
  });

  it('is kept as it was when nothing is changed, and no record and no half is written', async () => {
    const disk = diskWithPacks();
    let before = 0;
    const { out } = await sitDown([...backAtHeard, ['heard', ''], ['then', pause()]], {
      ...oneToOne,
      disk,
      onAsk: ({ id }) => {
        if (id === 'heard') before = recordsOn(disk);
      },
    });
    expect(out).toContain('Kept as it was.');
    expect(recordsOn(disk)).toBe(before + 1);
    expect(filesOn(disk, '.jsonl').trimEnd().split('\n').at(-1)).toContain('"ended"');
    expect(halvesOn(disk)).toEqual([]);
  });

  it('leaves no half behind when the change was typed away again', async () => {
    const disk = diskWithPacks();
    let last: unknown = 'never looked';
    const typedAway: Line = ['heard', '', [MORE, answers.heard]];
    await sitDown([...backAtHeard, typedAway, ['then', pause()]], { ...oneToOne, disk });
    expect(halvesOn(disk)).toEqual([]);
    await sitDown([...upTo('limit', {}), ['review', '7'], ['heard', '', [MORE]], ['review', 'p']], {
      ...oneToOne,
      onAsk: ({ id }) => {
        if (id === 'review') last = halvesOn(disk);
      },
    });
    expect(last).toEqual([]);
  });

  it('was changed when the program was killed: the change is there, and the answer too', async () => {
    const disk = diskWithPacks();
    await killedAt([...backAtHeard, ['heard', '', [MORE]]], disk);
    const { out, prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['heard', pause(MORE)],
      ],
      { disk },
    );
    expect(out).toContain('half an answer I kept for you');
    expect(prompter.halves().get('heard')).toBe(MORE);
    expect(filesOn(disk, '.jsonl')).toContain(JSON.stringify(answers.heard));
  });

  it.each<readonly [string, Reply]>([
    ['a pause', pause(answers.heard)],
    ['a second Ctrl-C', { kind: 'paused', half: answers.heard, how: 'interrupt' }],
  ])('was not touched before %s: no half is offered', async (_, leave) => {
    const first = await sitDown([...backAtHeard, ['heard', leave]], oneToOne);
    const { out, prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['then', pause()],
      ],
      { disk: first.disk },
    );
    expect(out).not.toContain('half an answer');
    expect(prompter.halves().get('then')).toBe('');
  });

  it('was open and not touched when the program was killed: no half is offered', async () => {
    const disk = diskWithPacks();
    await killedAt([...backAtHeard, ['heard', '', [answers.heard]]], disk);
    const { out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['then', pause()],
      ],
      { disk },
    );
    expect(out).not.toContain('half an answer');
  });

  it('and was changed, then left for another question, is kept as half of one over a pause', async () => {
    const first = await sitDown(
      [...backAtHeard, ['heard', { kind: 'went-to', number: 6, half: MORE }], ['ask', pause(answers.ask)]],
      oneToOne,
    );
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['heard', pause(MORE)],
      ],
      { disk: first.disk },
    );
    expect(prompter.halves().get('heard')).toBe(MORE);
  });

  it('goes to the end untouched without a word about halves', async () => {
    const { out } = await sitDown(
      [...backAtHeard, ['heard', { kind: 'ended', half: `${answers.heard}\n` }], ['review', 'p']],
      oneToOne,
    );
    expect(out).not.toContain('What you typed since');
  });

  it('comes back from a list with room for one more thing', async () => {
    const { prompter, out } = await sitDown(
      [...upTo('keep'), ['ask', back()], ['keep', `${answers.keep}\nOak Street`], ['ask', pause()]],
      oneToOne,
    );
    expect(prompter.halves().get('keep')).toBe(`${answers.keep}\n`);
    expect(out).toContain('Saved. 2 things on the list.');
  });
});

describe('words typed beside an answer that stands', () => {
  const AND_SO = 'and I could not sleep at all';
  const hidden = (half: string): readonly Line[] => [
    ...upTo('then'),
    ['feeling', back()],
    ['then', { kind: 'asked', what: 'hide', half }],
  ];

  it('are held beside it, so that a kill can take no answer’s place, and come up below it', async () => {
    const disk = diskWithPacks();
    await killedAt([...hidden(`${answers.then}\n`), ['out-of-sight', '', [AND_SO]]], disk);
    expect(halvesOn(disk)).toMatchObject([{ prompt: BESIDE, text: AND_SO }]);
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['feeling', pause()],
      ],
      { disk },
    );
    expect(prompter.halves().get('feeling')).toBe(`${AND_SO}\n`);
  });

  it('stay apart from half an answer, and are let go when they are typed away', async () => {
    const disk = diskWithPacks();
    await killedAt([...hidden('One winter\n'), ['out-of-sight', '', [AND_SO, AND_SO]]], disk);
    const half = { prompt: 'then', text: 'One winter\n' };
    expect(halvesOn(disk)).toMatchObject([half, { text: AND_SO }]);
    const again = diskWithPacks();
    await killedAt([...hidden('One winter\n'), ['out-of-sight', '', [AND_SO, '']]], again);
    expect(halvesOn(again)).toMatchObject([half]);
  });

  it('are part of the half answer they came up in, once and not twice', async () => {
    const { disk } = await sitDown(
      [
        ...hidden('One winter\n'),
        ['out-of-sight', AND_SO],
        ['then', pause(`One winter\n${AND_SO}\nand more`)],
      ],
      oneToOne,
    );
    expect(halvesOn(disk)).toMatchObject([{ prompt: 'then', text: `One winter\n${AND_SO}\nand more` }]);
  });
});

describe('two answers that were left open', () => {
  const THEN = `${answers.then} It was cold.`;
  /** Both changed, one after the other, on the way back. */
  const bothOpen: readonly Line[] = [
    ...upTo('then'),
    ['feeling', back()],
    ['then', back(THEN)],
    ['heard', { kind: 'paused', half: MORE, how: 'interrupt' }],
  ];

  it('are both held when the teller leaves, and both come back', async () => {
    const first = await sitDown(bothOpen, oneToOne);
    expect(first.code).toBe(130);
    expect(halvesOn(first.disk)).toMatchObject([
      { prompt: 'then', text: THEN },
      { prompt: 'heard', text: MORE },
    ]);
    const { out, prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['heard', { kind: 'asked', what: 'list', half: MORE }],
        ['heard', goTo(8)],
        ['then', pause(THEN)],
      ],
      { disk: first.disk },
    );
    expect(out).toContain('two half answers I kept for you');
    expect(out).toContain('The change you began waits there.');
    expect(prompter.halves().get('heard')).toBe(MORE);
    expect(prompter.halves().get('then')).toBe(THEN);
  });

  it('let one be ended without touching the other', async () => {
    const { disk } = await sitDown(bothOpen, oneToOne);
    const again = await sitDown(
      [
        ['waiting', 'go-on'],
        ['heard', MORE],
        ['feeling', pause()],
      ],
      { disk },
    );
    expect(halvesOn(disk)).toMatchObject([{ prompt: 'then', text: THEN }]);
    expect(again.out).toContain('Saved.');
    const typedAway: Line = ['then', { kind: 'went-to', number: 9, half: answers.then }];
    await sitDown([['waiting', 'go-on'], typedAway, ['feeling', pause()]], { disk });
    expect(halvesOn(disk)).toEqual([]);
  });

  it('are offered, each at its question, after the program was killed in the second', async () => {
    const disk = diskWithPacks();
    await killedAt([...bothOpen.slice(0, -1), ['heard', '', [MORE]]], disk);
    expect(halvesOn(disk).map(({ prompt }) => prompt)).toEqual(['then', 'heard']);
  });

  it('lose one to /forget, and only that one', async () => {
    const { disk } = await sitDown(
      [
        ...bothOpen.slice(0, -1),
        ['heard', { kind: 'forget', half: MORE }],
        ['forget', 'forget'],
        ['heard', pause()],
      ],
      oneToOne,
    );
    expect(halvesOn(disk)).toMatchObject([{ prompt: 'then', text: THEN }]);
  });
});

describe('half an answer whose question was left out', () => {
  it('is at hand there in a later sitting, does not open by itself, and is not spoken of', async () => {
    const { disk } = await sitDown(
      [...upTo('heard'), ['then', skip('One winter')], ['feeling', pause()]],
      oneToOne,
    );
    const { out, prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['feeling', back()],
        ['then', pause('One winter')],
      ],
      { disk },
    );
    expect(out).not.toContain('half an answer');
    expect(prompter.halves().get('then')).toBe('One winter');
  });

  it('is the whole answer when that one was left out', async () => {
    const { disk } = await sitDown([...backAtHeard, ['heard', skip()], ['then', pause()]], oneToOne);
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['then', back()],
        ['heard', pause(answers.heard)],
      ],
      { disk },
    );
    expect(prompter.halves().get('heard')).toBe(answers.heard);
  });
});

it('turning an answer private and going elsewhere takes it out of the story', async () => {
  const { disk, out } = await sitDown(
    [
      ...backAtHeard,
      ['heard', { kind: 'made-private', half: answers.heard }],
      ['heard', goTo(8)],
      ['then', pause()],
    ],
    oneToOne,
  );
  expect(out).toContain('This answer is now only for you.');
  const lines = filesOn(disk, '.jsonl').trimEnd().split('\n');
  expect(JSON.parse(lines.at(-2) ?? '')).toMatchObject({
    kind: 'private',
    prompt: 'heard',
    text: answers.heard,
  });
});
