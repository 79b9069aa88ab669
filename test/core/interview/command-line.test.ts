import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedLine } from '../../../src/core/interview/command-line.ts';
import { COMMANDS } from '../../../src/core/interview/reply.ts';

const story = { kind: 'story', likeCommand: false };

describe('a typed line', () => {
  test.each(COMMANDS.filter((command) => command !== 'go'))(
    '/%s alone on its line is a command',
    (command) => {
      expect(readTypedLine(`/${command}`)).toEqual({ kind: 'command', command });
      expect(readTypedLine(`:${command}`)).toEqual({ kind: 'command', command });
      expect(readTypedLine(`  /${command.toUpperCase()} `)).toEqual({ kind: 'command', command });
    },
  );

  test.each([
    ['/save', 'pause'],
    ['/quit', 'pause'],
    ['/stop', 'pause'],
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
    'stop',
    'back',
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

  test.each(['/shrug', '/notes', '/forget'])('%s is story that looks like a command', (line) => {
    expect(readTypedLine(line)).toEqual({ kind: 'story', likeCommand: true });
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
