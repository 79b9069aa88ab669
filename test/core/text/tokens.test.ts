import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/core/text/mask.ts';
import type { TokenTable } from '../../../src/core/text/token-table.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { CLASS } from '../../../src/core/text/word-classes.ts';
import { growth, shapes } from './large-texts.ts';

const words = (text: string): string => tokenize(text).words.join(' ');

describe('words as they are looked up', () => {
  it.each([
    ['lower case', 'You SHOULD', 'you should'],
    ['numbers with a mark inside', '8.5 of 1,000', '8.5 of 1,000'],
    ['initials', 'at 5 a.m. in the U.S.', 'at 5 a.m . in the u.s .'],
    ['possessives', "my mom's and the nurse’s", 'my mom and the nurse'],
    ['possessives of many', "my parents' house", 'my parents house'],
    ['a hyphen', 'self-made', 'self - made'],
    ['dashes', 'so – so — so -- so - so', 'so — so — so — so — so'],
    ['runs of stops', 'no?! no... no!! no. . no…', 'no ? no … no ! no . . no …'],
    ['letters with accents, put together or apart', 'naïve cafe\u0301', 'naïve café'],
    ['other scripts', 'привет 你好', 'привет 你好'],
    ['a soft hyphen and a joiner', 'un\u00adhappy un\u200dhappy', 'unhappy unhappy'],
    ['emoji', 'ok 😀❤️', 'okay 😀 ❤ \ufe0f'],
    ['a paragraph break', 'one\n\n\ntwo', 'one ¶ two'],
    ['one line end', 'one\ntwo', 'one two'],
    ['a line separator', 'one\u2028two', 'one two'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('what people type, undone', () => {
  it.each([
    ["I don't, I dont, I don’t, I don´t", 'i do not , i do not , i do not , i do not'],
    ["you're youre you'll ull u'll", 'you are you are you will you will you will'],
    ['u gonna tell ur mum', 'you going to tell your mom'],
    ["mom'll, who'd, y'all're", 'mom will , who would , you are'],
    ["OD'd", "od'd"],
    ["wouldn't've", 'would not have'],
    ["everything's gonna be alright", 'everything is going to be okay'],
    ["feelin', goin, nothin’ but workin", 'feeling , going , nothing but working'],
    ['my cousin took heroin again in Berlin', 'my cousin took heroin again in berlin'],
    ["'cause of 'em, 'til the '80s", 'because of them , until the 80s'],
    ["'tis late, c'mon, d'you hear", 'it is late , come on , do you hear'],
    ['ye dinnae know what yer gonnae do', 'you do not know what you are going to do'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('words that lost their apostrophe or their place', () => {
  it.each([
    ['your going to be ok', 'you are going to be okay'],
    ['your right', 'you are right'],
    ['your right hand', 'your right hand'],
    ['your feeling of shame', 'your feeling of shame'],
    ['your feeling better', 'your feeling better'],
    ['your not alone', 'you are not alone'],
    ['your mom', 'your mom'],
    ['its hard', 'it is hard'],
    ['i know its a lot', 'i know it is a lot'],
    ['the dog lost its leg', 'the dog lost its leg'],
    ['Its own way', 'its own way'],
    ['ill try', 'i will try'],
    ['i was ill then', 'i was ill then'],
    ['id rather go', 'i would rather go'],
    ['id card', 'id card'],
    ['so id really tell him', 'so i would really tell him'],
    ['they took my id', 'they took my id'],
    ['lets go', 'let us go'],
    ['she lets me sleep', 'she lets me sleep'],
    ['were all in this', 'we are all in this'],
    ['we were all there', 'we were all there'],
    ['i left cause you called', 'i left because you called'],
    ['the cause of it', 'the cause of it'],
    ['it can cause you harm', 'it can cause you harm'],
    ['you could of told me', 'you could have told me'],
    ['you could of course tell me', 'you could of course tell me'],
    ['i think bout it', 'i think about it'],
    ['a bout of flu', 'a bout of flu'],
    ["therapy's the only way", 'therapy is the only way'],
    ["my mother's house", 'my mother house'],
    ['you gone be fine', 'you going to be fine'],
    ['he had gone by noon', 'he had gone by noon'],
    ['you gota go, and it is sooo far', 'you got to go , and it is so far'],
    ["i ain't sure", 'i am not sure'],
    ['you aint got to', 'you have not got to'],
    ["he ain't been home", 'he has not been home'],
    ["it ain't easy", 'it is not easy'],
    ["what works for you isn't it", 'what works for you is not it'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('quotation marks', () => {
  it.each([
    ['He said "no" and left.', 'he said “ no ” and left .'],
    ['He said “no” and left.', 'he said “ no ” and left .'],
    ['He said „no“ and «no» and ”no”.', 'he said “ no ” and “ no ” and “ no ” .'],
    ['She wrote "you must " and left.', 'she wrote “ you must ” and left .'],
    ['"So," she said, "go."', '“ so , ” she said , “ go . ”'],
    ['he yelled"you must"and left', 'he yelled “ you must ” and left'],
    ['("Go," he said.)', '( “ go , ” he said . )'],
    ["'I drank,' he said.", '‘ i drank , ’ he said .'],
    [`'"I drank," he said,' she wrote.`, '‘ “ i drank , ” he said , ’ she wrote .'],
    [`"He said 'go'"`, '“ he said ‘ go ’ ”'],
    ['my parents’ “house”', 'my parents “ house ”'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('does not carry an open quotation over a paragraph', () => {
    expect(words('"one\n\ntwo " three')).toBe('“ one ¶ two “ three');
  });
});

describe('names', () => {
  const capitals = (text: string): readonly string[] => {
    const table = tokenize(text);
    return table.words.filter((_, at) => ((table.classes[at] ?? 0) & CLASS.cap) !== 0);
  };

  it('are marked by their capital, not at the beginning of a sentence', () => {
    expect(capitals('Mostly I sat with Denise. Nobody came.')).toEqual(['denise']);
  });
});

/** Typed words and what each becomes, whatever stands around it. */
const TYPED: readonly (readonly [typed: string, parts: readonly string[]])[] = [
  ['I', ['i']],
  ['think', ['think']],
  ["don't", ['do', 'not']],
  ['Wont', ['will', 'not']],
  ["wouldn't've", ['would', 'not', 'have']],
  ["mother's", ['mother']],
  ['gonna', ['going', 'to']],
  ['U', ['you']],
  ['1,000', ['1,000']],
  ['über', ['über']],
];
const typed = fc.constantFrom(...TYPED);
const gap = fc.constantFrom(' ', '\n', ', ', '. ', '! ', ' - ', '\n\n', '\u00a0', '... ', ' 😀 ');

const parts = (table: TokenTable): readonly (readonly [number, number])[] =>
  table.words.map((_, at) => [table.start[at] ?? 0, table.end[at] ?? 0] as const);

describe('laws of the table', () => {
  it('points each token at its own words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, typed), { minLength: 1, maxLength: 20 }), (pairs) => {
        let text = '';
        const expected: (readonly [string, number, number])[] = [];
        for (const [before, [word, pieces]] of pairs) {
          text += before;
          for (const piece of pieces) expected.push([piece, text.length, text.length + word.length]);
          text += word;
        }
        const table = tokenize(text);
        const found = table.words
          .map((word, at) => [word, table.start[at] ?? 0, table.end[at] ?? 0] as const)
          .filter(([word]) => /[\p{L}\p{N}]/u.test(word));
        expect(found).toEqual(expected);
      }),
    );
  });

  it('never lets tokens overlap, but for the parts of one contraction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const spans = parts(tokenize(text));
        for (let at = 1; at < spans.length; at++) {
          const [start, end] = spans[at] ?? [0, 0];
          const [startBefore, endBefore] = spans[at - 1] ?? [0, 0];
          expect(start >= endBefore || (start === startBefore && end === endBefore)).toBe(true);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same words with LF, CRLF and CR', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I was', "don't", 'there.', '"no"', '\n', '\n\n', ' ')),
        (pieces) => {
          const text = pieces.join(' ');
          expect(words(text.replaceAll('\n', '\r\n'))).toBe(words(text));
          expect(words(text.replaceAll('\n', '\r'))).toBe(words(text));
        },
      ),
    );
  });

  it('reads the same words with straight and with curly marks', () => {
    const phrase = fc.constantFrom(
      "I don't know",
      "you're late",
      'it was Sunday',
      "my mother's",
      "we'll see,",
    );
    const quoted = fc.tuple(phrase, fc.boolean());
    fc.assert(
      fc.property(fc.array(quoted, { minLength: 1, maxLength: 12 }), (phrases) => {
        const text = phrases.map(([words, inQuotes]) => (inQuotes ? `"${words}"` : words)).join(' ');
        const curly = text
          .replaceAll("'", '’')
          .replace(/(^|\s)"/g, '$1“')
          .replaceAll('"', '”');
        expect(words(curly)).toBe(words(text));
      }),
    );
  });

  it('reads the same words with Markdown around them', () => {
    const around = fc.constantFrom('*', '**', '_', '__', '~~', '***', '');
    const piece = fc.tuple(
      fc.constantFrom('I was', "don't", 'you must', 'no.', 'there'),
      around,
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const join = (render: (words: string, mark: string) => string): string =>
          pieces
            .map(([said, mark, quote]) => (quote ? `"${render(said, mark)}"` : render(said, mark)))
            .join(' ');
        const marked = join((said, mark) => `${mark}${said}${mark}`);
        expect(words(mask(marked).text)).toBe(words(join((said) => said)));
      }),
    );
  });

  it('reads the same words when each is read alone, but for what neighbours repair', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 15 }), (all) => {
        const text = all.map(([word]) => word).join(' ');
        expect(tokenize(text).words).toEqual(all.flatMap(([, pieces]) => pieces));
      }),
    );
  });

  it.each(shapes)('takes about eight times as long for eight times as much of %s', (_, unit) => {
    expect(growth(unit, (text) => tokenize(text).length)).toBeLessThan(4);
  });

  it.each([
    ['one line', 'i was there and you were there too '],
    ['quotation marks', '"'],
  ])('stays linear on a megabyte of %s', (_, unit) => {
    expect(growth(unit, (text) => tokenize(text).length, 1 << 20)).toBeLessThan(4);
  });
});
