import { describe, expect, it } from 'vitest';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { sitDown } from '../support/draft-session.ts';
import {
  desk,
  FILE,
  filled,
  json,
  read,
  recordsIn,
  textAt,
  troubleOf,
  write,
} from '../support/worksheet-files.ts';
import { filledIn } from '../support/worksheets.ts';

const BIT = ['bit', 'I sat on a bench by the river.'] as const;
const BACK = ['back', 'What is a quiet hour like for you?'] as const;
const HEARD = ['heard', 'Something they said.'] as const;

describe('reading a worksheet in a script', () => {
  it('puts it together, checks it and keeps it', async () => {
    const { code, result } = await json(await filled(BIT, BACK, HEARD));
    expect(code).toBe(0);
    expect(result).toMatchObject({
      saved: true,
      version: 1,
      pack: 'spark@1.0.0',
      open: ['gave'],
      problems: [],
    });
    expect(result['text']).toBe(`${BIT[1]}\n\n${BACK[1]}`);
    expect(JSON.stringify(result)).not.toContain(HEARD[1]);
  });

  it('finds its story at a second reading, makes no record of what stayed, and no second version of the same words', async () => {
    const disk = await filled(BIT, BACK);
    const before = recordsIn(await read(disk));
    const second = await read(disk);
    expect(recordsIn(second)).toEqual(before);
    expect(second.out).toContain('Nothing in it has changed since the last time.');
    disk.put(FILE, textAt(disk).replace('a bench', 'a wall'));
    const third = await json(disk);
    expect(third.result).toMatchObject({ story: 's-00000001', version: 2 });
  });

  it('loses no word of an answer that was changed here and in the file', async () => {
    const disk = await filled(BIT, BACK);
    const { world } = await read(disk);
    const store = openStore(world);
    const [story] = store.stories();
    const stood = story === undefined ? undefined : store.answers(story.id).get('bit');
    if (story === undefined || stood === undefined) throw new Error('an answer was expected');
    const later = { ...stood, text: 'A woman named Joy sat down too.', at: world.clock.now() };
    store.sitting(story.id).record(later);
    disk.put(FILE, textAt(disk).replace('a bench', 'a wall'));
    const third = await read(disk);
    expect(third.out.replace(/\s+/g, ' ')).toContain('1 answer was changed here and in the file.');
    expect(openStore(third.world).answers(story.id).get('bit')?.text).toBe(later.text);
    expect(openStore(third.world).halves(story.id)).toMatchObject([
      { prompt: 'bit', text: 'I sat on a wall by the river.' },
    ]);
  });

  it.each(['/privat', '/Privte', ':privatte.'])(
    'keeps an answer below %s for the teller alone, and says so',
    async (slip) => {
      const { code, result } = await json(await filled(['bit', `${slip}\nI called my sister.`], BACK));
      expect(code).toBe(2);
      expect(result['text']).toBe(BACK[1]);
      expect(result['problems']).toMatchObject([
        { prompt: 'bit', message: expect.stringContaining('looks like /private') },
      ]);
    },
  );

  it('begins another story with --new', async () => {
    const disk = await filled(BIT);
    await read(disk);
    expect((await json(disk, { fresh: true })).result).toMatchObject({ version: 1 });
    expect((await json(disk, { fresh: true })).result['story']).not.toBe('s-00000001');
  });

  it('keeps and reports words that it cannot place, and then ends with 2', async () => {
    const disk = await filled(BIT, ['gave', 'Only this.']);
    disk.put(FILE, `First words.\n${textAt(disk).replace('[gave]', '[gvae]')}`);
    const sitting = await read(disk);
    expect(sitting.code).toBe(2);
    expect(sitting.out.replace(/\s+/g, ' ')).toContain('it may belong to "gave"');
    expect(sitting.out).toContain('Kept: version 1');
    const kept = recordsIn(sitting).find(({ text }) => text.includes('First words.'));
    expect(kept).toMatchObject({ kind: 'private', text: expect.stringContaining('Only this.') });
    const { result, code } = await json(disk);
    expect(code).toBe(2);
    expect(result).toMatchObject({ saved: true, problems: [{ line: 1 }, { prompt: 'gvae' }] });
    expect(JSON.stringify(result['problems'])).not.toContain('Only this');
  });

  it('keeps answers that are no story yet', async () => {
    const disk = await filled(HEARD);
    const { code, result } = await json(disk);
    expect(code).toBe(2);
    expect(result).toMatchObject({ saved: false, version: null, story: 's-00000001' });
    const sitting = await read(disk);
    expect(recordsIn(sitting)).toContainEqual(expect.objectContaining({ kind: 'private', text: HEARD[1] }));
    expect(sitting.err).toContain('Your answers are saved.');
  });

  it('keeps nothing with --no-save, and writes the text where it was asked', async () => {
    const disk = await filled(BIT);
    const { out } = await read(disk, { save: false, out: '-' });
    expect(out).toContain(BIT[1]);
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });

  it('ends with 1 for a finding, and never tells a program of the care note', async () => {
    const disk = await filled(['bit', 'You should go for a walk every day.']);
    expect((await json(disk)).code).toBe(1);
    const heavy = await filled(['bit', 'I want to die and I cannot say it to anyone at work.']);
    const { code, result } = await json(heavy);
    expect(code).toBe(0);
    expect(JSON.stringify(result)).not.toContain('988');
  });

  it('obeys "not today": words are kept, no version is, and alone it leaves no trace', async () => {
    const disk = desk();
    await write(disk, { pack: 'group' });
    const blank = textAt(disk);
    disk.put(FILE, filledIn(blank, ['arrive', 'not today']));
    const alone = await read(disk);
    expect(alone).toMatchObject({ code: 0 });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
    disk.put(FILE, filledIn(blank, ['arrive', '3'], ['then', 'I sat in my car.']));
    const sitting = await read(disk);
    expect(sitting).toMatchObject({ code: 0, out: expect.stringContaining('Your words are saved.') });
    expect(recordsIn(sitting).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['I sat in my car.', 'not-today']),
    );
    expect(openStore(sitting.world).stories()).toMatchObject([{ versions: 0 }]);
  });

  it('says when the file no longer tells its story, or its questions', async () => {
    const disk = await filled(BIT);
    disk.put(FILE, textAt(disk).replace(/^%% \[story:.*\n/m, ''));
    expect((await read(disk)).out.replace(/\s+/g, ' ')).toContain('no longer says which story it is for');
    disk.put(FILE, textAt(disk).replace(/^%% \[pack:.*\n/m, ''));
    expect((await troubleOf(read(disk))).hint).toContain('--pack');
    expect((await read(disk, { pack: 'spark' })).code).toBe(0);
  });
});

describe('the bytes of a worksheet', () => {
  const withBytes = async (change: (text: string) => Uint8Array | string): Promise<MemoryDisk> => {
    const disk = await filled(['bit', 'Café, a bench.']);
    disk.put(FILE, change(textAt(disk)));
    return disk;
  };
  const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

  it.each([
    ['UTF-16', wide],
    ['UTF-8 with a mark and Windows line ends', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('may be %s', async (_name, change) => {
    expect((await json(await withBytes(change))).result).toMatchObject({
      saved: true,
      text: 'Café, a bench.',
    });
  });

  it('may be Windows text, which is read and asked to be looked at', async () => {
    const sitting = await read(await withBytes((text) => new Uint8Array(Buffer.from(text, 'latin1'))));
    expect(sitting.out).toContain('I read it as Windows text.');
    expect(recordsIn(sitting)).toContainEqual(expect.objectContaining({ text: 'Café, a bench.' }));
  });

  it('keeps the apostrophes and quotes of Windows text', async () => {
    const windows = (text: string): Uint8Array =>
      Buffer.from(text.replace('Café', 'I\u0092m in a \u0093Café\u0094'), 'latin1');
    const sitting = await read(await withBytes(windows));
    const text = 'I’m in a “Café”, a bench.';
    expect(recordsIn(sitting)).toContainEqual(expect.objectContaining({ text }));
  });

  it.each([
    ['a word processor', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'word processor'],
    ['rich text', '{\\rtf1 %% [bit]}', 'word processor'],
    ['a plain story', 'I sat on a bench.\n', 'no questions'],
    ['nothing', '', 'no questions'],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 3]), 'not a text file'],
  ])('of %s are met with what to do', async (_name, bytes, sentence) => {
    const disk = desk();
    disk.put(FILE, bytes);
    const { message, hint } = await troubleOf(read(disk));
    expect(message).toContain(sentence);
    expect(`${message} ${hint}`).toMatch(/Save it|To get one/);
  });

  it('are read from standard input as well', async () => {
    const piped = textAt(await filled(BIT));
    const { out } = await sitDown([], {
      piped,
      isTerminal: false,
      options: { answers: '-', form: null, json: true },
    });
    expect(JSON.parse(out)).toMatchObject({ saved: true, text: BIT[1] });
  });
});
