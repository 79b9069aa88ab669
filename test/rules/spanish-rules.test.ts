import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultsInExamples, type RuleSet } from '../../src/build/read-rules.ts';
import { checkText } from '../../src/core/check/check-text.ts';
import { plainContext } from '../../src/core/check/context.ts';
import { languageOf } from '../../src/core/language/languages.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { storyRulePages } from '../../src/core/story-rules/catalogue.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { CLASS } from '../../src/core/text/word-classes.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { ROOT } from '../support/source-files.ts';

/** The nineteen labels of the labelling guide. */
const IDS = [
  'directive',
  'mind-reading',
  'dismissing',
  'shortcomings',
  'pedestal',
  'authority',
  'one-way',
  'finished',
  'promise',
  'one-upping',
  'at-least',
  'yardstick',
  'equating',
  'hijack',
  'unburden',
  'graphic',
  'stigma',
  'privacy',
  'medical',
];
/** Examples of each kind for each rule. */
const EXAMPLES = 30;
const spanish = languageOf('es');

let set: RuleSet;
let english: RuleSet;
beforeAll(async () => {
  set = await builtInRules('es');
  english = await builtInRules('en');
});
const ruleOf = (id: string, rules: RuleSet = set): Rule => {
  const rule = rules.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule is called ${id}`);
  return rule;
};

describe('the rules of Spanish', () => {
  test('are the nineteen of the guide', () => {
    expect(set.rules.map(({ id }) => id).sort()).toEqual([...IDS].sort());
  });

  test.each(IDS)('%s guards the same principle as in English, and speaks as loudly', (id) => {
    const { principle, level } = ruleOf(id, english);
    expect(ruleOf(id)).toMatchObject({ principle, level });
  });

  test.each(IDS)(
    '%s comes with thirty sentences that are heard and thirty that pass, and they hold',
    (id) => {
      const rule = ruleOf(id);
      expect(rule.heard.length).toBeGreaterThanOrEqual(EXAMPLES);
      expect(rule.passes.length).toBeGreaterThanOrEqual(EXAMPLES);
      expect(faultsInExamples({ ...set, rules: [rule] })).toEqual([]);
    },
  );

  test('listen for the same cues as in English', () => {
    expect([...set.image.cues].sort()).toEqual([...english.image.cues].sort());
  });
});

describe('good stories in Spanish', () => {
  const folder = join(ROOT, 'test/rules/spanish-stories');
  test.each(realDisk.list(folder).map(({ name }) => name))(
    '%s is left alone, sentence by sentence',
    (name) => {
      const text = new TextDecoder().decode(realDisk.read(join(folder, name)));
      const report = checkText(text, set.image, { ...plainContext, language: 'es', setting: 'group' });
      expect(report.unchecked).toBe(false);
      expect(report.findings.filter(({ scope }) => scope === 'sentence')).toEqual([]);
      expect(report.care).toBe(null);
    },
  );
});

describe('what they say', () => {
  const said = (): readonly string[] =>
    [...set.rules, ...storyRulePages(spanish)].flatMap(({ message, ask }) => [message, ask]);

  test('is a statement and a question, without scolding', () => {
    for (const { message, ask } of [...set.rules, ...storyRulePages(spanish)]) {
      expect(ask).toMatch(/^[^?]*¿[^?]*\?$/);
      expect(message).not.toMatch(/[!¡]/);
    }
    const scolding = said().filter((text) =>
      /(?<!\p{L})(error(es)?|inválid[oa]s?|fall[oa]s?|falló|violación|puntaje|puntuación|debes|deberías|tienes que|te sientes)(?!\p{L})/iu.test(
        text,
      ),
    );
    expect(scolding).toEqual([]);
  });

  test('reads easily: six years of school or less, all of it together', () => {
    const tables = said().map((text) => tokenize(text, [], spanish));
    const words = tables.flatMap((table) =>
      table.words.filter((_, at) => !((table.classes[at] ?? 0) & CLASS.punct)),
    );
    const sentences = tables.reduce((sum, table) => sum + table.sentences.length, 0);
    expect(spanish.story.readingGrade(words, sentences)).toBeLessThanOrEqual(6);
  });
});
