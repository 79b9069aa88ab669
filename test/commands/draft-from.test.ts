import { describe, expect, it } from 'vitest';
import { keep } from '../../src/commands/keep.ts';
import { Trouble } from '../../src/core/errors.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, type Sitting, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const LONG = 'After a week we had a time we met, and I brought the bread. '.repeat(8).trim();

const ending: readonly Line[] = [
  ['title', 'The bench'],
  ['note-on-version', ''],
  ['card', ''],
  ['leave', ''],
  ['leave-next', ''],
];
const oneToOne = (given: Parameters<typeof upTo>[1] = {}): Promise<Sitting> =>
  sitDown([...upTo('limit', given), ['review', 'a'], ['what-next', 'keep'], ...ending], {
    options: { pack: 'one-to-one' },
  });

const toGroup = (script: readonly Line[], disk: Sitting['disk']): Promise<Sitting> =>
  sitDown([['minutes', ''], ...script], { disk, options: { from: '1', pack: 'group' } });

describe('one story for another room', () => {
  it('asks what is left, and reads back what came along', async () => {
    const { disk } = await oneToOne();
    const { prompter, out } = await toGroup(
      [
        ['arrive', 'steady'],
        ['room', { kind: 'ended', half: '' }],
        ['review', 'r'],
        ['review', 'p'],
      ],
      disk,
    );
    expect(prompter.asked()).toEqual(['minutes', 'arrive', 'room', 'review', 'review']);
    expect(out).toContain('7 of your answers came along.');
    const read = out.replace(/\s+/g, ' ');
    for (const words of [answers.then, answers.turn, answers.now, answers.back])
      expect(read).toContain(words);
    expect(read).not.toContain(answers.heard);
  });

  it('leaves the story it comes from as it is', async () => {
    const first = await oneToOne();
    const version = [...first.disk.files()].filter(([path]) => path.includes('/versions/'));
    await toGroup(
      [
        ['arrive', 'steady'],
        ['room', pause()],
      ],
      first.disk,
    );
    expect([...first.disk.files()].filter(([path]) => path.includes('/versions/'))).toEqual(version);
  });

  it('watches for the words that were to stay private', async () => {
    const { disk } = await oneToOne();
    const { out } = await sitDown(
      [
        ['arrive', 'steady'],
        ['heard', 'They are new.'],
        ['gave', 'It was on Mill Road.'],
        ['note', ''],
        ['review', 'p'],
      ],
      { disk, options: { from: '1', pack: 'spark' } },
    );
    expect(out).toContain('You wrote: Mill Road');
  });

  it('lets an answer that is too long wait whole, also in the next sitting', async () => {
    const { disk } = await oneToOne({ turn: LONG });
    const first = await toGroup(
      [
        ['arrive', 'steady'],
        ['room', pause()],
      ],
      disk,
    );
    expect(first.out).toContain('One is longer than the room here.');
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['room', { kind: 'went-to', number: 9, half: '' }],
        ['alone', 'A man asked me to hold the bag.'],
        ['step', pause()],
      ],
      { disk },
    );
    expect(prompter.halves().get('alone')).toBe(LONG);
    const again = await sitDown(
      [
        ['waiting', 'go-on'],
        ['room', { kind: 'went-to', number: 9, half: '' }],
        ['alone', pause()],
      ],
      { disk },
    );
    expect(again.prompter.halves().get('alone')).toBe('A man asked me to hold the bag.');
  });

  it('waits with all that came along when the teller stops at its first question', async () => {
    const { disk } = await oneToOne();
    await sitDown(
      [
        ['minutes', ''],
        ['arrive', pause()],
      ],
      { disk, options: { from: '1', pack: 'group' } },
    );
    const { out } = await sitDown([['waiting', 'not-today']], { disk });
    expect(out).toContain('"A group, your turn" is waiting. 7 answers');
  });

  it('says that a text changed by hand does not come along', async () => {
    const disk = diskWithPacks();
    const runEditor = async (_: string, path: string) => {
      disk.put(path, new TextDecoder().decode(disk.read(path)).replace('kettle', 'blue kettle'));
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    await sitDown(
      [...upTo('limit'), ['review', 'a'], ['what-next', 'whole'], ['what-next', 'keep'], ...ending],
      { disk, set: { editor: 'nano' }, runEditor, options: { pack: 'one-to-one' } },
    );
    const { out } = await toGroup([['arrive', pause()]], disk);
    expect(out.replace(/\s+/g, ' ')).toContain('Your answers come along, and the changed text does not.');
  });

  it('offers the other packs when none is named', async () => {
    const { disk } = await oneToOne();
    const ids: string[] = [];
    await sitDown(
      [
        ['pack', 'spark'],
        ['arrive', pause()],
      ],
      {
        disk,
        options: { from: '1' },
        onAsk: ({ id, choices }) => {
          if (id === 'pack') ids.push(...choices.map((choice) => choice.id));
        },
      },
    );
    expect(ids).toContain('group');
    expect(ids).not.toContain('one-to-one');
  });

  it('says plainly when nothing comes along', async () => {
    const { disk } = await sitDown(
      [
        ['arrive', 'steady'],
        ['asked', 'asked'],
        ['they', pause()],
      ],
      { options: { pack: 'should-i-share' } },
    );
    const { out } = await toGroup([['arrive', pause()]], disk);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'None of those answers fits a question here, so each one is asked.',
    );
  });

  it('says so before anything else when the story has no answers, or is not there', async () => {
    const { world, disk } = await sitDown([['pack', pause()]]);
    disk.put('/desk/letter.md', 'I was new once.\n');
    keep({ file: 'letter.md', story: null, title: 'A letter', note: null, setting: null }, world);
    const from = (name: string) => sitDown([], { disk, options: { from: name, pack: 'group' } });
    await expect(from('A letter')).rejects.toThrow('its text was kept from a file');
    await expect(from('7')).rejects.toThrow(Trouble);
  });
});
