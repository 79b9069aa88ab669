import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/story-store.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, type Sitting, type SittingParts, sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const LONG =
  `A man fed the ducks. ${'We stood by the river and said little, and it was enough. '.repeat(9)}`.trim();
const HEARD =
  `One winter I sat on a bench. ${'I had stopped opening my mail and my door. '.repeat(3)}`.trim();
/** One minute has room for 130 words. */
const oneMinute: SittingParts = {
  options: { pack: 'one-to-one', minutes: 1 },
  set: { coachingNotes: false },
};
const together = (rest: readonly Line[], parts: SittingParts = oneMinute): Promise<Sitting> =>
  sitDown([...upTo('limit', { heard: HEARD, turn: LONG }), ['review', 'a'], ...rest], parts);
const asked = ({ prompter }: Sitting): readonly string[] =>
  prompter.asked().slice(prompter.asked().indexOf('review'));

describe('a piece over its room', () => {
  it('asks which moment matters most, and offers to open the longest of the others', async () => {
    const { out } = await together([
      ['moment-that-matters', '0'],
      ['open-longest', 'open'],
      ['turn', 'A man who fed the ducks asked me to hold the bag.'],
      ['what-next', 'pause'],
    ]);
    expect(out).toContain('Which moment matters most to this listener?');
    expect(out).toContain('1. One winter I sat on a bench. I ... (34 words)');
    expect(out).toContain(
      'That one stays. Shall I open the longest of the others?\nA man fed the ducks. We stood by',
    );
    expect(out.slice(out.lastIndexOf('Story begins.'))).toContain('There is room for 130.');
  });

  it('cuts nothing and asks about the same text once, also in the next sitting', async () => {
    const first = await together([
      ['moment-that-matters', 'later'],
      ['what-next', 'pause'],
    ]);
    const next = await sitDown(
      [
        ['waiting', 'go-on'],
        ['review', 'a'],
        ['what-next', 'pause'],
      ],
      { disk: first.disk },
    );
    expect(next.out.replace(/\s+/g, ' ')).toContain(LONG);
  });

  it('does not say it again in the check right after, and does in the check of another day', async () => {
    const first = await together([
      ['moment-that-matters', 'later'],
      ['what-next', 'check'],
      ['what-next', 'pause'],
    ]);
    const next = await sitDown(
      [
        ['waiting', 'go-on'],
        ['review', 'a'],
        ['what-next', 'check'],
        ['finding', ''],
        ['what-next', 'pause'],
      ],
      { disk: first.disk },
    );
    expect(next.out).toContain('If they remember only one moment');
  });

  it('keeps all of it when the teller wants that, and then the check keeps still about it for good', async () => {
    const first = await together([
      ['moment-that-matters', 'all'],
      ['what-next', 'pause'],
    ]);
    expect(first.out).toContain('All of it stays as it is.');
    await sitDown(
      [
        ['waiting', 'go-on'],
        ['review', 'a'],
        ['what-next', 'check'],
        ['what-next', 'pause'],
      ],
      { disk: first.disk },
    );
  });

  it('asks for the moment once, and then about what is still long', async () => {
    const shorter = LONG.slice(0, LONG.length - 60);
    const talked = await together([
      ['moment-that-matters', '0'],
      ['open-longest', 'open'],
      ['turn', shorter],
      ['open-longest', 'later'],
      ['what-next', 'pause'],
    ]);
    expect(asked(talked).filter((id) => id === 'moment-that-matters')).toHaveLength(1);
  });

  it('asks nothing where there is room enough', async () => {
    await sitDown([...upTo('limit'), ['review', 'a'], ['what-next', 'pause']], {
      options: { pack: 'one-to-one' },
    });
  });

  it('stops where the teller stops', async () => {
    const { code, out } = await together([['moment-that-matters', pause()]]);
    expect(code).toBe(0);
    expect(out.slice(out.lastIndexOf('Saved.'))).toContain('cps-story support');
  });

  it('opens the text in the editor when it was changed by hand', async () => {
    const disk = diskWithPacks();
    let round = 0;
    const runEditor = async (_: string, path: string) => {
      round += 1;
      const text = round === 1 ? `${LONG}\n\n${LONG} And more.\n` : 'Short now.\n';
      disk.put(path, new TextEncoder().encode(text));
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    const { world } = await together(
      [
        ['moment-that-matters', 'later'],
        ['what-next', 'whole'],
        ['moment-that-matters', '0'],
        ['open-longest', 'open'],
        ['what-next', 'pause'],
      ],
      { ...oneMinute, disk, runEditor, set: { coachingNotes: false, editor: 'nano' } },
    );
    const store = openStore(world);
    expect(store.answers(store.find('1').id).get('taken-over')?.text).toBe('Short now.');
  });
});
