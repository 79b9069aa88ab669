import { describe, expect, test } from 'vitest';
import {
  type AnswerLines,
  beginAnswer,
  halfOf,
  type Taken,
  takePasted,
} from '../../../src/core/interview/answer-lines.ts';
import { takeLine } from '../../../src/core/interview/take-line.ts';
import { terminalWords as words } from '../../../src/core/words/en/terminal.ts';
import { question } from '../../support/steps.ts';

const THREE = beginAnswer(['I took teh bus.', '', 'It was cold.', 'Then it got light.']);

const type = (lines: readonly string[], start: AnswerLines = THREE, step = question()): Taken =>
  lines.reduce<Taken>(
    (taken, line) => {
      if (taken.kind === 'reply') throw new Error(`answered before: ${line}`);
      return takeLine(line, taken.state, step, words);
    },
    { kind: 'more', state: start, say: '', open: '' },
  );

/** The finished answer after these lines, and what was said last before it. */
const written = (lines: readonly string[], start: AnswerLines = THREE): readonly string[] => {
  const taken = type([...lines, ''], start);
  if (taken.kind !== 'reply' || taken.reply.kind !== 'said') throw new Error(`no answer, but ${taken.kind}`);
  return taken.reply.text.split('\n');
};
const saying = (lines: readonly string[]): string =>
  type(lines).kind === 'reply' ? '' : (type(lines) as { say: string }).say;

describe('/change', () => {
  test('opens a line under the cursor, and Enter puts it back in its place', () => {
    expect(type(['/change 2'])).toMatchObject({ open: 'It was cold.', say: words.lineOpen(2) });
    expect(written(['/change 2', 'It was bitter cold.'])).toEqual([
      'I took teh bus.',
      '',
      'It was bitter cold.',
      'Then it got light.',
    ]);
    expect(saying(['/change 2', 'It was bitter cold.'])).toBe(words.lineChanged);
  });

  test('alone tells the lines by their numbers and first words, blank ones aside', () => {
    expect(saying(['/change'])).toBe(
      ['1. I took teh bus.', '2. It was cold.', '3. Then it got light.', words.whichLine(3)].join('\n'),
    );
    const long = type(['/change'], beginAnswer(Array.from({ length: 12 }, () => 'a b c d e f g h i')));
    expect(long).toMatchObject({
      say: expect.stringMatching(/^1\. a b c d e f g \.\.\.\n(.*\n){8}.*1 to 12/u),
    });
  });

  test('alone opens the only line there is, and says so where there is none', () => {
    expect(type(['/change'], beginAnswer(['One.']))).toMatchObject({ open: 'One.' });
    expect(type(['/change'], beginAnswer([]))).toMatchObject({ open: '', say: words.nothingToChange });
    expect(saying(['/change 4'])).toBe(words.noSuchLine(3));
  });

  test('is left by any command with the line as it was', () => {
    expect(written(['/change 1', '/undo'])).toEqual(THREE.lines);
    expect(type(['/change 1', '/why'])).toMatchObject({
      kind: 'reply',
      reply: { kind: 'asked', half: `${THREE.lines.join('\n')}\n` },
    });
    expect(written(['/change 1', '/change 3', 'Then day came.'])).toEqual([
      ...THREE.lines.slice(0, 3),
      'Then day came.',
    ]);
  });

  test('takes a line out that was emptied, and brings it back', () => {
    expect(written(['/change 2', ''])).toEqual(['I took teh bus.', '', 'Then it got light.']);
    expect(written(['/change 2', '', '/undo'])).toEqual(THREE.lines);
  });

  test('can be undone, and undoing that too', () => {
    expect(written(['/change 2', 'It was hot.', '/undo'])).toEqual(THREE.lines);
    expect(written(['/change 2', 'It was hot.', '/undo', '/undo'])[2]).toBe('It was hot.');
    expect(written(['/change 2', 'It was hot.', 'And more.', '/undo'])).toEqual(
      written(['/change 2', 'It was hot.']),
    );
  });

  test('has what is typed so far in its place, should the program stop there', () => {
    const taken = type(['/change 2']);
    if (taken.kind !== 'more') throw new Error('not open');
    expect(halfOf(taken.state, 'It was bi')).toBe('I took teh bus.\n\nIt was bi\nThen it got light.');
    const pasted = takePasted('It was bitter', taken.state);
    expect(halfOf(pasted, 'and dark.')).toBe(
      'I took teh bus.\n\nIt was bitter\nand dark.\nThen it got light.',
    );
  });
});

describe('/fix', () => {
  test('mends the one place, says it in one line, and can be undone', () => {
    expect(saying(['/fix teh -> the'])).toBe(words.fixed('I took the bus.'));
    expect(written(['/fix teh -> the'])[0]).toBe('I took the bus.');
    expect(written(['/fix teh -> the', '/undo'])).toEqual(THREE.lines);
    expect(written(['/fix teh -> the', '/undo', '/undo'])[0]).toBe('I took the bus.');
  });

  test('says it when the words are not there, or stand twice', () => {
    expect(saying(['/fix car -> train'])).toBe(words.fixMissing('car'));
    expect(saying(['/fix it -> all'])).toBe(words.fixed('Then all got light.'));
    expect(saying(['/fix t -> x'])).toBe(words.fixSeveral(6));
  });

  test('takes a line out of which nothing is left', () => {
    expect(written(['/fix It was cold. ->'])).toEqual(['I took teh bus.', '', 'Then it got light.']);
    expect(written(['/fix It was cold. ->', '/undo'])).toEqual(THREE.lines);
  });

  test('without an arrow stays story, and how to mend is said', () => {
    expect(saying(['/fix teh the'])).toBe(words.fixNeedsArrow);
    expect(written(['/fix teh the']).at(-1)).toBe('/fix teh the');
  });
});

describe('words that may have been meant for a command', () => {
  test('stay words, with one quiet line', () => {
    expect(saying(['skip'])).toBe(words.commandIs('skip'));
    expect(written(['skip']).at(-1)).toBe('skip');
    expect(saying(['/skp'])).toBe(words.commandIs('skip'));
    expect(saying(['/shrug'])).toBe(words.keptAsWords);
  });

  test('say nothing of a command that is not for this question', () => {
    const step = question({ commands: ['pause'] });
    expect(type(['skip'], THREE, step)).toMatchObject({ say: '' });
  });

  test('are told apart in a field of one line, which Enter has ended already', () => {
    const step = question({ lines: 'one' });
    expect(takeLine('skip', beginAnswer([]), step, words)).toEqual({
      kind: 'reply',
      reply: { kind: 'said', text: 'skip' },
      say: words.skipGone,
    });
    const own = { ...step, place: '' };
    expect(takeLine('pause', beginAnswer([]), own, words)).toMatchObject({ say: words.forThat('pause') });
  });
});
