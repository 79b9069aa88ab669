import { expect, test } from 'vitest';
import * as library from '../src/index.ts';
import { builtInRules } from './support/built-in-rules.ts';

test('the library exports these names, and adding one is a decision', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DEFAULT_SETTING',
    'FAIL_ON',
    'LEVELS',
    'MARKS',
    'PRINCIPLES',
    'SETTINGS',
    'Trouble',
    'assemble',
    'careLines',
    'checkText',
    'contextOf',
    'decodePack',
    'exitCodeFor',
    'isSetting',
    'plainContext',
    'summarize',
  ]);
});

test('a text can be checked with the library alone', async () => {
  const { image } = await builtInRules();
  const text = 'You should really call her.';
  const report = library.checkText(text, image, library.contextOf(text, { setting: 'group' }));
  expect(report.findings[0]).toMatchObject({
    rule: 'directive',
    level: 'look',
    quote: expect.stringContaining('You should'),
  });
});
