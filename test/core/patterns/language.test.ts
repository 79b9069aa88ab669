import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/core/check/read-text.ts';
import { spanOf } from '../../../src/core/text/token-table.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

const LISTS = { fruit: ['apple', 'pears', 'mum'] };

/** The words of a text that a pattern matches, each match once. */
const matches = (pattern: string, text: string): readonly string[] => {
  const { table } = readText(text);
  return tinyMatcher(tinyRule([pattern], {}, LISTS))
    .scan(table)
    .map(({ from, to }) => spanOf(table, from, to))
    .map(({ start, end }) => text.slice(start, end));
};

/** What it shows, the pattern, a text, and the words matched in it. */
type Case = readonly [shows: string, pattern: string, text: string, matched: readonly string[]];
const holds = (cases: readonly Case[]): void => {
  test.each(cases)('%s: %s', (_, pattern, text, matched) => {
    expect(matches(pattern, text)).toEqual(matched);
  });
};

describe('a word', () => {
  holds([
    ['is itself', 'stop', 'Please stop here.', ['stop']],
    ['in capitals too', 'stop', 'STOP! I said Stop.', ['STOP', 'Stop']],
    ['not a part of another', 'stop', 'Nonstop stopping, unstoppable.', []],
    ['written large in the pattern', 'STOP', 'stop', ['stop']],
    ['a number', '90 meetings', 'He did 90 meetings.', ['90 meetings']],
    ['with letters of any script', 'qué onda', 'Oye, qué onda.', ['qué onda']],
    ['beside another', 'get out', 'Get out. Get him out.', ['Get out']],
    ['over a line end', 'get out', 'Get\nout of there.', ['Get\nout']],
    ['not over a paragraph', 'get out', 'Get\n\nout of there.', []],
    ['not over a sentence', 'get out', 'Get. Out of there.', []],
  ]);
});

describe('spelling', () => {
  holds([
    ['a contraction in the text', 'do not go', "Don't go.", ["Don't go"]],
    ['a contraction in the pattern', "don't go", 'Do not go.', ['Do not go']],
    ['a lost apostrophe', "don't go", 'dont go', ['dont go']],
    ['a curly apostrophe in the text', "don't go", 'Don’t go.', ['Don’t go']],
    ['a curly apostrophe in the pattern', 'don’t go', "don't go", ["don't go"]],
    ['what people type', 'you are going to', 'ur late but u r gonna', ['u r gonna']],
    ['an alias in the pattern', 'mum', 'my mom', ['mom']],
    ['an alias in a list', '<fruit>', 'my mam', ['mam']],
  ]);
});

describe('| and brackets', () => {
  holds([
    [
      'outside brackets | binds single words',
      'get|stay clean',
      'get clean, stay clean',
      ['get clean', 'stay clean'],
    ],
    [
      'inside brackets | parts phrases',
      '(get up|sit) now',
      'get up now, sit now, get now',
      ['get up now', 'sit now'],
    ],
    ['brackets in brackets', 'a (b (c|d)|e) f', 'a b d f, a e f, a b f', ['a b d f', 'a e f']],
    ['three choices', 'one|two|three', 'three two one', ['three', 'two', 'one']],
    ['a choice of brackets', '(a b)|(c d) e', 'a b e c d e', ['a b e', 'c d e']],
  ]);
});

describe('? and length', () => {
  holds([
    ['present', 'you really? must', 'you really must', ['you really must']],
    ['missing', 'you really? must', 'you must', ['you must']],
    [
      'a bracket may be missing',
      'you (of all people)? must',
      'you must, you of all people must',
      ['you must', 'you of all people must'],
    ],
    ['the first may be missing', 'just? stop', 'just stop', ['just stop', 'stop']],
    ['the longest match counts', 'go home? now?', 'go home now', ['go home now']],
    ['optional at the end', 'go home?', 'go away, go home', ['go', 'go home']],
    [
      'an optional gap in a bracket',
      'from (a ..2)? to',
      'from a b c to, from to',
      ['from a b c to', 'from to'],
    ],
  ]);
});

