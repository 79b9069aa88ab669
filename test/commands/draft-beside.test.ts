import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const WORDS = 'I cannot say what I saw there';
const KEPT = 'I kept those words.';
const ADVICE = 'You should go for a walk every day.';
const oneToOne: SittingParts = { options: { pack: 'one-to-one' } };

const halvesOn = (disk: MemoryDisk): string =>
  [...disk.files()]
    .filter(([path]) => path.endsWith('.half'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');

const allWritten = [...upTo('limit'), ['review', 'a']] as const satisfies readonly Line[];

describe('words typed where only Enter is waited for', () => {
  const script: readonly Line[] = [
    ...upTo('heard'),
    ['then', 'One winter I sat on a bench.'],
    ['enter', WORDS],
    ['feeling', pause(WORDS)],
  ];

  it('stand at the next question, to go on with', async () => {
    const { out, prompter } = await sitDown(script, oneToOne);
    expect(prompter.halves().get('feeling')).toBe(`${WORDS}\n`);
    expect(out).toContain(KEPT);
  });

  it('are on the disk before that question is asked', async () => {
    const disk = diskWithPacks();
    let found = '';
    await sitDown(script, {
      ...oneToOne,
      disk,
      onAsk: ({ id }) => {
        if (id === 'feeling') found = halvesOn(disk);
      },
    });
    expect(JSON.parse(found)).toMatchObject({ prompt: 'feeling', text: `${WORDS}\n` });
  });

  it('survive when the program is killed while they are typed', async () => {
    const disk = diskWithPacks();
    const killed = sitDown([...script.slice(0, -2), ['enter', WORDS, ['I cannot say what I']]], {
      ...oneToOne,
      disk,
      onTyped: () => {
        throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['feeling', pause()],
      ],
      { disk },
    );
    expect(prompter.halves().get('feeling')).toBe('I cannot say what I\n');
  });

  it('are not kept when they only mean Enter', async () => {
    const { out, prompter } = await sitDown(
      [...upTo('heard'), ['then', 'I sat.'], ['enter', 'Ok'], ['feeling', pause()]],
      oneToOne,
    );
    expect(prompter.halves().get('feeling')).toBe('');
    expect(out).not.toContain(KEPT);
  });

  it('are kept on a screen that was moved out of sight', async () => {
    const { prompter } = await sitDown(
      [
        ...upTo('heard'),
        ['then', { kind: 'asked', what: 'hide', half: 'One winter' }],
        ['out-of-sight', WORDS],
        ['then', pause(`One winter\n${WORDS}`)],
      ],
      oneToOne,
    );
    expect(prompter.halves().get('then')).toBe(`One winter\n${WORDS}\n`);
  });
});

describe('a sentence typed at a key or a menu', () => {
  it('of a coaching note stands at the answer when the teller changes it', async () => {
    const { out, prompter } = await sitDown(
      [
        ...upTo('turn', { turn: ADVICE }),
        ['note', WORDS],
        ['note', 'c'],
        ['turn', WORDS],
        ['wobble', pause()],
      ],
      oneToOne,
    );
    expect(out).toContain(KEPT);
    expect(prompter.halves().get('turn')).toBe(`${ADVICE}\n${WORDS}\n`);
    expect(prompter.halves().get('wobble')).toBe('');
    expect(out).toContain(`What you have so far:\n${ADVICE}\n${WORDS}`);
  });

  it('takes no answer’s place when the teller goes straight to the end', async () => {
    const { out } = await sitDown(
      [
        ...upTo('turn', { turn: ADVICE }),
        ['note', WORDS],
        ['note', 'c'],
        ['turn', { kind: 'ended', half: `${ADVICE}\n${WORDS}\n` }],
        ['review', 'p'],
      ],
      oneToOne,
    );
    expect(out).toContain('10. Written, 8 words.');
    expect(out).toContain('What you typed since is there when you open it again.');
  });

  it('of a coaching note stands at the next question when the teller goes on', async () => {
    const { prompter } = await sitDown(
      [...upTo('turn', { turn: ADVICE }), ['note', WORDS], ['note', ''], ['wobble', pause(WORDS)]],
      oneToOne,
    );
    expect(prompter.halves().get('wobble')).toBe(`${WORDS}\n`);
  });

  it('of the care note is kept too', async () => {
    const { prompter } = await sitDown(
      [
        ...upTo('feeling', { feeling: 'I want to die.' }),
        ['care', WORDS],
        ['care', 'k'],
        ['turn', pause(WORDS)],
      ],
      oneToOne,
    );
    expect(prompter.halves().get('turn')).toBe(`${WORDS}\n`);
  });

  it('of the review stands at the answer that is opened next', async () => {
    const { prompter } = await sitDown(
      [...upTo('limit'), ['review', WORDS], ['review', '10'], ['turn', WORDS], ['review', 'p']],
      oneToOne,
    );
    expect(prompter.halves().get('turn')).toBe(`${answers.turn}\n${WORDS}\n`);
  });

  it('waits past a choice for a question that takes words', async () => {
    const { prompter, out } = await sitDown(
      [
        ['arrive', WORDS],
        ['arrive', 'steady'],
        ['they-said', { kind: 'skipped', half: WORDS }],
        ['purpose', `${WORDS} either`],
        ['purpose', 'hope'],
        ['moment', pause(`${WORDS} either`)],
      ],
      oneToOne,
    );
    expect(prompter.halves().get('they-said')).toBe(`${WORDS}\n`);
    expect(prompter.halves().get('moment')).toBe(`${WORDS} either\n`);
    expect(out).toContain('There are 3 choices.');
  });

  it('beside a choice is found again after a pause', async () => {
    const first = await sitDown(
      [
        ['arrive', WORDS],
        ['arrive', pause()],
      ],
      oneToOne,
    );
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['arrive', 'steady'],
        ['they-said', pause(WORDS)],
      ],
      { disk: first.disk },
    );
    expect(prompter.halves().get('they-said')).toBe(`${WORDS}\n`);
  });

  it('of the first menu of all waits for the first question that takes words', async () => {
    const { prompter } = await sitDown(
      [
        ['form', WORDS],
        ['form', 'plain'],
        ['pack', 'about my brother and me'],
        ['pack', 'spark'],
        ['heard', pause()],
      ],
      { set: { form: null }, options: { form: null } },
    );
    expect(prompter.halves().get('heard')).toBe(`${WORDS}\nabout my brother and me\n`);
  });

  it('is shown once more when the teller leaves before there is a story', async () => {
    const { code, out } = await sitDown([
      ['pack', WORDS],
      ['pack', pause()],
    ]);
    expect(code).toBe(2);
    expect(out).toContain('I have those words here, but they are not saved yet.');
    expect(out).toContain(`Copy them before you close this window:\n${WORDS}`);
    expect(out).not.toContain('Saved.');
  });
});

describe('words beside that no question took up', () => {
  const keep: readonly Line[] = [
    ...allWritten,
    ['what-next', WORDS],
    ['what-next', 'keep'],
    ['title', ''],
    ['note-on-version', ''],
    ['card', ''],
    ['leave', ''],
    ['leave-next', ''],
  ];

  it('are kept when the sitting ends well, and offered the next time', async () => {
    const first = await sitDown(keep, oneToOne);
    expect(first.code).toBe(0);
    expect(first.out).toContain('What you typed in between is kept too.');
    const { out, prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['limit', pause()],
      ],
      { disk: first.disk },
    );
    expect(out).toContain('half an answer I kept for you');
    expect(prompter.halves().get('limit')).toContain(WORDS);
  });

  it('are shown to copy when the disk would not take them, and the end is not called saved', async () => {
    const whole = diskWithPacks();
    let full = false;
    const create: MemoryDisk['create'] = (path, mode) => {
      if (full) throw new DiskError('full', path);
      return whole.create(path, mode);
    };
    const { code, out } = await sitDown([...allWritten, ['what-next', WORDS], ['what-next', 'pause']], {
      ...oneToOne,
      disk: { ...whole, create },
      onAsk: ({ id }) => {
        full = id === 'what-next';
      },
    });
    expect(code).toBe(2);
    expect(out).toContain(`Copy them before you close this window:\n${WORDS}`);
    expect(out.slice(out.lastIndexOf('What next?'))).not.toContain('Saved.');
  });
});
