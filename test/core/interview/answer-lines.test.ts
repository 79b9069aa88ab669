import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerLines, Taken } from '../../../src/core/interview/answer-lines.ts';
import {
  beginAnswer,
  gapBehind,
  halfOf,
  linesAt,
  takePasted,
  textOf,
} from '../../../src/core/interview/answer-lines.ts';
import type { Reply, Step } from '../../../src/core/interview/reply.ts';
import { commandBehind, decides, takeLine } from '../../../src/core/interview/take-line.ts';
import { terminalWords as words } from '../../../src/core/words/en/terminal.ts';
import { choice, question } from '../../support/steps.ts';

/** Types lines one after the other; gives what the last one led to. */
const type = (step: Step, lines: readonly string[], start: AnswerLines = beginAnswer([])): Taken => {
  let taken: Taken = { kind: 'more', state: start, say: '', open: '' };
  for (const line of lines) {
    if (taken.kind === 'reply') throw new Error(`answered before: ${line}`);
    taken = takeLine(line, taken.state, step, words);
  }
  return taken;
};
const replyTo = (step: Step, lines: readonly string[]): Reply => {
  const taken = type(step, lines);
  if (taken.kind !== 'reply') throw new Error(`no reply, but ${taken.kind}`);
  return taken.reply;
};
const saidAt = (step: Step, lines: readonly string[]): string => {
  const taken = type(step, lines);
  return taken.kind === 'more' || taken.kind === 'again' ? taken.say : '';
};

describe('an answer of many lines', () => {
  test('ends with an empty line', () => {
    expect(replyTo(question(), ['I slept in the bus station.', 'That winter.', ''])).toEqual({
      kind: 'said',
      text: 'I slept in the bus station.\nThat winter.',
    });
  });

  test('comes back unchanged, whatever its lines look like', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && text !== '' && !text.includes('\n'))
      .filter((text) => !/^[/:]/u.test(text));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        expect(replyTo(question(), [...lines, ''])).toEqual({ kind: 'said', text: lines.join('\n') });
      }),
    );
  });

  test.each(['/shrug', '2019. That was the year.', '# mine', '* * *', ':)', ':heart:', '> she said'])(
    'keeps %j as it was typed',
    (line) => {
      expect(replyTo(question(), [line, ''])).toEqual({ kind: 'said', text: line });
    },
  );

  test('says in one quiet line that a word behind a slash was kept as words', () => {
    expect(saidAt(question(), ['/shrug'])).toBe(words.keptAsWords);
    expect(saidAt(question(), ['It went on.'])).toBe('');
  });

  test('keeps the blank lines of a paste, and the commands in it', () => {
    const pasted = ['One.', '', '/skip', '', 'Three.'].reduce(
      (state, line) => takePasted(line, state),
      beginAnswer([]),
    );
    expect(textOf(pasted, question())).toBe('One.\n\n/skip\n\nThree.');
  });

  test('asks again when nothing was said, and says that skipping is fine', () => {
    expect(type(question(), ['']).kind).toBe('again');
    expect(saidAt(question(), [''])).toBe(words.emptyAnswer);
    expect(saidAt(question({ commands: ['pause'] }), [''])).toBe(words.emptyAnswerNoSkip);
  });

  test('takes what Enter alone means, also when that is nothing', () => {
    expect(replyTo(question({ fallback: '' }), [''])).toEqual({ kind: 'said', text: '' });
  });
});

describe('commands', () => {
  const half = 'So far.\n';
  test.each<readonly [string, Reply]>([
    ['/skip', { kind: 'skipped', half }],
    ['/back', { kind: 'back', half }],
    ['/private', { kind: 'made-private', half }],
    ['/why', { kind: 'asked', what: 'why', half }],
    ['/example', { kind: 'asked', what: 'example', half }],
    ['/read', { kind: 'asked', what: 'read', half }],
    ['/list', { kind: 'asked', what: 'list', half }],
    ['/support', { kind: 'asked', what: 'support', half }],
    ['/hide', { kind: 'asked', what: 'hide', half }],
    ['/edit', { kind: 'edit', half }],
    ['/go 4', { kind: 'went-to', number: 4, half }],
    ['/pause', { kind: 'paused', half, how: 'word' }],
    ['/quit', { kind: 'paused', half, how: 'word' }],
    ['/done', { kind: 'ended', half }],
  ])('%s carries the half answer', (command, reply) => {
    expect(replyTo(question(), ['So far.', command])).toEqual(reply);
  });

  test('/help is answered on the spot', () => {
    expect(type(question(), ['/help']).kind).toBe('help');
  });

  test('that do not fit here say so, and are not taken into the story', () => {
    const step = question({ commands: ['skip'] });
    expect(saidAt(step, ['/example'])).toBe(words.notHere('example'));
    expect(saidAt(step, ['/back'])).toBe(words.firstQuestion);
    expect(saidAt(step, ['/go 3'])).toBe(words.notHere('go'));
    expect(replyTo(step, ['One.', '/example', ''])).toEqual({ kind: 'said', text: 'One.' });
  });

  test('/go without a number asks for one', () => {
    expect(saidAt(question(), ['/go'])).toBe(words.goNeedsNumber);
  });
});

