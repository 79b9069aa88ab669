import { describe, expect, it } from 'vitest';
import type { DraftOptions } from '../../src/commands/draft/options.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { openStore } from '../../src/store/story-store.ts';
import { diskWithPacks, type Sitting, type SittingParts, sitDown } from '../support/draft-session.ts';
import type { Line } from '../support/scripted-prompter.ts';
import { filledIn } from '../support/worksheets.ts';

const FILE = '/desk/mine.txt';
const textAt = (disk: MemoryDisk): string => new TextDecoder().decode(disk.read(FILE));

const filled = async (pack: string, ...answers: Parameters<typeof filledIn>[1][]): Promise<MemoryDisk> => {
  const disk = diskWithPacks();
  disk.makeFolder('/desk', 0o700);
  await sitDown([], { disk, options: { worksheet: 'mine.txt', pack } });
  disk.put(FILE, filledIn(textAt(disk), ...answers));
  return disk;
};

const sitWith = (
  disk: MemoryDisk,
  script: readonly Line[],
  options: Partial<DraftOptions> = {},
  parts: SittingParts = {},
): Promise<Sitting> => sitDown(script, { disk, ...parts, options: { answers: 'mine.txt', ...options } });

const kept = ({ world }: Sitting): number =>
  openStore(world)
    .stories()
    .reduce((sum, { versions }) => sum + versions, 0);

describe('a worksheet that comes back to somebody who is there', () => {
  it('leads into the review with the answers saved, and keeps no version by itself', async () => {
    const disk = await filled('spark', ['bit', 'I sat on a bench.'], ['heard', 'Mornings.']);
    const sitting = await sitWith(disk, [['review', 'p']]);
    expect(sitting.code).toBe(0);
    expect(sitting.out).toContain('2 answers are new.');
    expect(sitting.out).toContain('Written, 5 words.');
    expect(kept(sitting)).toBe(0);
  });

  it('asks nothing with --yes', async () => {
    const disk = await filled('spark', ['bit', 'I sat on a bench.']);
    expect(kept(await sitWith(disk, [], { yes: true }))).toBe(1);
  });

  it('brings words that found no question to the next one, once', async () => {
    const disk = await filled('spark', ['bit', 'I sat on a bench.']);
    disk.put(FILE, `A word above.\n${textAt(disk)}`);
    const first = await sitWith(disk, [
      ['review', '3'],
      ['gave', 'It gave me time.'],
      ['review', 'p'],
    ]);
    expect(first.prompter.halves().get('gave')).toContain('A word above.');
    const second = await sitWith(disk, [
      ['review', '4'],
      ['back', { kind: 'paused', half: '', how: 'word' }],
    ]);
    expect(second.prompter.halves().get('back')).toBe('');
  });

  it('says kindly that nothing is written yet, and leaves no trace', async () => {
    const disk = await filled('spark');
    const sitting = await sitWith(disk, []);
    expect(sitting).toMatchObject({ code: 0, out: expect.stringMatching(/There\s+is no hurry\./) });
    expect([...disk.files().keys()].filter((path) => path.startsWith('/home/'))).toEqual([]);
  });

  it('shows the care note once, before the review, and not again for the same words', async () => {
    const disk = await filled('spark', ['bit', 'I want to die and I cannot say it to anyone at work.']);
    const sitting = await sitWith(disk, [
      ['care', 'k'],
      ['review', 'a'],
      ['what-next', 'check'],
      ['what-next', 'pause'],
    ]);
    expect(sitting.out.match(/988lifeline/g)).toHaveLength(1);
  });

  it('stops at "not today", with the words saved', async () => {
    const disk = await filled('group', ['arrive', 'Not today.'], ['then', 'I sat in my car.']);
    const sitting = await sitWith(disk, []);
    expect(sitting).toMatchObject({ code: 0, out: expect.stringContaining('Your words are saved.') });
    expect(kept(sitting)).toBe(0);
    const [story] = openStore(sitting.world).stories();
    expect(story).toMatchObject({ unfinished: true });
  });

  it('leaves newer answers of the story alone, and says so', async () => {
    const disk = await filled('spark', ['bit', 'I sat on a bench.']);
    await sitWith(disk, [
      ['review', '2'],
      ['bit', 'I sat on a wall.'],
      ['review', 'p'],
    ]);
    const again = await sitWith(disk, [
      ['review', 'r'],
      ['review', 'p'],
    ]);
    expect(again.out).toContain('1 answer in the file is older');
    expect(again.out).toContain('I sat on a wall.');
  });
});
