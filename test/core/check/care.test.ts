import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import { contextOf } from '../../../src/core/check/context-of.ts';
import type { Care } from '../../../src/core/check/report.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
const careFor = (text: string): Care | null =>
  checkText(text, rules, contextOf(text, { careLines: ['Call or text 988.'] })).care;

describe('the care note shows for words that speak of danger now', () => {
  test.each([
    'I want to die and I cannot say it to anyone at work.',
    'I have been thinking about suicide again this week.',
    'Honestly they would all be better off without me.',
    'I am going to end it tonight.',
    'I do not want to be here any more.',
    'I started hurting myself again in May and I cannot stop now.',
    'I have the pills counted out.',
    'He says he will kill me if I leave.',
    // further ways people write it, ours
    'i dont wanna be here anymore',
    'idk how to say this but im going to kill myself',
    'Some nights I just can’t go on.',
    'I’ve been thinking of ending it these days.',
    'I feel so hopeless right now.',
    'My husband says he will kill me.',
    'I am going to hurt him.',
  ])('%s', (text) => {
    expect(careFor(text)).not.toBeNull();
  });
});

describe('the care note stays silent for what is past, told, supposed or of another kind', () => {
  test.each([
    'That winter I wanted to die.',
    'In 2014 I tried to end my life, and a stranger called for help.',
    'A man in group told me he was thinking about suicide.',
    'I used to think everyone would be better off without me.',
    'I am not going to hurt myself, I was just tired of it all.',
    'I teach suicide prevention on Mondays.',
    'I was dying to get out of that waiting room.',
    'If someone tells you they want to die, what do you say?',
    'I did not want to be here any more, and then my sister knocked.',
    // look-alikes, ours
    '# When you want to die',
    'I could die of shame, the dog ate the cake.',
    'This traffic kills me.',
    'I have a plan for my week and a walk at six.',
    'We ask straight out: “Are you thinking about suicide?”',
    'My brother said he wanted to die, and I sat with him.',
    'I relapsed that spring and again in the fall.',
    'I can’t go on Tuesday, but I can on Friday.',
    'I want to die laughing when she tells that one.',
  ])('%s', (text) => {
    expect(careFor(text)).toBeNull();
  });
});

describe('the care note', () => {
  test('holds the help lines and none of the words of the text', () => {
    const care = careFor('I want to die and the kettle is blue.');
    expect(care?.lines).toContain('Call or text 988.');
    expect(JSON.stringify(care)).not.toMatch(/kettle|want to die|line \d/);
  });

  test('is quiet when the teller has marked the text as past', () => {
    expect(careFor('---\nmarks: past\n---\nI want to die.')).toBeNull();
  });

  test('warns about the file when the danger comes from another', () => {
    expect(careFor('He says he will kill me.')?.message).toMatch(/Be careful that this file/);
    expect(careFor('I want to die.')?.message).not.toMatch(/Be careful that this file/);
  });
});
