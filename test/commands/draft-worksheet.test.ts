import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { desk, FILE, filled, json, read, textAt, troubleOf, write } from '../support/worksheet-files.ts';

const BIT = ['bit', 'I sat on a bench by the river.'] as const;
const BACK = ['back', 'What is a quiet hour like for you?'] as const;
const HEARD = ['heard', 'Something they said.'] as const;

describe('writing a worksheet', () => {
  it('makes a file for its owner alone, says where it is and how to go on, and keeps nothing', async () => {
    const disk = desk();
    const { out, code } = await write(disk);
    expect(code).toBe(0);
    expect(disk.look(FILE)?.mode).toBe(0o600);
    expect(out).toContain('cps-story draft --answers mine.txt');
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });

  it('never writes over a file', async () => {
    const disk = desk();
    disk.put(FILE, 'mine');
    await expect(write(disk)).rejects.toMatchObject({
      code: 'place',
      hint: expect.stringContaining('--worksheet'),
    });
    expect(textAt(disk)).toBe('mine');
  });

  it('leaves no half of a file when the disk is full', async () => {
    const disk = desk();
    let room = 40;
    const filling: typeof disk = {
      ...disk,
      write: (handle, bytes) => {
        if (room === 0) throw new DiskError('full', '(open file)');
        const some = bytes.subarray(0, room);
        room -= some.length;
        return disk.write(handle, some);
      },
    };
    await expect(write(filling)).rejects.toMatchObject({ code: 'place' });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/desk/'))).toEqual([]);
  });

  it('finds a free name of its own, and says it', async () => {
    const disk = desk();
    expect((await write(disk, { worksheet: '' })).out).toContain('worksheet-spark.txt');
    expect((await write(disk, { worksheet: '' })).out).toContain('worksheet-spark-2.txt');
    expect(textAt(disk, '/desk/worksheet-spark-2.txt')).toContain('--answers worksheet-spark-2.txt');
  });

  it('gives the questions alone to a pipe', async () => {
    const { out, err } = await write(desk(), { worksheet: '-' });
    expect(out).toMatch(/^%% /);
    expect(out).not.toContain('The questions are in');
    expect(err).toBe('');
  });

  it('asks for a pack when none is named, and names those that are there', async () => {
    const { message, hint } = await troubleOf(write(desk(), { pack: null }));
    expect(message).toContain('which questions');
    expect(hint).toContain('written-profile');
  });

  it('is one thing, and reading one is another', async () => {
    expect((await troubleOf(write(desk(), { answers: 'mine.txt' }))).code).toBe('usage');
    expect((await troubleOf(write(desk(), { worksheet: null, withPrivate: true }))).code).toBe('usage');
    expect((await troubleOf(write(desk(), { json: true }))).code).toBe('usage');
  });

  it.each([
    'one-to-one',
    'group',
    'public-talk',
    'written-profile',
    'spark',
    'should-i-share',
    'after-sharing',
  ])('works for %s, and the file comes back untouched', async (pack) => {
    const disk = desk();
    await write(disk, { pack });
    expect((await troubleOf(read(disk))).message).toBe('Nothing is written in mine.txt yet.');
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });
});

describe('a story that goes out and comes back', () => {
  it('stands in the file without what is only for the teller, which is said', async () => {
    const disk = await filled(BIT, BACK, HEARD);
    await read(disk);
    const { out } = await write(disk, { story: '1', pack: null, worksheet: 'again.txt' });
    expect(textAt(disk, '/desk/again.txt')).toContain(BIT[1]);
    expect(textAt(disk, '/desk/again.txt')).not.toContain(HEARD[1]);
    expect(out.replace(/\s+/g, ' ')).toContain(
      '1 answer only for you stays in your story, not in this file.',
    );
    const whole = await write(disk, { story: '1', pack: null, worksheet: 'whole.txt', withPrivate: true });
    expect(textAt(disk, '/desk/whole.txt')).toContain(HEARD[1]);
    expect(whole.out).toContain('It holds answers that are only for you.');
  });

  it('is the same story again, and what was changed is the new answer', async () => {
    const disk = await filled(BIT, BACK, HEARD);
    await read(disk);
    await write(disk, { story: '1', pack: null, worksheet: 'again.txt' });
    disk.put('/desk/again.txt', textAt(disk, '/desk/again.txt').replace('a bench', 'a wall'));
    const { result } = await json(disk, { answers: 'again.txt' });
    expect(result).toMatchObject({
      story: 's-00000001',
      version: 2,
      text: expect.stringContaining('a wall by the river'),
    });
  });

  it('shows words that found no question to somebody who asks for what is private', async () => {
    const disk = await filled(BIT);
    disk.put(FILE, `A word above.\n${textAt(disk)}`);
    await read(disk);
    await write(disk, { story: '1', pack: null, worksheet: 'whole.txt', withPrivate: true });
    expect(textAt(disk, '/desk/whole.txt')).toContain('A word above.');
    const again = await json(disk, { answers: 'whole.txt' });
    expect(again).toMatchObject({ code: 0, result: { problems: [], version: 1 } });
  });
});