describe('forms, lists and classes', () => {
  holds([
    [
      '~ gives the forms of a regular verb',
      '~worry',
      'worry worries worried worrying worrier',
      ['worry', 'worries', 'worried', 'worrying'],
    ],
    [
      '~ gives the forms of an irregular verb',
      '~feel',
      'feel feels felt feeling',
      ['feel', 'feels', 'felt', 'feeling'],
    ],
    [
      '~ doubles and drops letters',
      '~stop|hope|~use',
      'stopped stopping using hope hoping',
      ['stopped', 'stopping', 'using', 'hope'],
    ],
    ['a list of the rule', '<fruit>', 'an apple, two pears, a plum', ['apple', 'pears']],
    ['a list that every pattern knows', '^ <cmd> him', 'Call him.', ['Call him']],
    [
      'a class',
      '<modal> rest',
      'you should rest, you will rest, you want rest',
      ['should rest', 'will rest'],
    ],
    ['a class of endings', 'stop <ing>', 'stop moping', ['stop moping']],
    ['a class of names', 'my friend <cap>', 'my friend Denise, my friend Tuesday', ['my friend Denise']],
    [
      'a class beside a word',
      '<neg>|only you',
      'never you, only you, not you',
      ['never you', 'only you', 'not you'],
    ],
  ]);
});

describe('..n', () => {
  holds([
    ['no word', 'say ..2 no', 'say no', ['say no']],
    ['as many as it says', 'say ..2 no', 'say a big no', ['say a big no']],
    ['not one more', 'say ..2 no', 'say a very big no', []],
    ['up to nine', 'a ..9 z', 'a b c d e f g h i j z', ['a b c d e f g h i j z']],
    ['never over a comma', 'say ..3 so', 'say it, so', []],
    ['never over a bracket or a dash', 'say ..3 so', 'say (it) so, say — so', []],
    ['never over a negation', 'you ..3 fine', 'you are not fine, you never were fine', []],
    ['at the end takes what it can', 'with a ..2', 'with a big old knife', ['with a big old']],
    ['two in a row', 'a ..1 ..1 b', 'a x y b', ['a x y b']],
  ]);
});

describe('!x', () => {
  holds([
    ['another word', 'you should !be', 'you should go', ['you should go']],
    ['not that word', 'you should !be', 'you should be', []],
    ['one word, not none', 'you should !be', 'you should', []],
    ['no mark', 'you should !be', 'you should. You should, too', []],
    [
      'none of several',
      'you should !(be|feel|<have>)',
      'you should feel, you should have, you should rest',
      ['you should rest'],
    ],
    ['no word of a list', 'an|the !<fruit>', 'an apple, the house', ['the house']],
  ]);
});

describe(', in a pattern', () => {
  holds([
    ['is a comma', 'i can , you can', 'i can, you can', ['i can, you can']],
    ['may be optional', 'i can ,? you can', 'i can you can', ['i can you can']],
  ]);
});

describe('$', () => {
  holds([
    ['at a full stop', 'trust me $', 'Trust me. Trust me on this.', ['Trust me.']],
    [
      'at any end of a sentence',
      'trust me $',
      'Trust me! Trust me? Trust me…',
      ['Trust me!', 'Trust me?', 'Trust me…'],
    ],
    ['where the text stops without a mark', 'trust me $', 'now trust me', ['trust me']],
    ['at the end of a paragraph', 'trust me $', 'trust me\n\nso I did', ['trust me']],
    ['not at a comma', 'trust me $', 'trust me, now', []],
    ['as one choice', 'stop $|now', 'stop now, stop', ['stop now', 'stop']],
  ]);
});

describe('^', () => {
  holds([
    ['at the beginning of a text', '^ stop', 'Stop it.', ['Stop']],
    ['at each sentence', '^ stop', 'I know. Stop it.', ['Stop']],
    [
      'after a semicolon, a colon and a dash',
      '^ stop',
      'I know; stop. He knows: stop. They know — stop',
      ['stop', 'stop', 'stop'],
    ],
    ['after words that open', '^ stop', 'And please just stop it.', ['stop']],
    ['after a condition and a comma', '^ stop', 'If it hurts, stop.', ['stop']],
    ['after words without a subject', '^ stop', 'In the morning, stop.', ['stop']],
    ['not in the middle', '^ stop', 'We made a stop. I had to stop.', []],
    ['not after a clause with a subject', '^ stop', 'My father said, stop signs are red.', []],
    ['inside an opening quotation mark', '^ stop', '"Stop it," he said.', ['Stop']],
  ]);
  test('a command after a command needs only a comma or "and"', () => {
    const { table } = readText('Sell the car, stop the lease and stop the phone.');
    const matcher = tinyMatcher(tinyRule(['^ sell the', '^ stop the'], { command: true }));
    expect(matcher.scan(table)).toHaveLength(3);
  });
});
