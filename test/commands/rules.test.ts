import { describe, expect, it } from 'vitest';
import { rules } from '../../src/commands/rules.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import { rulePage } from '../../src/core/rules/rule-page.ts';
import { english } from '../../src/core/words/words.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { packWorld } from '../support/pack-world.ts';

const rule = (about: Partial<Rule>): Rule => ({
  id: 'directive',
  principle: 'client-centered',
  level: 'look',
  why: 'The person is the expert in their own life.',
  source: 'a book about peer support',
  message: 'This may land as an instruction. Most people find their own step.',
  ask: 'What did you do at that point?',
  groups: [],
  lists: {},
  heard: ['You have to call them.'],
  passes: ['I had to call them.'],
  ...about,
});

const world = (...pages: readonly Rule[]) => fakeWorld({ rulePages: () => pages });

const withPack = () => ({
  ...packWorld({
    '/home/packs/riverbend.first-story/1.2.0': {
      'checks/words.csv':
        'phrase,level,message,ask,why\nclean for,,Says what you are.,How else?,Words matter\nyou should,look,An order.,What did you do?,\n',
    },
  }),
  rulePages: () => [rule({})],
});

describe('rules', () => {
  it('lists all rules by principle, one line each', async () => {
    const here = world(
      rule({}),
      rule({ id: 'privacy', principle: 'respect', message: 'A name is a secret. More.' }),
    );
    expect(await rules({ id: null, language: null, pack: null }, here)).toBe(0);
    const lines = here.screen.out().split('\n');
    expect(lines).toContain('  directive: This may land as an instruction.');
    expect(lines).toContain('  privacy: A name is a secret.');
    expect(lines.indexOf('  directive: This may land as an instruction.')).toBeGreaterThan(
      lines.findIndex((line) => line.startsWith('The other person leads')),
    );
  });

  it('shows the page of one rule: why, its source, how it is said, the question, examples', async () => {
    const here = world(rule({}));
    expect(await rules({ id: 'Directive', language: null, pack: null }, here)).toBe(0);
    const page = here.screen.out();
    for (const part of [
      'expert in their own life',
      'a book about peer support',
      'may land as an instruction',
      'What did you do at that point?',
      'You have to call them.',
      'I had to call them.',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('knows the rules about the whole story too', async () => {
    const here = world(rule({}));
    await rules({ id: null, language: null, pack: null }, here);
    expect(here.screen.out()).toContain('  story-no-invitation: ');
    expect(await rules({ id: 'keep-private', language: null, pack: null }, here)).toBe(0);
    expect(here.screen.out()).toContain('# keep-private');
  });

  it('shows the rules of the language that is asked for, else of the screen', async () => {
    const asked: string[] = [];
    const here = {
      ...world(rule({})),
      rulePages: (language: string) => {
        asked.push(language);
        return [rule({})];
      },
    };
    await rules({ id: null, language: null, pack: null }, here);
    await rules({ id: null, language: 'ES', pack: null }, here);
    expect(asked).toEqual(['en', 'es']);
    expect(here.screen.out()).toContain('Tu historia termina en ti.');
  });

  it('says which languages there are rules for', async () => {
    await expect(rules({ id: null, language: 'fr', pack: null }, world(rule({})))).rejects.toMatchObject({
      code: 'usage',
      hint: 'There are rules for these: en, es',
    });
  });

  it('leaves no mark where an amount belongs', async () => {
    const here = world(rule({}));
    await rules({ id: null, language: null, pack: null }, here);
    await rules({ id: 'story-too-long', language: null, pack: null }, here);
    expect(here.screen.out()).not.toMatch(/[{}]/);
  });

  it('shows the page of a rule of a pack, by its whole name or with the pack named beside', async () => {
    for (const given of [
      { id: 'riverbend.first-story/words', pack: null },
      { id: 'words', pack: 'riverbend.first-story' },
    ]) {
      const here = withPack();
      expect(await rules({ ...given, language: null }, here)).toBe(0);
      const page = here.screen.out();
      expect(page).toContain('riverbend.first-story/words');
      expect(page).toContain('Words matter');
      expect(page).toContain('clean for: Says what you are.');
      expect(page).toContain('you should: An order.');
      expect(page).toContain('Worth a look before you share it.');
      expect(page).not.toContain('Where this comes from');
    }
  });

  it('lists the rules of a pack beside ours', async () => {
    const here = withPack();
    await rules({ id: null, language: null, pack: 'riverbend.first-story' }, here);
    expect(here.screen.out()).toContain('riverbend.first-story/words: Says what you are.');
    expect(here.screen.out()).toContain('directive: ');
  });

  it('suggests the rule that was probably meant', async () => {
    await expect(
      rules({ id: 'directve', language: null, pack: null }, world(rule({}))),
    ).rejects.toMatchObject({
      code: 'not-found',
      hint: 'Close to it: directive. To see all: cps-story rules',
    });
  });

  it('names the way to the list when nothing is near', async () => {
    await expect(rules({ id: 'banana', language: null, pack: null }, world(rule({})))).rejects.toMatchObject({
      hint: 'To see all: cps-story rules',
    });
  });
});

describe('the page of a rule', () => {
  it('says the words of a rule as they are, even where they look like markup', () => {
    const page = rulePage(rule({ heard: ['*You* <b>must</b> [go](x)\n# now'] }), english.rules);
    expect(page).toContain('- \\*You\\* \\<b\\>must\\</b\\> \\[go\\](x) \\# now');
  });
});
