import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/story-store.ts';
import { diskWithPacks, type Sitting, type SittingParts, sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const oneToOne = { pack: 'one-to-one' };
const read = (parts: SittingParts = {}): Promise<Sitting> =>
  sitDown([...upTo('limit'), ['review', 'r'], ['review', 'p']], { options: oneToOne, ...parts });
const readIn = async (form: 'plain' | 'rich', width: number): Promise<string> => {
  const { out } = await read({ form, screen: fakeScreen({ isTerminal: true, width }) });
  return out.slice(out.indexOf('Here it is as it will be told'), out.lastIndexOf('Your answers'));
};

describe('reading the whole piece at the review', () => {
  it('has the question before each part in the plain form, and says where the story begins and ends', async () => {
    const shown = await readIn('plain', 80);
    expect(shown).toContain(`Question 9. What did you feel that they might know too?\n${answers.feeling}\n`);
    expect(shown.indexOf('Story begins.')).toBeLessThan(shown.indexOf('Question 6. How will you ask'));
    expect(shown.indexOf('Story ends.')).toBeGreaterThan(shown.indexOf(answers.back));
  });

  it('has the questions beside the words in the rich form, from 80 columns', async () => {
    const shown = await readIn('rich', 80);
    expect(shown).toMatch(/^9\. What did you feel that +I was mostly ashamed\.$/m);
    expect(shown).toContain('On the left what was asked');
    expect(shown).not.toContain('Story begins.');
  });

  it('has them above the words in a smaller window', async () => {
    const shown = await readIn('rich', 79);
    expect(shown).toContain('with the question before each part');
    expect(shown).toMatch(/^Question 9\. What did you feel that they might know too\?$/m);
  });

  it('holds no answer that is only for the teller', async () => {
    expect(await readIn('plain', 80)).not.toContain(answers.limit);
  });
});

describe('an answer that is changed beside a text changed by hand', () => {
  const NEWER = 'A woman who fed the geese did.';
  const changeOne = async (
    choice: string,
    rest: readonly Line[],
  ): Promise<Sitting & { opened: readonly string[] }> => {
    const disk = diskWithPacks();
    const opened: string[] = [];
    const runEditor = async (_: string, path: string) => {
      const text = new TextDecoder().decode(disk.read(path));
      opened.push(text);
      disk.put(path, new TextEncoder().encode(text.replace('kettle', 'blue kettle').replace('mail', 'post')));
      if (opened.length > 1) disk.put(path, new TextEncoder().encode('By hand again.'));
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    const sitting = await sitDown(
      [
        ...upTo('limit'),
        ['review', 'a'],
        ['what-next', 'whole'],
        ['what-next', 'change'],
        ['review', '10'],
        ['turn', NEWER],
        ['into-the-text', choice],
        ...rest,
      ],
      { disk, runEditor, set: { editor: 'nano', coachingNotes: false }, options: oneToOne },
    );
    return { ...sitting, opened };
  };
  const told = ({ out }: Sitting): string => out.slice(out.lastIndexOf('Story begins.')).replace(/\s+/g, ' ');

  it('is not in the text by itself, and this is said', async () => {
    const sitting = await changeOne('leave', [
      ['review', 'r'],
      ['review', 'p'],
    ]);
    expect(sitting.out.replace(/\s+/g, ' ')).toContain('The text is as you changed it by hand.');
    expect(told(sitting)).toContain('blue kettle');
    expect(told(sitting)).not.toContain(NEWER);
  });

  it('can be put into it in the editor, where the new words stand at the top', async () => {
    const sitting = await changeOne('hand', [
      ['review', 'a'],
      ['what-next', 'pause'],
    ]);
    expect(sitting.opened[1]).toContain(`%% ${NEWER}`);
    expect(told(sitting)).toContain('By hand again.');
  });

  it('can go in by putting the text together again; what was changed by hand stays, and can be brought back', async () => {
    const sitting = await changeOne('answers', [
      ['review', 'a'],
      ['what-next', 'by-hand'],
      ['what-next', 'pause'],
    ]);
    const between = sitting.out.slice(0, sitting.out.lastIndexOf('Story begins.')).replace(/\s+/g, ' ');
    expect(between.slice(between.lastIndexOf('Story begins.'))).toContain(NEWER);
    expect(told(sitting)).toContain('blue kettle');
    const store = openStore(sitting.world);
    const byHand = store.records(store.find('1').id).filter(({ kind }) => kind === 'taken-over');
    expect(byHand).toHaveLength(3);
  });

  it('asks nothing when nothing was changed', async () => {
    const disk = diskWithPacks();
    const runEditor = async (_: string, path: string) => {
      disk.put(path, new TextEncoder().encode('By hand.'));
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    await sitDown(
      [
        ...upTo('limit'),
        ['review', 'a'],
        ['what-next', 'whole'],
        ['what-next', 'change'],
        ['review', '10'],
        ['turn', ''],
        ['review', 'p'],
      ],
      { disk, runEditor, set: { editor: 'nano' }, options: oneToOne },
    );
  });
});
