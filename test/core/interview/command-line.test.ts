import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedLine } from '../../../src/core/interview/command-line.ts';
import { COMMANDS } from '../../../src/core/interview/reply.ts';

const story = { kind: 'story', meant: null };
/** These have forms of their own. */
const WITH_MORE: readonly string[] = ['go', 'change', 'fix', 'notes'];

describe('a typed line', () => {
  test.each(COMMANDS.filter((command) => !WITH_MORE.includes(command)))(
    '/%s alone on its line is a command',
    (command) => {
      expect(readTypedLine(`/${command}`)).toEqual({ kind: 'command', command });
      expect(readTypedLine(`:${command}`)).toEqual({ kind: 'command', command });
      expect(readTypedLine(`  /${command.toUpperCase()} `)).toEqual({ kind: 'command', command });
      expect(readTypedLine(`/${command}.`)).toEqual({ kind: 'command', command });
    },
  );

  test.each([
    ['/save', 'pause'],
    ['/quit', 'pause'],
    ['/stop', 'pause'],
    ['/exit', 'pause'],
    ['/?', 'help'],
  ])('%s means %s', (line, command) => {
    expect(readTypedLine(line)).toEqual({ kind: 'command', command });
  });

  test('/go takes a number, and says when it is left out', () => {
    expect(readTypedLine('/go 4')).toEqual({ kind: 'go', number: 4 });
    expect(readTypedLine(':GO 12')).toEqual({ kind: 'go', number: 12 });
    expect(readTypedLine('/go')).toEqual({ kind: 'go', number: null });
  });

  test.each([
    [' /change 2 ', 2],
    [':Change 12.', 12],
    ['/change', null],
  ])('%j opens a line again', (line, number) => {
    expect(readTypedLine(line)).toEqual({ kind: 'change', number });
  });

  test.each([
    ['/fix teh -> the', 'teh', 'the'],
    ['/FIX the bus=>the train', 'the bus', 'the train'],
    [' :fix a - b → a b ', 'a - b', 'a b'],
    ['/fix very very -> very', 'very very', 'very'],
    ['/fix very ->', 'very', ''],
    ['/fix him to her -> her to him', 'him to her', 'her to him'],
  ])('%j mends words', (line, wrong, right) => {
    expect(readTypedLine(line)).toEqual({ kind: 'fix', wrong, right });
  });

  test('a line of blanks behind it is looked through once', () => {
    const blanks = ' '.repeat(500_000);
    expect(readTypedLine(`/fix a${blanks}b`)).toEqual({ kind: 'story', meant: 'fix' });
    expect(readTypedLine(`/fix a${blanks}->${blanks}b`)).toEqual({ kind: 'fix', wrong: 'a', right: 'b' });
  });

  test.each(['/fix', '/fix teh the', '/fix him to her', ':fix it', '/fix -> the'])(
    '%j has no arrow, so it is story, and how to mend may be said',
    (line) => {
      expect(readTypedLine(line)).toEqual({ kind: 'story', meant: 'fix' });
    },
  );

  test.each([
    ['/notes', null],
    ['/notes off', false],
    ['/Notes ON.', true],
  ])('%j is about thoughts after answers', (line, on) => {
    expect(readTypedLine(line)).toEqual({ kind: 'notes', on });
  });

  test.each([
    ['stop', 'pause'],
    ['Skip.', 'skip'],
    ['back', 'back'],
    ['/skp', 'skip'],
    ['/bakc', 'back'],
    ['/ skip', 'skip'],
    ['/exampel', 'example'],
  ])('%j stays story, and tells which command it may have been', (line, meant) => {
    expect(readTypedLine(line)).toEqual({ kind: 'story', meant });
  });

  test.each([
    '/change of plans',
    '/change 2 things',
    '/notes off the record',
    'fix teh -> the',
    'I went from bad -> worse',
    'why',
    'Read.',
    'stop it',
    ':)',
    ':D',
    '/home was gone',
    '/skip the part about him',
    'I said /skip',
    '/go home',
    'http://example.org',
    '2019. That was the year.',
    '',
    '/',
    '//',
  ])('%j is story', (line) => {
    expect(readTypedLine(line)).toEqual(story);
  });

  test.each(['/shrug', '/home'])('%s is story that looks like a command', (line) => {
    expect(readTypedLine(line)).toEqual({ kind: 'story', meant: 'unknown' });
  });

  test('with more than one word is story, whatever the words are', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), words, (command, rest) => {
        expect(readTypedLine(`/${command} ${rest.join(' ')}`).kind).toBe('story');
      }),
    );
  });
});
