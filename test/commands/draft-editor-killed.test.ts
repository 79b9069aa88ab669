import { describe, expect, it } from 'vitest';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const set = { editor: 'nano' };
const options = { pack: 'one-to-one' };

/** The program goes away while the editor is open, in which somebody has saved. */
const stoppedInEditor = async (script: readonly Line[], save: (text: string) => string | null) => {
  const disk = diskWithPacks();
  const sitting = sitDown(script, {
    disk,
    set,
    options,
    runEditor: async (_command, path) => {
      const saved = save(new TextDecoder().decode(disk.read(path)));
      if (saved !== null) disk.put(path, saved);
      throw new Error('the power went');
    },
  });
  await expect(sitting).rejects.toThrow('the power went');
  return justNow(disk);
};

/** A disk in memory has no days; to the sweep, what was lent is a few minutes old. */
const justNow = (disk: MemoryDisk): MemoryDisk => ({
  ...disk,
  look: (path) => {
    const facts = disk.look(path);
    return facts === null ? null : { ...facts, changed: Date.parse('2026-11-20T08:00:00Z') };
  },
});

const lent = (disk: MemoryDisk): readonly string[] =>
  [...disk.files().keys()].filter((path) => /^\/home\/tmp\/[en]-/.test(path));
const again = (disk: MemoryDisk, script: readonly Line[]) =>
  sitDown(script, { disk, set, options: { resume: true } });

const toThen: readonly Line[] = [...upTo('heard'), ['then', { kind: 'edit', half: 'One winter' }]];

describe('a program that was stopped while the editor was open', () => {
  it('brings back what was saved there, at its question, and then takes the file away', async () => {
    const disk = await stoppedInEditor(toThen, (text) =>
      text.replace('One winter', 'One winter I sat outside.'),
    );
    expect(lent(disk)).toHaveLength(2);
    const { out } = await again(disk, [
      ['arrive', 'steady'],
      ['then', ''],
      ['enter', ''],
      ['feeling', pause()],
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Your editor was open when I was stopped. What you had saved there is back, at its question.',
    );
    expect(lent(disk)).toEqual([]);
    const said = [...disk.files()].filter(([path]) => path.endsWith('.jsonl'));
    expect(said.map(([, bytes]) => new TextDecoder().decode(bytes)).join('')).toContain(
      '"text":"One winter I sat outside."',
    );
  });

  it('says nothing where nothing was saved, and takes the file away', async () => {
    const disk = await stoppedInEditor(toThen, () => null);
    const { out } = await again(disk, [
      ['arrive', 'steady'],
      ['then', pause()],
    ]);
    expect(out).not.toContain('when I was stopped');
    expect(lent(disk)).toEqual([]);
  });

  it('leaves alone what another window has open, and another computer', async () => {
    for (const other of [
      { process: 99, computer: 'desk', started: 'monday' },
      { process: 7, computer: 'attic', started: 'x' },
    ]) {
      const disk = await stoppedInEditor(toThen, (text) => `${text}more`);
      const [note = ''] = lent(disk).filter((path) => path.includes('/n-'));
      const told = JSON.parse(new TextDecoder().decode(disk.read(note)));
      disk.remove(note);
      disk.put(note, JSON.stringify({ ...told, ...other }));
      const { out } = await sitDown(
        [
          ['arrive', 'steady'],
          ['then', pause()],
        ],
        {
          disk,
          set,
          options: { resume: true },
          isRunning: () => true,
        },
      );
      expect(out).not.toContain('when I was stopped');
      expect(lent(disk)).toHaveLength(2);
    }
  });

  it('points at the file where it was the whole text', async () => {
    const disk = await stoppedInEditor([...upTo('limit'), ['review', 'a'], ['what-next', 'whole']], (text) =>
      text.replace(answers.now, 'A new end.'),
    );
    const { out } = await again(disk, [
      ['arrive', 'steady'],
      ['review', 'p'],
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain('Your editor had the whole text when I was stopped.');
    expect(lent(disk)).toHaveLength(2);
  });

  it('has a note with no word of the teller in it', async () => {
    const disk = await stoppedInEditor(toThen, () => null);
    const [note = ''] = lent(disk).filter((path) => path.includes('/n-'));
    const told = JSON.parse(new TextDecoder().decode(disk.read(note)));
    expect(Object.keys(told).sort()).toEqual(['computer', 'process', 'prompt', 'started', 'story']);
  });
});
