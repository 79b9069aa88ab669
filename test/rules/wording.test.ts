import { beforeAll, describe, expect, test } from 'vitest';
import { english } from '../../src/core/language/en/english.ts';
import { readingGrade } from '../../src/core/language/en/reading-grade.ts';
import { storyRulePages } from '../../src/core/story-rules/catalogue.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { CLASS } from '../../src/core/text/word-classes.ts';
import { builtInRules } from '../support/built-in-rules.ts';

/** Joined, what the rules say reads at grade 6 or below; one string alone at grade 9 (contracts.md 8). */
const JOINED = 6;
const ALONE = 9;

type Said = { readonly where: string; readonly text: string };
let said: readonly Said[];
beforeAll(async () => {
  const { rules } = await builtInRules();
  said = [...rules, ...storyRulePages(english)].flatMap(({ id, message, ask }) => [
    { where: `${id}.message`, text: message },
    { where: `${id}.ask`, text: ask },
  ]);
});

const gradeOf = (strings: readonly Said[]): number => {
  const tables = strings.map(({ text }) => tokenize(text));
  const words = tables.flatMap((table) =>
    table.words.filter(
      (_, at) => !((table.classes[at] ?? 0) & CLASS.punct) && table.start[at] !== table.start[at - 1],
    ),
  );
  return readingGrade(
    words,
    tables.reduce((sum, table) => sum + table.sentences.length, 0),
  );
};

describe('what the rules say of a story', () => {
  test('reads easily, joined and each alone', () => {
    expect(gradeOf(said)).toBeLessThanOrEqual(JOINED);
    const hard = said
      .filter((one) => gradeOf([one]) > ALONE)
      .map((one) => `${one.where} (${gradeOf([one]).toFixed(1)}): ${one.text}`);
    expect(hard).toEqual([]);
  });

  test('scolds nobody and claims to know nothing of how somebody feels', () => {
    const scolding = said.filter(({ text }) =>
      /\b(errors?|invalid|fail\w*|violat\w+|scores?|you (should|must|have to)|you feel)\b|!/i.test(text),
    );
    expect(scolding).toEqual([]);
  });

  test('a question comes back, and never a sentence to copy', () => {
    const asks = said.filter(({ where }) => where.endsWith('.ask'));
    expect(asks.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
    expect(
      asks.filter(({ text }) => /\b(instead say|try saying|you could say|replace)\b/i.test(text)),
    ).toEqual([]);
  });
});
