/**
 * What must make no difference: how a text was typed and saved, what Markdown stands around it, and what else the draft tells. Every
 * example of every rule is tried, with an ear trained on those examples.
 */

import { beforeAll, describe, expect, test } from 'vitest';
import { sentencesOfRules, trainHearing } from '../../src/build/train-hearing.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { everywhere } from '../support/sure-everywhere.ts';

let rules: RuleImage;
let examples: readonly string[];
beforeAll(async () => {
  const built = await builtInRules();
  const sentences = sentencesOfRules(built.rules);
  const hearing = trainHearing({ sentences, signs: [] }, { sure: everywhere(0.8), doubt: {} });
  rules = { ...built.image, hearing };
  examples = sentences.map(({ text }) => text);
}, 60_000);

/** Rule, level and words of each finding of a sentence rule, the words without case, marks and blanks. */
const heardIn = (text: string): readonly string[] =>
  checkText(text, rules, contextOf(text, {}))
    .findings.filter(({ scope }) => scope === 'sentence')
    .map(({ rule, level, quote }) => `${rule} ${level} ${bare(quote)}`);
const bare = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Examples in which the change makes a difference. */
const changedBy = (
  change: (text: string) => string,
  alike: (heard: readonly string[]) => readonly string[] = (heard) => heard,
): readonly string[] =>
  examples.filter(
    (text) => change(text) !== text && alike(heardIn(change(text))).join() !== alike(heardIn(text)).join(),
  );

describe('it makes no difference', () => {
  test('whether quotes and apostrophes are straight or curly', () => {
    const curly = (text: string): string =>
      text
        .replace(/(^|[\s(])"/g, '$1“')
        .replaceAll('"', '”')
        .replace(/(\p{L})'(\p{L})/gu, '$1’$2');
    const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    expect(changedBy(curly)).toEqual([]);
    expect(changedBy(straight)).toEqual([]);
  });

  test('whether apostrophes are there at all, where no other word comes of it', () => {
    const lost = (text: string): string =>
      text.replace(/\b((?!wo)\p{L}+n|I|you|they)['’](t|m|ve|re)\b/giu, '$1$2');
    expect(changedBy(lost)).toEqual([]);
  });

  test('how letters with accents are put together', () => {
    expect(changedBy((text) => text.normalize('NFD'))).toEqual([]);
    expect(heardIn('You should call José.'.normalize('NFD'))).toEqual(heardIn('You should call José.'));
  });

  test('how lines end', () => {
    const unix = examples.join('\n\n');
    expect(heardIn(unix.replaceAll('\n', '\r\n'))).toEqual(heardIn(unix));
  });

  test('whether it is typed in small letters, but for names', () => {
    const unnamed = (heard: readonly string[]): readonly string[] =>
      heard.filter((one) => !one.startsWith('privacy'));
    expect(changedBy((text) => text.toLowerCase(), unnamed)).toEqual([]);
  });

  test.each([
    ['bold', (text: string): string => `**${text}**`],
    ['slanted', (text: string): string => `_${text}_`],
    ['a list', (text: string): string => `- ${text}`],
    ['a numbered list', (text: string): string => `1. ${text}`],
    ['a heading', (text: string): string => `## ${text}`],
  ])('what Markdown stands around it: %s', (_, change) => {
    expect(changedBy(change)).toEqual([]);
  });

  test('what else is told in paragraphs before and after', () => {
    const aside = 'The bus to town ran twice a day. It smelled of oranges.';
    expect(changedBy((text) => `${aside}\n\n${text}\n\n${aside}`)).toEqual([]);
  });
});

test('findings of a rule do not overlap, and there are many to try', () => {
  const text = examples.join('\n\n');
  const findings = checkText(text, rules, contextOf(text, {})).findings.filter(
    ({ scope }) => scope === 'sentence',
  );
  expect(findings.length).toBeGreaterThan(examples.length / 4);
  const ends = new Map<string, number>();
  for (const { rule, start, end } of findings) {
    expect(start.offset).toBeGreaterThanOrEqual(ends.get(rule) ?? 0);
    ends.set(rule, end.offset);
  }
});
