import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/core/text/mask.ts';
import { growth, shapes } from './large-texts.ts';

/** What is left to read: runs of blanks are one blank. */
const prose = (source: string): string => mask(source).text.replace(/\s+/g, ' ').trim();

const lines = (...all: readonly string[]): string => all.join('\n');

describe('what the mask leaves to read', () => {
  it.each([
    ['emphasis', 'I *really* _meant_ it, **all** of ~~it~~.', 'I really meant it, all of it .'],
    ['an underscore inside a word', 'the file my_story_two', 'the file my_story_two'],
    ['a code span', 'I typed `you should` then.', 'I typed then.'],
    ['a code span with two ticks', 'I typed ``you ` should`` then.', 'I typed then.'],
    ['a tick that nothing pairs', 'I typed ` once.', 'I typed ` once.'],
    ['ticks used as apostrophes', 'I don`t and I won`t.', 'I don`t and I won`t.'],
    ['a link', 'See [the page](https://a.example/you_should "You must") now.', 'See the page now.'],
    ['a link with brackets in it', 'See [it](https://a.example/x_(y)) now.', 'See it now.'],
    ['a link by name', 'See [the page][one] now.', 'See the page now.'],
    ['words in parentheses after brackets', '[laughs](and then he left)', 'laughs (and then he left)'],
    ['a picture', '![my dog](dog.png) is old', 'my dog is old'],
    ['an address', 'See https://a.example/you-should. I did.', 'See . I did.'],
    ['an address without a scheme', 'See www.a.example, then go.', 'See , then go.'],
    ['a long groan', 'Awww. www. I cried.', 'Awww. www. I cried.'],
    ['a tag', 'I <b>was</b> <br/> there', 'I was there'],
    ['a heart and a sum', 'I <3 you and 1 < 2', 'I <3 you and 1 < 2'],
    ['an escaped mark', 'five \\* five', 'five * five'],
    ['entities', 'he said &ldquo;no&rdquo; &amp; left', 'he said “ no” left'],
    ['a numbered entity', '&#8220;no&#8221;', '“ no”'],
    ['a heading', '## My story', 'My story'],
    ['a word with a hash', '#blessed', '#blessed'],
    ['a list', lines('- one', '* two', '3) three'), 'one two three'],
    [
      'a year at the beginning of a line',
      lines('I left in', '2019. That was late.'),
      'I left in 2019. That was late.',
    ],
    ['a quotation', '> you > me', 'you > me'],
    ['a line across', lines('one', '', '* * *', '', 'two'), 'one two'],
    ['a table', '| a | b |', '. a . b .'],
    ['a link definition', lines('one', '', '[x]: https://a.example'), 'one'],
    ['an indented poem', lines('one', '', '        two', '        three'), 'one two three'],
  ])('%s', (_, source, expected) => {
    expect(prose(source)).toBe(expected);
  });

  it('leaves out front matter, with LF, CRLF and CR, with and without a BOM', () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const bom of ['', '\ufeff'])
        expect(prose(`${bom}---${end}title: You should${end}---${end}I did.`)).toBe('I did.');
  });
});

describe('code fences', () => {
  it.each([
    ['closed', lines('one', '```', 'you should', '```', 'two'), 'one two'],
    ['closed by a longer run', lines('one', '~~~ text', 'you should', '~~~~~', 'two'), 'one two'],
    ['with a shorter run inside', lines('````', '```', 'you should', '````', 'two'), 'two'],
  ])('%s: their text is not read', (_, source, expected) => {
    expect(prose(source)).toBe(expected);
  });

  it('swallow nothing when they are never closed', () => {
    expect(prose(lines('one', '```', 'You should.'))).toContain('You should.');
    expect(prose(lines('one', '~~~~', 'You should.', '~~~'))).toContain('You should.');
    expect(prose(lines('~~~', 'You should.', '```', 'I did.'))).toContain('You should.');
  });

  it('are no fences when the line has more ticks', () => {
    expect(prose(lines('```x``` was his name.', 'You should.'))).toBe('was his name. You should.');
  });
});

