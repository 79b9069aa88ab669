import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const split = (text: string): readonly string[] => {
  const { sentences, words } = tokenize(text);
  return sentences.map(({ from, to }) => words.slice(from, to).join(' '));
};

describe('where a sentence ends', () => {
  it.each([
    ['at a stop', 'I left. You stayed! Why? because', ['i left .', 'you stayed !', 'why ?', 'because']],
    ['at a blank line', 'I left\n\nYou stayed', ['i left ¶', 'you stayed']],
    ['after the closing marks', '(I left.) "Go." I did.', ['( i left . )', '“ go . ”', 'i did .']],
    ['at dots before a capital', 'I left... Then I ran… and ran', ['i left …', 'then i ran … and ran']],
    ['in a text without capitals', 'i left. you stayed. i know', ['i left .', 'you stayed .', 'i know']],
    ['after "no" as a word', 'I said no. Then I left.', ['i said no .', 'then i left .']],
    ['after a unit before a capital', 'I took 20 mg. My arm hurt.', ['i took 20 mg .', 'my arm hurt .']],
    ['after a time before a capital', 'At 5 a.m. Nobody came.', ['at 5 a.m .', 'nobody came .']],
    [
      'after "etc." before a capital',
      'Beer, wine, etc. Nobody knew.',
      ['beer , wine , etc .', 'nobody knew .'],
    ],
    ['at a letter that is a word', 'So did I. You too.', ['so did i .', 'you too .']],
    ['with no blank after the stop', 'I left.You stayed.', ['i left .', 'you stayed .']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('where a sentence goes on', () => {
  it.each([
    ['after a title', 'I saw Dr. Lee and Mrs. Ortiz.'],
    ['after an initial', 'I am J. Smith and that is me.'],
    ['after a time', 'At 5 a.m. nobody came.'],
    ['inside initials', 'The U.S. Army sent me home.'],
    ['after a number in a line', 'My list: 1. get housed 2. get clean'],
    ['after "No." and a number', 'It was bed No. 7 in the hall.'],
    ['inside an open quotation', 'He said "Go. Now. You must" and left.'],
    ['before a verb that reports', '"Get out!" he said.'],
    ['after dots in the middle', 'I waited... and waited.'],
    ['inside an address', 'It is on example.org and on my.example.com too.'],
    ['in a decimal', 'It was 8.5 that night.'],
  ])('%s', (_, text) => {
    expect(split(text)).toHaveLength(1);
  });
});

describe('quotation marks that were lost', () => {
  it('glue no sentences together', () => {
    expect(split('She said "go. I left. You stayed.')).toHaveLength(3);
    expect(split('"Go. I left. He said "No. Never" and left.')).toHaveLength(3);
  });
});

describe('laws of sentences', () => {
  const text = fc.oneof(
    fc
      .array(
        fc.constantFrom('I', 'was', 'Dr', '.', '. ', '?', '…', ' ', '\n\n', '"', '” ', ')', 'a.m.', '1. '),
      )
      .map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('cover all tokens once, in order, and each token knows its sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { sentences, sentenceOf, length } = tokenize(source);
        let next = 0;
        sentences.forEach(({ from, to }, number) => {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          expect([...sentenceOf.slice(from, to)].every((one) => one === number)).toBe(true);
          next = to;
        });
        expect(next).toBe(length);
      }),
      { numRuns: 500 },
    );
  });

  it('are never longer than 161 tokens, so that no later stage can run away', () => {
    const { sentences } = tokenize('you and i '.repeat(1000));
    for (const { from, to } of sentences) expect(to - from).toBeLessThanOrEqual(161);
  });

  it('never run over the beginning of a block', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two words', 'x'), { minLength: 2, maxLength: 8 }),
        (items) => {
          const source = items.join('\n');
          const breaks = items.map((_, at) => items.slice(0, at).join('\n').length + (at ? 1 : 0));
          expect(tokenize(source, breaks).sentences).toHaveLength(items.length);
        },
      ),
    );
  });
});
