import { describe, expect, test } from 'vitest';
import { plainContext } from '../../../src/core/check/context.ts';
import { findInSentences } from '../../../src/core/check/find-sentences.ts';
import { readText } from '../../../src/core/check/read-text.ts';
import { tinyMatcher, tinyRule } from '../../support/tiny-rules.ts';

const labels = tinyMatcher(
  tinyRule(['junkie|junkies|addict|addicts|drunk|drunks|psycho|felon', 'ex ..1 con'], {
    unless: ['own-label'],
  }),
);
const names = tinyMatcher(tinyRule(['<cap> <cap>', 'denise|dana'], { unless: ['own-label'] }));
const excuses = (text: string, matcher = labels): readonly string[] =>
  findInSentences(readText(text).table, matcher, plainContext).map((hit) => hit.excuse);

describe('a name somebody gives themself is theirs', () => {
  test.each([
    'I am an addict.',
    "I'm a recovering addict, nine years now.",
    'im a addict n i say it plain',
    'I was never just a drunk.',
    'I will always be an addict.',
    'I have been a junkie, and I have been a deacon.',
    'I call myself a drunk.',
    'I used to be a junkie.',
    'I was your typical junkie.',
    "I'm what they call a felon.",
    'I call myself a ex-con.',
    'We addicts know where the good coffee is.',
    'It is us drunks who open the hall.',
    'An addict like me wakes at five.',
    'A drunk such as me does not lend out keys.',
    'My addict brain wakes first.',
    'The junkie in me still counts the change.',
    'As an addict, I say hello to the night nurse.',
    'As a recovering addict in recovery, my mornings are slow.',
    'Being a drunk, I knew the back roads.',
    'I was ashamed of being a felon.',
    'A woman like me, an addict with a baby on her hip, got no chair.',
    'They call me junkie.',
    'I am an addict and a drunk.',
    'I am a nurse and a drunk.',
  ])('%s', (text) => {
    const given = excuses(text);
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given)).toEqual(new Set(['own-label']));
  });
});

describe('and so is a name that is taken back from somebody', () => {
  test.each([
    'He is not a junkie, he is my brother.',
    "She isn't just an addict.",
    'We were not psychos, we were not a psycho.',
  ])('%s', (text) => {
    expect(new Set(excuses(text))).toEqual(new Set(['own-label']));
  });
});

describe('a name for somebody else is not', () => {
  test.each([
    'He is an addict.',
    'My uncle was a junkie.',
    'I knew a junkie.',
    'I met junkies and I fed them.',
    'I met a nurse and a drunk.',
    'I have addicts next door.',
    'I had a junkie boyfriend.',
    'I was an addict’s wife and he was an addict.',
    'I call him a drunk.',
    'I called addicts by their numbers.',
    'As an addict, he lied.',
    'I was tired of him being a drunk.',
    'She was tired of being a drunk.',
    'The addict in her is back.',
    'You are a drunk.',
    'Once an addict, always one.',
    'They are like addicts.',
    'I was tired. Junkies slept on the stairs.',
    'His addict brain is loud.',
    'You would not call a felon.',
  ])('%s', (text) => {
    expect(excuses(text)).toContain('');
  });
});

describe("the teller's own name", () => {
  test.each([
    'My name is Dana Fuller.',
    'My full name is Dana Fuller.',
    "I'm Dana Fuller and I live by the lake.",
    'They call me Denise.',
    "Hey, it's Dana from the desk.",
    'hi girl its dana',
    'This is Dana Fuller.',
  ])('is theirs: %s', (text) => {
    expect(new Set(excuses(text, names))).toEqual(new Set(['own-label']));
  });

  test.each([
    'I called Dana Fuller.',
    'I met Dana Fuller there.',
    'Her name is Dana Fuller.',
    'It was Dana Fuller who drove.',
    'The nurse was Denise.',
    'I was with Denise.',
  ])('does not reach to somebody else: %s', (text) => {
    expect(excuses(text, names)).toContain('');
  });
});