describe('clearing and undoing', () => {
  const long = Array.from({ length: 21 }, (_, place) => `w${place}`).join(' ');

  test('a short answer is cleared at once, and comes back', () => {
    expect(saidAt(question(), ['One.', '/clear'])).toBe(words.cleared);
    expect(replyTo(question(), ['One.', '/clear', '/undo', ''])).toEqual({ kind: 'said', text: 'One.' });
  });

  test('a long answer is cleared only when asked twice', () => {
    expect(saidAt(question(), [long, '/clear'])).toBe(words.clearSure(21));
    expect(saidAt(question(), [long, '/clear', '/clear'])).toBe(words.cleared);
    expect(saidAt(question(), [long, '/clear', 'Another line.', '/clear'])).toBe(words.clearSure(23));
  });

  test('what was written after clearing stays behind what comes back', () => {
    expect(replyTo(question(), ['One.', '/clear', 'Two.', '/undo', ''])).toEqual({
      kind: 'said',
      text: 'One.\nTwo.',
    });
  });

  test('undoing takes the last line, and undoing again brings it back to its place', () => {
    expect(replyTo(question(), ['One.', 'Two.', '/undo', ''])).toEqual({ kind: 'said', text: 'One.' });
    expect(replyTo(question(), ['One.', 'Two.', '/undo', 'Three.', '/undo', ''])).toEqual({
      kind: 'said',
      text: 'One.\nTwo.\nThree.',
    });
  });

  test('there may be nothing to take back', () => {
    expect(saidAt(question(), ['/undo'])).toBe(words.nothingToUndo);
    expect(saidAt(question(), ['/clear'])).toBe(words.nothingToClear);
  });
});

describe('one line', () => {
  const step = question({ lines: 'one' });

  test('ends with Enter', () => {
    expect(replyTo(step, ['The bus stop'])).toEqual({ kind: 'said', text: 'The bus stop' });
  });

  test('takes the default by Enter alone', () => {
    expect(replyTo({ ...step, fallback: 'The bus stop' }, [''])).toEqual({
      kind: 'said',
      text: 'The bus stop',
    });
  });

  test('made of several pasted lines is joined', () => {
    const taken = takeLine('stop', takePasted('The bus', beginAnswer([])), step, words);
    expect(taken).toMatchObject({ kind: 'reply', reply: { kind: 'said', text: 'The bus stop' } });
  });
});

describe('a list', () => {
  test('is one item a line, without blank ones', () => {
    expect(replyTo(question({ kind: 'list' }), [' Oak Street', 'Lou ', ''])).toEqual({
      kind: 'said',
      text: 'Oak Street\nLou',
    });
  });
});

describe('a choice', () => {
  test.each([
    ['2', 'c2'],
    [' 2. ', 'c2'],
    ['choice 3', 'c3'],
    ['C1', 'c1'],
    ['Choice 3.', 'c3'],
    ['two', 'c2'],
  ])('%j is taken', (line, id) => {
    expect(replyTo(choice(4), [line])).toEqual({ kind: 'said', text: id });
  });

  test.each(['0', '5', '99', 'maybe', '1 2'])('%j says how many there are, without the list', (line) => {
    expect(type(choice(4), [line])).toMatchObject({ kind: 'more', say: words.choicesAre(4) });
  });

  test('is known by a beginning that no other choice has', () => {
    const steps = choice(2, {
      choices: [
        { id: 'steady', words: 'Steady' },
        { id: 'stirred', words: 'Stirred, and I want to go on' },
        { id: 'not-today', words: 'Not today' },
      ],
    });
    expect(replyTo(steps, ['not tod'])).toEqual({ kind: 'said', text: 'not-today' });
    expect(replyTo(steps, ['Stirred'])).toEqual({ kind: 'said', text: 'stirred' });
    expect(type(steps, ['st'])).toMatchObject({ kind: 'more', say: words.choicesAre(3) });
  });

  test('hands a sentence on as it is, for it may be part of the story', () => {
    const sentence = 'I do not know yet.';
    expect(replyTo(choice(4), [sentence])).toEqual({ kind: 'said', text: sentence });
    expect(type(choice(4), ['1 2 3 4 5'])).toMatchObject({ kind: 'more' });
  });

  test('says that there is no step back, where it has no place among the questions', () => {
    const small = choice(4, { place: '', commands: ['pause', 'help'] });
    expect(saidAt(small, ['/back'])).toBe(words.noBackHere);
    expect(saidAt({ ...small, place: 'Question 1.' }, ['/back'])).toBe(words.firstQuestion);
  });

  test('is taken by Enter alone where there is a default, and asked again where there is none', () => {
    expect(replyTo(choice(4, { fallback: 'c3' }), [''])).toEqual({ kind: 'said', text: 'c3' });
    expect(type(choice(4), ['']).kind).toBe('again');
  });

  test('comes in parts when it is long', () => {
    expect(type(choice(12), ['m'])).toMatchObject({ kind: 'again', state: { from: 9 } });
    expect(replyTo(choice(12), ['m', '11'])).toEqual({ kind: 'said', text: 'c11' });
    expect(saidAt(choice(12), ['m', 'm'])).toBe(words.choicesAre(12));
  });

  test('with a question mark behind it is told more about, and not taken', () => {
    const steps = choice(3, {
      choices: [
        { id: 'c1', words: 'Choice 1', more: 'The first one is short.' },
        { id: 'c2', words: 'Choice 2' },
        { id: 'c3', words: 'Choice 3', more: 'The third one is long.' },
      ],
    });
    expect(type(steps, ['3?'])).toMatchObject({ kind: 'more', say: 'The third one is long.' });
    expect(type(steps, ['choice 1 ?'])).toMatchObject({ kind: 'more', say: 'The first one is short.' });
    expect(type(steps, ['2?'])).toMatchObject({ kind: 'more', say: words.noMoreOn(2) });
    expect(type(steps, ['7?'])).toMatchObject({ kind: 'more', say: words.choicesAre(3) });
    expect(type(choice(3), ['3?'])).toMatchObject({ kind: 'more', say: words.noMoreOn(3) });
    expect(replyTo(steps, ['3?', '3'])).toEqual({ kind: 'said', text: 'c3' });
  });

  test('says how a command is typed, when one was typed without its slash', () => {
    expect(saidAt(choice(4), ['skip'])).toBe(words.forThat('skip'));
    expect(saidAt(choice(4), ['/bakc'])).toBe(words.forThat('back'));
  });

  test('can be skipped', () => {
    expect(replyTo(choice(4), ['/skip'])).toEqual({ kind: 'skipped', half: '' });
  });
});

