import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import { contextOf } from '../../../src/core/check/context-of.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
const isRead = (text: string): boolean => !checkText(text, rules, contextOf(text, {})).unchecked;

describe('a short text in another language is not taken for English', () => {
  test.each([
    'Ya no quiero vivir. Tengo las pastillas en la mesa. Adiós.',
    'Ya no quiero vivir.',
    'Me quiero morir.',
    'Je veux mourir ce soir.',
    '我想死。',
    'Я хочу умереть сегодня ночью.',
    'أريد أن أموت',
    '死にたい',
    'Deberías dejar las pastillas, no te hacen falta.',
    'Kiedy wyszłam ze szpitala nie miałam nikogo. Powinieneś pójść na spotkanie.',
    'Ich will heute sterben.',
    'Ich will nicht mehr leben.',
    'Non voglio più vivere.',
    'Eu quero morrer hoje.',
    'Ik wil dood zijn.',
    'Nataka kufa leo usiku.',
    'Gusto ko nang mamatay.',
  ])('%s', (text) => {
    expect(isRead(text)).toBe(false);
  });
});

describe('English stays English, however short, mixed or typed', () => {
  test.each([
    'Me too.',
    'Lol no way.',
    'lol omg wtf',
    'idk tbh',
    'i wanna kms',
    'ima kms tn fr fr',
    'Thank you, Maria Gonzalez Rodriguez.',
    'José, María and Guadalupe came.',
    'My abuela said no te preocupes mija.',
    'Mi familia never asked, and I never told them.',
    'Sober nine years.',
    'Peer support, Tuesday, room 12.',
    'He dont kno nothin bout it',
    'Ah dinnae ken whit tae dae.',
    'Wat u doin l8r',
    'No hope, no sleep, no food.',
    'I want to die.',
    'Drank. Slept. Drank again.',
    '我 told my mother in English what I could not tell her before.',
    'Detox, rehab, relapse, repeat.',
  ])('%s', (text) => {
    expect(isRead(text)).toBe(true);
  });
});
