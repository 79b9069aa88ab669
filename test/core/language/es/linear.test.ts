import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/core/language/languages.ts';
import { judgeStances } from '../../../../src/core/stance/judge-stances.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

const spanish = languageOf('es');

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
  const tokens = tokenize(text, [], spanish);
  judgeStances({ ...tokens, words: counting(tokens.words), classes: counting(tokens.classes) }, []);
  return steps;
};

const SHORT = 1_000;
const TIMES = 4;
/** The first sentence and the cut at 160 tokens make small differences; squared growth would be 16. */
const ALLOWED = TIMES * 1.15;

describe('judging Spanish takes four times the steps for four times the text', () => {
  test.each([
    'si ',
    'si tienes que ',
    'cuando te ',
    'no ',
    'no digo que ',
    'dijo ',
    'me dijo que ',
    'pensaba que ',
    'quizas ',
    '¿ ',
    '¿ no ',
    'según ',
    'el lema ',
    'a mí ',
    'te levantas y ',
    '" dijo " ',
    'uno tiene ',
  ])('%s', (unit) => {
    const many = stepsFor(unit.repeat(SHORT * TIMES));
    expect(many / stepsFor(unit.repeat(SHORT))).toBeLessThan(ALLOWED);
  });
});

describe('reading one word of a million letters', () => {
  test.each(['levantame', 'nooooo', 'buscá', 'se'])(
    'is done in two seconds, and would take minutes if each letter asked for all others: %s',
    (unit) => {
      const word = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const before = performance.now();
      tokenize(word, [], spanish);
      expect(performance.now() - before).toBeLessThan(2_000);
    },
  );
});
