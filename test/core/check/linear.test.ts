import { beforeAll, expect, test } from 'vitest';
import { trainHearing } from '../../../src/build/train-hearing.ts';
import { checkText } from '../../../src/core/check/check-text.ts';
import { contextOf } from '../../../src/core/check/context-of.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';
import { growth } from '../text/large-texts.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});

/** Where one part of the check could look at all of another for each of its own: findings, sentences, headings, keeps. */
const UNITS: readonly (readonly [string, string])[] = [
  ['findings', 'You should call your sponsor. '],
  ['findings in paragraphs', 'You must pray.\n\n'],
  ['headings', '# You must\n\n'],
  ['keeps', '<!-- cps-story keep directive: mine --> You must go.\n\n'],
  ['questions', 'What do you think? '],
  ['words of danger', 'I want to die now. '],
  ['words to keep private', 'Denise went to the lake. '],
];

test.each(UNITS)('a text of %s takes as long as it is', (_, unit) => {
  const context = { keepPrivate: ['Denise', 'the lake'] };
  expect(
    growth(unit, (text) => checkText(text, rules, contextOf(text, context)).findings.length),
  ).toBeLessThan(4);
});

/** UTF-16 units. An ear that takes every sentence for a slip has so much to do that less text is enough. */
const SHORT = 1 << 16;

test('a trained ear takes as long as the text is', () => {
  const lessons = [
    { rule: 'directive', heard: true, text: 'You must pray to God now.' },
    { rule: 'directive', heard: false, text: 'Denise went to the lake now.' },
  ];
  const model = trainHearing({ sentences: [...lessons, ...lessons], signs: [] }, { sure: {}, doubt: {} });
  const sure = Object.fromEntries(model.principles.columns.map(({ name }) => [name, 0]));
  const hearing = { ...model, sure };
  const work = (text: string): number =>
    checkText(text, { ...rules, hearing }, contextOf(text, {})).findings.length;
  expect(work('Denise went to the lake. ')).toBeGreaterThan(0);
  expect(growth('Denise went to the lake. ', work, SHORT)).toBeLessThan(4);
});
