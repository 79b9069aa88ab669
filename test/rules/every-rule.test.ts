import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsInExamples, type RuleSet } from '../../src/build/read-rules.ts';
import type { Level, Principle } from '../../src/core/check/report.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';

/** The nineteen labels of the labelling guide, and four that practice asks for. */
const RULES: readonly (readonly [id: string, principle: Principle, level: Level])[] = [
  ['directive', 'client-centered', 'look'],
  ['mind-reading', 'client-centered', 'look'],
  ['dismissing', 'client-centered', 'look'],
  ['shortcomings', 'client-centered', 'look'],
  ['pedestal', 'humble', 'look'],
  ['authority', 'humble', 'look'],
  ['one-way', 'humble', 'look'],
  ['finished', 'humble', 'look'],
  ['promise', 'humble', 'look'],
  ['one-upping', 'not-comparative', 'look'],
  ['at-least', 'not-comparative', 'look'],
  ['yardstick', 'not-comparative', 'look'],
  ['equating', 'not-comparative', 'look'],
  ['hijack', 'no-overshadowing', 'look'],
  ['unburden', 'no-overshadowing', 'pause'],
  ['graphic', 'no-overshadowing', 'pause'],
  ['stigma', 'respect', 'look'],
  ['privacy', 'respect', 'pause'],
  ['medical', 'respect', 'pause'],
  ['rescue', 'client-centered', 'look'],
  ['pressure-to-share', 'client-centered', 'look'],
  ['war-story', 'no-overshadowing', 'look'],
  ['suicide-frame', 'respect', 'pause'],
];
const IDS = RULES.map(([id]) => id);
/** Fewer examples than this prove nothing (contracts.md 3 asks that they run; engine.md 6 how many). */
const FEWEST_EXAMPLES = 10;
const BANNED = /\b(errors?|wrong\w*|violat\w*|fail\w*|invalid\w*|scores?|fix\w*)\b/i;

let set: RuleSet;
beforeAll(async () => {
  set = await builtInRules();
});
const ruleOf = (id: string): Rule => {
  const rule = set.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule is called ${id}`);
  return rule;
};
const sentencesIn = (text: string): number => tokenize(text).sentences.length;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the rules of English', () => {
  test('are these, one a file, each in the file of its name', () => {
    const folder = fileURLToPath(new URL('../../src/rules/en', import.meta.url));
    const files = realDisk.list(folder).map(({ name }) => name);
    const shared = ['cues.yaml', 'lists.yaml'];
    expect(files.filter((name) => !shared.includes(name)).sort()).toEqual(
      IDS.map((id) => `${id}.yaml`).sort(),
    );
    expect(set.rules.map(({ id }) => id).sort()).toEqual([...IDS].sort());
  });

  test.each(RULES)('%s guards %s and speaks at %s', (id, principle, level) => {
    expect(ruleOf(id)).toMatchObject({ id, principle, level });
  });

  test('show no example twice', () => {
    const examples = set.rules.flatMap(({ heard, passes }) => [...heard, ...passes].map(plain));
    expect(examples.filter((one, place) => examples.indexOf(one) !== place)).toEqual([]);
  });
});

describe('the examples hold', () => {
  test.each(IDS)('of %s', (id) => {
    expect(faultsInExamples({ ...set, rules: [ruleOf(id)] })).toEqual([]);
  });

  test.each(IDS)('and are many enough, of %s', (id) => {
    const { heard, passes } = ruleOf(id);
    expect(heard.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    expect(passes.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
  });

  test('a rule that hears nothing, or everything, would be found out', () => {
    const rule = ruleOf('hijack');
    const swapped = { ...rule, heard: rule.passes, passes: rule.heard };
    expect(faultsInExamples({ ...set, rules: [swapped] })).toHaveLength(
      rule.heard.length + rule.passes.length,
    );
  });
});

describe('what a rule says', () => {
  test.each(IDS)('is one sentence and one question, kindly put, for %s', (id) => {
    const { message, ask, why, source } = ruleOf(id);
    expect(sentencesIn(message)).toBe(1);
    expect(sentencesIn(ask)).toBe(1);
    expect(ask.endsWith('?')).toBe(true);
    expect(message.endsWith('.')).toBe(true);
    expect(`${message} ${ask}`).not.toMatch(BANNED);
    expect(`${message} ${ask} ${why}`).not.toContain('!');
    expect(sentencesIn(why)).toBeGreaterThanOrEqual(2);
    expect(source.length).toBeGreaterThan(10);
  });
});
