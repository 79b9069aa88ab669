import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import type { EditorRun } from '../../src/ports.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';
import { fillingDisk } from '../support/filling-disk.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

type Seen = { readonly command: string; readonly path: string; readonly text: string; readonly mode: number };

/** An editor that does something with the file it is given, and remembers what it saw. */
const editor = (
  disk: MemoryDisk,
  act: (text: string) => string | Uint8Array | null,
  end: { readonly ok?: boolean; readonly milliseconds?: number } = {},
): { readonly run: EditorRun; readonly seen: Seen[] } => {
  const seen: Seen[] = [];
  const run: EditorRun = async (command, path) => {
    const text = new TextDecoder().decode(disk.read(path));
    seen.push({ command, path, text, mode: disk.look(path)?.mode ?? 0 });
    const after = act(text);
    if (after !== null) disk.put(path, after);
    return { ok: end.ok ?? true, milliseconds: end.milliseconds ?? 9000, reason: '' };
  };
  return { run, seen };
};

const edit: Line[1] = { kind: 'edit', half: 'One winter' };
const set = { editor: 'nano' };
const inEditor = (
  disk: MemoryDisk,
  run: EditorRun,
  rest: readonly Line[] = [
    ['enter', ''],
    ['feeling', pause()],
  ],
) =>
  sitDown([...upTo('heard'), ['then', edit], ...rest], {
    disk,
    set,
    runEditor: run,
    options: { pack: 'one-to-one' },
  });