describe('what stands at a question when it is opened', () => {
  const many = question();
  const one = question({ lines: 'one' });
  const fresh = { goesOn: false, canEdit: true };

  test('is the last line under the cursor, and the ones before it', () => {
    expect(linesAt(many, 'One.\nTw', fresh)).toEqual({ lines: ['One.'], open: 'Tw' });
    expect(linesAt(many, 'One.\nTwo.\n', fresh)).toEqual({ lines: ['One.', 'Two.'], open: '' });
    expect(linesAt(many, '', fresh)).toEqual({ lines: [], open: '' });
  });

  test('is ended lines where a question just goes on, and where no line can be changed', () => {
    const ended = { lines: ['One.', 'Two'], open: '' };
    expect(linesAt(many, 'One.\nTwo', { ...fresh, goesOn: true })).toEqual(ended);
    expect(linesAt(many, 'One.\nTwo', { ...fresh, canEdit: false })).toEqual(ended);
    expect(linesAt(one, 'One.\nTwo', { goesOn: true, canEdit: false })).toEqual(ended);
  });

  test('is in the line in a field of one line, unless a line was ended there by words from elsewhere', () => {
    expect(linesAt(one, 'May I?', fresh)).toEqual({ lines: [], open: 'May I?' });
    expect(linesAt(one, 'May I?', { ...fresh, goesOn: true })).toEqual({ lines: [], open: 'May I?' });
    expect(linesAt(one, 'May I?\nMore.\n', fresh)).toEqual({ lines: ['May I?', 'More.'], open: '' });
  });

  test('gets a space behind a sentence when the teller goes on, and none inside a word', () => {
    expect(gapBehind('I slept.', 'Then')).toBe(' ');
    expect(gapBehind('"Come in."', '"I')).toBe(' ');
    expect(gapBehind('the bus st', 'ation')).toBe('');
    expect(gapBehind('I slept. ', 'Then')).toBe('');
    expect(gapBehind('I slept.', ' Then')).toBe('');
    expect(gapBehind('It cost 3.', '50')).toBe('');
    expect(gapBehind('I slept.', '/skip')).toBe('');
  });
});

describe('the half answer', () => {
  test('is all lines and the open one', () => {
    expect(halfOf(beginAnswer(['One.', 'Two.']), 'and th')).toBe('One.\nTwo.\nand th');
    expect(halfOf(beginAnswer([]), '')).toBe('');
  });
});

describe('an Enter that decides', () => {
  test('is one on an empty line, behind a command, in a short field, and at words for a choice', () => {
    expect(decides('', question())).toBe(true);
    expect(decides('/skip', question())).toBe(true);
    expect(decides('Stop.', question({ lines: 'one' }))).toBe(true);
    expect(decides('Choice', choice(3))).toBe(true);
    expect(decides('2', choice(3))).toBe(false);
    expect(decides('I slept.', question())).toBe(false);
    expect(decides('Lou', question({ kind: 'list', lines: 'one' }))).toBe(false);
  });
});

describe('a command behind words that stood in the line already', () => {
  test.each([
    ['My name is Da', 'My name is Da/skip', '/skip'],
    ['My name is Da', 'My name is Da /go 4', ' /go 4'],
    ['My name is Da', 'My name is Dana', null],
    ['My name is Da', 'My name is Dana and /skip', null],
    ['My name is Da', 'My name is Da', null],
    ['', '/skip', null],
    ['/', '/skip', null],
  ])('%j and then %j', (given, line, command) => {
    expect(commandBehind(given, line)).toBe(command);
  });
});
