import { describe, expect, test } from 'vitest';
import { judgeStances } from '../../../src/core/stance/judge-stances.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

/** How often judging looks at a word or its classes: its steps, whatever the machine is doing meanwhile. */
const stepsFor = (text: string): number => {
  let steps = 0;
  const counting = <Of extends object>(target: Of): Of =>
    new Proxy(target, {
      get: (of, key) => {
        steps++;
        return Reflect.get(of, key) as unknown;
      },
    });
  const tokens = tokenize(text);
  judgeStances({ ...tokens, words: counting(tokens.words), classes: counting(tokens.classes) }, []);
  return steps;
};

const SHORT = 1_000;
const TIMES = 4;
/** The first sentence and the cut at 160 tokens make small differences; squared growth would be 16. */
const ALLOWED = TIMES * 1.15;

describe('judging stances takes four times the steps for four times the text', () => {
  test.each([
    'if ',
    'if you ',
    'when you should ',
    'maybe ',
    'maybe, and you should ',
    'he said ',
    'was like you are ',
    'my line ',
    ', they said ',
    'I was, you keep ',
    'when I was, ',
    'not say, or ',
    'not here, ',
    'nobody like me ',
    'he said and ',
    'as he said ',
    'for me, and you ',
    'refuse to say ',
    'said, ',
    'tell to tell to ',
    'not ',
    'not saying ',
    'i thought ',
    'my my my said ',
    'for me for ',
    'you wake up and ',
    'you? ',
    '"',
    '" "',
    '“a” ',
    '“a ',
    '‘a’ said ',
    'a. ',
    'Everybody had advice. You must. ',
    'a\n\n',
  ])('%j', (piece) => {
    const short = stepsFor(piece.repeat(SHORT));
    const long = stepsFor(piece.repeat(SHORT * TIMES));
    expect(long).toBeLessThanOrEqual(short * ALLOWED + SHORT);
  });
});