const recorded = (disk: MemoryDisk): string =>
  [...disk.files()]
    .filter(([path]) => path.endsWith('.jsonl'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');
const temporary = (disk: MemoryDisk): readonly string[] =>
  [...disk.files().keys()].filter((path) => path.startsWith('/home/tmp/') && !path.includes('/n-'));

describe('writing an answer in an editor', () => {
  it('hands over what was typed so far, for the owner alone, and takes the answer from there', async () => {
    const disk = diskWithPacks();
    const { run, seen } = editor(disk, (text) =>
      text.replace('One winter', 'One winter I sat\n\non a bench. Café.'),
    );
    await inEditor(disk, run);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ command: 'nano', mode: 0o600 });
    expect(seen[0]?.path).toMatch(/^\/home\/tmp\//);
    expect(seen[0]?.text).toMatch(/^%% Where were you then\?\n%% .*\n\nOne winter\n$/);
    expect(recorded(disk)).toContain(JSON.stringify('One winter I sat\n\non a bench. Café.'));
    expect(temporary(disk)).toEqual([]);
  });

  it('keeps a line of the teller’s own that begins with the same signs', async () => {
    const disk = diskWithPacks();
    const { run } = editor(disk, (text) => `${text}\n%% of the days were grey.`);
    await inEditor(disk, run);
    expect(recorded(disk)).toContain('%% of the days were grey.');
  });

  it('reads Windows text and says so, rather than making garbage of it', async () => {
    const disk = diskWithPacks();
    const { run } = editor(disk, () => Uint8Array.from([0x43, 0x61, 0x66, 0xe9]));
    const { out } = await inEditor(disk, run);
    expect(recorded(disk)).toContain('Café');
    expect(out).toContain('not saved as UTF-8');
  });

  it.each([
    ['Windows text', Uint8Array.of(0x49, 0x92, 0x6d, 0x20, 0x93, 0x69, 0x6e, 0x94)],
    [
      'what Notepad calls Unicode',
      Uint8Array.of(0xff, 0xfe, ...Buffer.from('I\u2019m \u201cin\u201d', 'utf16le')),
    ],
  ])('keeps the apostrophes and quotes of %s', async (_, bytes) => {
    const disk = diskWithPacks();
    const { run } = editor(disk, () => bytes);
    await inEditor(disk, run);
    expect(recorded(disk)).toContain(JSON.stringify('I\u2019m \u201cin\u201d'));
  });

  it('takes no change for no change', async () => {
    const disk = diskWithPacks();
    const { run } = editor(disk, () => null);
    const { out, prompter } = await inEditor(disk, run, [['then', pause('One winter')]]);
    expect(out).toContain('Nothing was changed.');
    expect(prompter.halves().get('then')).toBe('One winter');
    expect(temporary(disk)).toEqual([]);
  });

  it('waits for an editor that opens another window', async () => {
    const disk = diskWithPacks();
    const { run, seen } = editor(disk, () => null, { milliseconds: 40 });
    await inEditor(disk, run, [
      ['editor-back', ''],
      ['then', pause('One winter')],
    ]);
    expect(seen).toHaveLength(1);
  });

  it('keeps what an editor saved before it broke, as a half answer to look at', async () => {
    const disk = diskWithPacks();
    const { run } = editor(disk, (text) => text.replace('One winter', 'One winter I sat'), { ok: false });
    const { out, prompter } = await inEditor(disk, run, [['then', pause('One winter I sat')]]);
    expect(out).toContain('closed with a problem');
    expect(prompter.halves().get('then')).toBe('One winter I sat');
    expect(recorded(disk)).not.toContain('I sat');
  });

  it.each([
    ['as an answer', true, [['not-saved', 'pause']] as const],
    ['as half of one', false, [['then', pause('One winter I sat')]] as const],
  ])('leaves the file where it is when its words cannot be saved %s', async (_, ok, rest) => {
    const disk = fillingDisk(Number.POSITIVE_INFINITY);
    const { run } = editor(
      disk,
      (text) => {
        disk.fill();
        return text.replace('One winter', 'One winter I sat');
      },
      { ok },
    );
    const { code } = await inEditor(disk, run, rest);
    expect(code).toBe(2);
    expect(temporary(disk).map((path) => new TextDecoder().decode(disk.read(path)))).toEqual([
      expect.stringContaining('One winter I sat'),
    ]);
  });

  it('goes on when the file cannot be removed because the program still has it open', async () => {
    const disk = diskWithPacks();
    const busy: MemoryDisk = {
      ...disk,
      remove: (path) => {
        if (path.includes('/tmp/e-')) throw new DiskError('denied', path);
        disk.remove(path);
      },
    };
    const { run } = editor(disk, (text) => text.replace('One winter', 'One winter I sat'));
    const { code } = await inEditor(busy, run);
    expect(code).toBe(0);
    expect(recorded(disk)).toContain('One winter I sat');
  });

  it('says which program could not be opened, and the words stay', async () => {
    const disk = diskWithPacks();
    const { run } = editor(disk, () => null, { ok: false });
    const { out, prompter } = await inEditor(disk, run, [['then', pause('One winter')]]);
    expect(out).toContain('I could not open "nano"');
    expect(prompter.halves().get('then')).toBe('One winter');
  });

  it('offers to choose another program after one that could not be opened', async () => {
    const disk = diskWithPacks();
    const { run: runs, seen } = editor(disk, (text) => text.replace('One winter', 'One winter I sat'));
    const run: EditorRun = async (command, path) =>
      command === 'nano' ? { ok: false, milliseconds: 3, reason: '' } : runs(command, path);
    const { world } = await inEditor(disk, run, [
      ['then', edit],
      ['which-editor', 'micro'],
      ['enter', ''],
      ['feeling', pause()],
    ]);
    expect(seen.map(({ command }) => command)).toEqual(['micro']);
    expect(world.settings.read().settings.editor).toBe('micro');
  });

  it('asks for a program when none is known, and remembers the one that opened', async () => {
    const disk = diskWithPacks();
    const { run, seen } = editor(disk, (text) => text.replace('One winter', 'One winter I sat'));
    const { world, out } = await sitDown(
      [...upTo('heard'), ['then', edit], ['which-editor', ''], ['enter', ''], ['feeling', pause()]],
      { disk, runEditor: run, options: { pack: 'one-to-one' } },
    );
    expect(seen.map(({ command }) => command)).toEqual(['nano']);
    expect(world.settings.read().settings.editor).toBe('nano');
    expect(out).toContain('I will use nano from now on.');
  });

  it('keeps a sentence that is typed where the name of a program was asked for', async () => {
    const sentence = 'and then I could not go back';
    const { prompter, world } = await sitDown(
      [...upTo('heard'), ['then', edit], ['which-editor', sentence], ['then', pause()]],
      { options: { pack: 'one-to-one' } },
    );
    expect(prompter.halves().get('then')).toBe(`One winter\n${sentence}\n`);
    expect(world.settings.read().settings.editor).toBe('');
  });
});
