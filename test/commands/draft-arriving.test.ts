import { describe, expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { type Sitting, type SittingParts, sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const oneToOne: SittingParts = { options: { pack: 'one-to-one' } };
const spark: SittingParts = { options: { pack: 'spark' } };
const begun = (): Promise<Sitting> => sitDown([...upTo('heard'), ['then', pause('One winter')]], oneToOne);

const journalOf = ({ disk }: Sitting): readonly { readonly [key: string]: unknown }[] =>
  [...disk.files()]
    .filter(([path]) => path.endsWith('.jsonl'))
    .flatMap(([, bytes]) => new TextDecoder().decode(bytes).split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as { readonly [key: string]: unknown });

const ofStories = ({ disk }: Sitting): readonly string[] =>
  [...disk.files().keys()].filter((path) => path.startsWith('/home'));

describe('how the teller is today', () => {
  it('is asked in a later sitting too, with nothing assumed from the day before', async () => {
    const { disk } = await begun();
    const { prompter, out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['arrive', 'stirred'],
        ['then', pause()],
      ],
      { disk },
    );
    expect(prompter.asked()).toEqual(['waiting', 'arrive', 'then']);
    expect(out.slice(out.indexOf('How are you'))).not.toMatch(/Enter alone means \d: > 2/);
    expect(out).toContain('Go slowly.');
  });

  it('is asked for a story that was named, and once more only', async () => {
    const { disk } = await begun();
    const { prompter } = await sitDown(
      [
        ['arrive', 'steady'],
        ['then', pause()],
      ],
      { disk, options: { story: '1' } },
    );
    expect(prompter.asked()).toEqual(['arrive', 'then']);
  });

  it('is asked in our own words where the pack has none', async () => {
    const { out } = await sitDown(
      [
        ['arrive', 'stirred'],
        ['heard', pause()],
      ],
      spark,
    );
    expect(out).toContain('How are you as you sit down to this?');
    expect(out).toContain('Go slowly.');
  });

  it('is kept beside the story, and counts neither as an answer nor as a change', async () => {
    const first = await sitDown(
      [
        ['arrive', 'steady'],
        ['heard', 'They are new.'],
        ['bit', pause()],
      ],
      spark,
    );
    expect(journalOf(first)).toContainEqual(
      expect.objectContaining({ kind: 'choice', prompt: '~arrive', text: 'steady' }),
    );
    const { out } = await sitDown([['waiting', 'not-today']], { disk: first.disk });
    expect(out).toContain('1 answer.');
  });

  it('is the answer of the pack only the first time', async () => {
    const first = await begun();
    await sitDown(
      [
        ['waiting', 'go-on'],
        ['arrive', 'stirred'],
        ['then', pause()],
      ],
      { disk: first.disk },
    );
    const said = journalOf(first).filter(({ prompt }) => String(prompt).endsWith('arrive'));
    expect(said.map(({ prompt, text }) => [prompt, text])).toEqual([
      ['arrive', 'steady'],
      ['~arrive', 'stirred'],
    ]);
  });
});

describe('not today', () => {
  it('in a later sitting keeps all, and ends kindly', async () => {
    const first = await begun();
    const { code, out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['arrive', 'not-today'],
      ],
      { disk: first.disk },
    );
    expect(code).toBe(0);
    expect(out).toContain('That is a good answer.');
    const { prompter } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['then', pause()],
      ],
      { disk: first.disk },
    );
    expect(prompter.halves().get('then')).toBe('One winter');
  });

  it('leaves no trace where nothing else was said', async () => {
    const sitting = await sitDown([['arrive', 'not-today']], spark);
    expect(sitting.code).toBe(0);
    expect(ofStories(sitting)).toEqual([]);
  });

  it('leaves no trace of a pause right after it either', async () => {
    const sitting = await sitDown(
      [
        ['arrive', 'steady'],
        ['heard', pause()],
      ],
      spark,
    );
    expect(ofStories(sitting)).toEqual([]);
    expect(sitting.out).toContain('There was nothing to save yet.');
  });
});

describe('the line about scars', () => {
  const SCARS = /healed enough/g;

  it('is said once in each sitting, before its first question for the story', async () => {
    const first = await begun();
    expect(first.out.match(SCARS)).toHaveLength(1);
    const rest: readonly Line[] = [
      ['waiting', 'go-on'],
      ['then', 'One winter I sat on a bench.'],
      ['enter', ''],
      ['feeling', pause()],
    ];
    const { out } = await sitDown(rest, { disk: first.disk });
    expect(out.match(SCARS)).toHaveLength(1);
    expect(out.indexOf('healed enough')).toBeLessThan(out.indexOf('Where were you then?'));
  });
});

describe('coming back with the words shown', () => {
  it('happens only when the settings ask for it, and never with what is only for the teller', async () => {
    const { disk } = await sitDown(
      [...upTo('ask', { moment: 'Something only for me.' }), ['heard', pause()]],
      { options: { pack: 'one-to-one', title: 'The bench' } },
    );
    const plain = await sitDown([['waiting', 'not-today']], { disk });
    expect(plain.out).not.toContain('I have a short piece');
    expect(plain.out).not.toContain('The bench');
    const shown = await sitDown([['waiting', 'not-today']], { disk, set: { wordsOnReturn: true } });
    expect(shown.out).toContain('You called it "The bench".');
    expect(shown.out).toContain('I have a short piece of my own about that.');
    expect(shown.out).not.toContain('only for me');
  });
});