describe('comments', () => {
  it('are handed over with their place and what they say', () => {
    const source = lines('<!-- keep directive: he asked me -->', 'You should go. <!--x--> I did.');
    const { comments } = mask(source);
    expect(comments.map(({ text }) => text)).toEqual([' keep directive: he asked me ', 'x']);
    for (const { start, end, text } of comments) expect(source.slice(start, end)).toBe(`<!--${text}-->`);
    expect(prose(source)).toBe('You should go. I did.');
  });

  it('may run over lines, and are prose when nothing closes them', () => {
    expect(prose(lines('one <!-- a', '', 'b --> two'))).toBe('one two');
    expect(prose(lines('one <!-- two', 'three'))).toContain('three');
  });

  it('do not part a paragraph at the end or in the middle of a line', () => {
    expect(mask(lines('I was <!-- a -->', 'there <!-- b --> - truly - that day.')).blocks).toHaveLength(1);
  });

  it('open no code with a tick of their own', () => {
    expect(prose('<!-- a ` tick --> You should `x` go.')).toBe('You should go.');
  });
});

describe('blocks', () => {
  const kinds = (source: string): readonly string[] => mask(source).blocks.map(({ kind }) => kind);

  it.each([
    ['paragraphs', lines('a', 'b', '', 'c'), ['paragraph', 'paragraph']],
    ['headings', lines('# a', 'b', '', 'c', '==='), ['heading', 'paragraph', 'heading']],
    ['items', lines('- a', '- b', '', '1. c'), ['item', 'item', 'item']],
    ['quotations', lines('> a', '> b', '', 'c'), ['quote', 'paragraph']],
    ['a quotation before a line across', lines('> a', '---', 'b'), ['quote', 'paragraph']],
    ['an item before a line across', lines('- a', '---', 'b'), ['item', 'paragraph']],
    ['tables', lines('| a | b |', '| c | d |'), ['table']],
  ])('%s', (_, source, expected) => {
    expect(kinds(source)).toEqual(expected);
  });

  it('say where their prose begins and ends', () => {
    const source = lines('# One', '', '- two', '> three');
    expect(mask(source).blocks.map(({ start, end }) => source.slice(start, end).trim())).toEqual([
      'One',
      'two',
      'three',
    ]);
  });
});

describe('laws of the mask', () => {
  const piece = fc.constantFrom(
    ...[
      'I was',
      ' ',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '`',
      '``',
      '```',
      '~~~',
      '<!--',
      '-->',
      '---',
      '> ',
      '- ',
      '# ',
      '1. ',
      '|',
      '*',
      '_',
    ],
    ...[
      '**',
      '[',
      ']',
      '(',
      ')',
      '](',
      '<b>',
      '&quot;',
      '&',
      '\\',
      'https://a.example/x',
      'www.',
      '"',
      '”',
      "don't",
      '😀',
      '\ufeff',
      'é',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('keeps the length and every line end of the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const masked = mask(source).text;
        expect(masked.length).toBe(source.length);
        expect(masked.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it('shows only what stood there, but for marks written as entities and the bars of a table', () => {
    fc.assert(
      fc.property(text, (source) => {
        const masked = mask(source).text;
        for (let at = 0; at < masked.length; at++) {
          const unit = masked[at] ?? '';
          if (unit === ' ' || unit === source[at]) continue;
          expect(`&|${source[at] ?? ''}`).toMatch(/[&|]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('places blocks and comments in rising order inside the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { blocks, comments } = mask(source);
        for (const spans of [blocks, comments])
          for (let at = 0; at < spans.length; at++) {
            const { start, end } = spans[at] ?? { start: 0, end: 0 };
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(source.length);
          }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(shapes)('takes about eight times as long for eight times as much of %s', (_, unit) => {
    expect(growth(unit, (source) => mask(source).text.length)).toBeLessThan(4);
  });

  it.each([
    ['one line', 'i was there and you were there too '],
    ['quotation marks', '"'],
  ])('stays linear on a megabyte of %s', (_, unit) => {
    expect(growth(unit, (source) => mask(source).text.length, 1 << 20)).toBeLessThan(4);
  });
});
