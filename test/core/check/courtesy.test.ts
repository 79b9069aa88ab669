import { describe, expect, test } from 'vitest';
import { plainContext } from '../../../src/core/check/context.ts';
import { findInSentences } from '../../../src/core/check/find-sentences.ts';
import { readText } from '../../../src/core/check/read-text.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

const matcher = tinyMatcher(
  tinyRule(
    ['^ (always|never|do not)? <cmd>|<act>'],
    { command: true },
    { act: ['let', 'put', 'hold', 'quit', 'feel', 'hang', 'do'] },
  ),
);

/** Of the last command in a text: why it is none, or '' when it is one. */
const verdict = (text: string): string =>
  findInSentences(readText(text).table, matcher, plainContext).at(-1)?.excuse ?? 'no command found';

describe('a command is none', () => {
  test.each([
    'Take your time.',
    'Tell me more about that.',
    'Let me know how it goes.',
    'Feel free to pass.',
    'Hang in there.',
    'Take care of yourself.',
    'Stop me any time.',
    'Remember I am around on Mondays.',
    'Give it a try.',
    'Pull up a chair.',
    'Put a pin in that.',
    'Always bear in mind that I am no doctor.',
    'Keep coming back.',
    'Call the number on the card.',
    'please grab a coffee first',
    'Take the green chair.',
    'Hang your wet coat up.',
    'Take that for what it is.',
    'Keep going, what came next?',
  ])('as a polite phrase: %s', (text) => {
    expect(verdict(text)).toBe('polite phrase');
  });

  test.each([
    ['Work at the mill was hard.', 'statement'],
    ['Talk is cheap.', 'statement'],
    ['Help from the neighbors came late.', 'statement'],
    ['Feed my girl and sleep.', 'statement'],
    ['Carry all that I had in one bag.', 'statement'],
  ])('as a statement: %s', (text, why) => {
    expect(verdict(text)).toBe(why);
  });

  test.each([
    'Maybe you could write it down. Keep a pad by the bed.',
    'I would start small. Pick one drawer.',
    'You could ask for a quiet room. Tell them how it was.',
    'What I can offer. Drive you there. Wait outside. Look up the forms.',
  ])('as an offer that goes on: %s', (text) => {
    expect(verdict(text)).toBe('hedged');
  });

  test.each([
    'If I can get up, so can you. Keep a pad by the bed.',
    'You could rest.\n\nKeep a pad by the bed.',
  ])('not after what offers nothing, nor in a new paragraph: %s', (text) => {
    expect(verdict(text)).toBe('');
  });

  test.each([
    'Get it seen to at the clinic if you can.',
    'Call her when you feel like it.',
    'Take the notes home if you want.',
  ])('as one with its choice behind it: %s', (text) => {
    expect(verdict(text)).toBe('hedged');
  });

  test.each([
    "Don't blame yourself would be easy to say.",
    'For weeks I would nod, and then go and sit on the steps.',
  ])('as no command at all: %s', (text) => {
    expect(verdict(text)).toBe('statement');
  });

  test.each(['Sign up at the desk.', 'Press the bell.', 'Leave the form in the tray.'])(
    'as what a house or a form asks: %s',
    (text) => {
      expect(verdict(text)).toBe('polite phrase');
    },
  );

  test('as half of a forecast', () => {
    expect(verdict('Do the six weeks and tell the truth and you will be a new man.')).toBe('conditional');
  });
});

describe('a command is one', () => {
  test.each([
    'Take your name off that lease.',
    'Take that job.',
    'Keep going to the Tuesday group.',
    'Get yourself a coat from my shed.',
    'Tell your wife tonight.',
    'Tell the man he is wrong.',
    'Let him go.',
    'Feel your feet and get up.',
    'Hold your ground.',
    'Stop the calls.',
    'Remember the steps.',
    'Give it back to him.',
    'Pull yourself out of there.',
    'Always bear the cost yourself.',
    'Keep going to the meetings.',
    'Call your mother.',
    'please grab him by the collar',
    'Work the steps, they are good.',
    'Talk to your brother, he is home.',
    'Help your neighbors when they come.',
    'Feed your girl, then sleep.',
    'I rested. He left. Keep a pad by the bed.',
    'You could write it down. Never lend the pad.',
    'I would start small. You are late. Pick one drawer.',
    'Do the six weeks. And you will see her.',
    'Block her number if you want to get well.',
    'Leave the house.',
    'Sign up for the course.',
    'Tell her what would help you.',
    'After that you would rest, and then go and call her.',
  ])('%s', (text) => {
    expect(verdict(text)).toBe('');
  });
});
