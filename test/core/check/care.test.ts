import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import type { CheckContext } from '../../../src/core/check/context.ts';
import { contextOf, type Known } from '../../../src/core/check/context-of.ts';
import type { Care } from '../../../src/core/check/report.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
const LINES: Known = { careLines: ['Call or text 988.'], violenceLines: ['Call 1-800-799-7233.'] };
const careFor = (text: string, heardAs: CheckContext['heardAs'] = 'text'): Care | null =>
  checkText(text, rules, contextOf(text, { ...LINES, heardAs })).care;

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
    'I am suicidal.',
    'I’m suicidal and I don’t know who to tell.',
    'I took all my pills an hour ago.',
    'I just swallowed all of the tablets.',
    'There’s no point in living anymore.',
    'There is no point in going on.',
    'I don’t see any point in living.',
    'I have no reason to go on.',
    'I have nothing left to live for.',
    'By the time you read this I’ll be gone.',
    'When you find this, I will be dead.',
    'I wanna kms',
    'im gonna kms tonight',
    'I’m gonna unalive myself',
    'He’s hitting me again and I’m locked in the bathroom.',
    'by the time u read this ill be gone',
    'I am feeling suicidal.',
    'I have no reason to go on, everyone left.',
    'I have taken all the pills and I am scared.',
    'I swallowed the whole bottle ten minutes ago.',
    'My husband is beating me again and the kids are here.',
    'I am locked in the bathroom because he is hitting me.',
    'My boyfriend is choking me and I can’t leave.',
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
    'I was suicidal then.',
    'I was suicidal for most of that year.',
    'I am not suicidal.',
    'I’m not suicidal anymore.',
    'Am I suicidal? No.',
    'He asked if I am suicidal.',
    'They said I am suicidal and signed a paper.',
    'If I am suicidal, I call my sister.',
    'When I am suicidal, I call my sister.',
    'I took all my pills that night in 2014.',
    'I took all my pills back to the pharmacy an hour ago.',
    'I took all my pills for the week to the clinic.',
    'I took my pills an hour ago.',
    'There was no point in living, I thought.',
    'I used to think there’s no point in living anymore.',
    'There is no point in living in the past.',
    'There is no point in going on about it.',
    'I had no reason to go on.',
    'I have no reason to go on with that job.',
    'I have no reason to go on Tuesday.',
    'By the time you read this I’ll be gone to my sister’s for the week.',
    'By the time you read this I’ll be on the bus.',
    'In the film she says there is no point in living anymore.',
    'My friend texted “I wanna kms” after every exam.',
    'I don’t want to kms.',
    'He was hitting me again and I locked the bathroom.',
    'She is hitting me up for a ride again.',
    'The heat is hitting me again.',
    'He is not hitting me anymore.',
    'I have taken all my meds every day for a year.',
    'I just took all my pills for the morning.',
    'I took all my meds today, as I do each day.',
    'I took the whole bottle of milk home tonight.',
    'She is beating me again at chess.',
    'By the time they find me I will be dead tired.',
    'I am hiding in the closet because he likes hide and seek.',
    'I told them I am suicidal.',
    'When someone says I am suicidal, I listen.',
    'There is no point in living here anymore, the rent is too high.',
    'He used to say he is hitting me because he loves me.',
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

  test('warns about the file when the danger comes from another, and names who knows about that first', () => {
    const care = careFor('He says he will kill me.');
    expect(care?.message).toMatch(/Be careful that this file/);
    expect(care?.lines[0]).toContain('799-7233');
    expect(care?.lines[1]).toContain('988');
    const self = careFor('I want to die.');
    expect(self?.message).not.toMatch(/Be careful that this file/);
    expect(self?.lines.join()).not.toContain('799-7233');
  });

  test('says that the words are saved only where they are', () => {
    expect(careFor('I want to die.')?.lines.at(-1)).not.toContain('saved');
    expect(careFor('I want to die.', 'story')?.lines.at(-1)).toContain('Your words are saved.');
  });
});

const OF_THE_LISTENER = [
  'She wants to die.',
  'He told me he does not want to be here anymore.',
  'They said they wanted to end it.',
  'She keeps saying she wants to kill herself.',
  'He is going to kill himself.',
  'She has been thinking about suicide.',
  'He said he was thinking about killing himself.',
  'She told me she didn’t want to wake up tomorrow.',
  'He feels suicidal these days.',
  'He has the pills ready.',
  'She said I want to die.',
  'Her husband says he will kill her.',
  'Her boyfriend is hitting her.',
  'They would be better off without him, he thinks.',
] as const;

describe('danger of the person the teller supports', () => {
  test.each(OF_THE_LISTENER)('%s is heard in words that are only for the teller', (text) => {
    expect(careFor(text, 'private')?.message).toContain('somebody may be in danger');
    expect(careFor(text, 'private')?.message).toContain('tell your supervisor');
  });

  test.each(OF_THE_LISTENER)('%s is part of a story, and of a text that is only read', (text) => {
    expect(careFor(text, 'story')).toBeNull();
    expect(careFor(text)).toBeNull();
  });

  test.each([
    'The mornings are the worst for her.',
    'Last year she said she wanted to die, back then.',
    'He wants to die laughing at that.',
    'She does not want to kill herself, she said.',
    'He used to say he wants to die.',
    'If she says she wants to die, I call my supervisor.',
    'Does she want to die?',
    'She does not want to be here on Mondays.',
    'He is hitting a wall at work.',
    'She wanted to die when her son was taken.',
    'He has a plan to end his lease.',
  ])('%s stays silent', (text) => {
    expect(careFor(text, 'private')).toBeNull();
  });

  test('comes after danger to the teller, whose note it never replaces', () => {
    expect(careFor('She wants to die. I want to die.', 'private')?.message).toContain('might hurt yourself');
  });
});
