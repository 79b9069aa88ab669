import { describe, expect, it } from 'vitest';
import { packTest } from '../../src/commands/pack-test.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { packWorld } from '../support/pack-world.ts';

const { image, rules } = await builtInRules();

const HURRY = `id: hurry
principle: humble
level: consider
why: A road takes the time it takes.
message: This may sound as if there were a clock.
ask: What took its time for you?
find:
  - so much quicker
heard:
  - It was so much quicker.
passes:
  - It was quick.
`;

const DRAFT = `---
setting: group
expect:
  - hurry
  - directive: you should go
---
It was so much quicker.

You should go home.
`;

const ANSWERS = `## purpose

hope

## then

I sat by the phone.

## back

What about you?

## = story

I sat by the phone.

One question. What about you?
`;

const tried = async (files: { readonly [path: string]: string | null }, name = '/desk/mine') => {
  const world = {
    ...packWorld({ '/desk/mine': files }),
    rules: () => image,
    rulePages: () => rules,
  };
  const code = await packTest({ name }, world);
  return { code, out: world.screen.out() };
};

const WHOLE = { 'checks/hurry.yaml': HURRY, 'tests/draft.md': DRAFT, 'tests/answers.md': ANSWERS };

describe('trying a pack', () => {
  it('says how much was tried when all is as stated', async () => {
    const { code, out } = await tried(WHOLE);
    expect(out).toBe('All 2 tests are as stated, and 2 sentences of the rules.\n');
    expect(code).toBe(0);
  });

  it('says what to do where nothing is to be tried', async () => {
    const { code, out } = await tried({});
    expect(out).toContain('There is nothing to try yet.');
    expect(code).toBe(0);
  });

  it('tells a finding that is missing, with the line in which it is stated', async () => {
    const { code, out } = await tried({
      ...WHOLE,
      'tests/draft.md': DRAFT.replace('should go home', 'went home'),
    });
    expect(out).toBe(
      '/desk/mine/tests/draft.md:5: Expected: directive, at “you should go”. Found: nothing like it.\n' +
        '  Change the draft or the rule, or take the line out of "expect".\n\nOne difference.\n',
    );
    expect(code).toBe(1);
  });

  it('tells a finding that nobody stated, with the line it stands in and what to write', async () => {
    const { out } = await tried({ ...WHOLE, 'tests/draft.md': DRAFT.replace('  - hurry\n', '') });
    expect(out).toContain(
      '/desk/mine/tests/draft.md:6: Found: hurry, at “so much quicker”. Expected: no such thing.',
    );
    expect(out).toContain('add to "expect": - hurry: "so much quicker"');
  });

  it('takes each stated finding for one, and not for all of its kind', async () => {
    const twice = DRAFT.replace(
      'You should go home.',
      'You should go home. He was there. You should go out.',
    );
    const { out } = await tried({ ...WHOLE, 'tests/draft.md': twice });
    expect(out).toContain('One difference.');
    expect(out).toContain('Found: directive, at “You should go”');
  });

  it('tells where the answers make another text', async () => {
    const other = ANSWERS.replace('One question. What about you?', 'One question. What about them?');
    const { code, out } = await tried({ ...WHOLE, 'tests/answers.md': other });
    expect(out).toContain(
      '/desk/mine/tests/answers.md:17: The answers make another text from this line on.\n' +
        '  Expected: One question. What about them?\n  Found:    One question. What about you?\n',
    );
    expect(code).toBe(1);
  });

  it('hears what the answers make as draft does, where the test states findings', async () => {
    const stated = `---\nexpect: [directive]\n---\n${ANSWERS.replace('I sat by the phone.\n\n## back', 'You should go home.\n\n## back')}`;
    const { out } = await tried({ ...WHOLE, 'tests/answers.md': stated });
    expect(out).not.toContain('directive');
    expect(out).toContain('The answers make another text');
  });

  it('tells a sentence of a rule that does not hold', async () => {
    const { code, out } = await tried({
      ...WHOLE,
      'checks/hurry.yaml': HURRY.replace('It was quick.', 'So much quicker!'),
    });
    expect(out).toContain('/desk/mine/checks/hurry.yaml:12: This should pass, and a pattern finds it');
    expect(code).toBe(1);
  });

  it.each([
    [
      'a rule that is not there',
      'expect: [directiv]',
      'There is no rule "directiv".\n  Did you mean "directive"?',
    ],
    [
      'a key that is none',
      'expects: [directive]',
      '"expects" is not a key that belongs here.\n  Did you mean "expect"?',
    ],
    ['a setting that is none', 'setting: groop', 'Did you mean "group"?'],
    ['findings that are no list', 'expect:\n  one: [two]', '"expect" takes a list of rules.'],
  ])('is told with %s', async (_name, header, expected) => {
    const { code, out } = await tried({ 'tests/draft.md': `---\n${header}\n---\nWords.\n` });
    expect(out).toContain(expected);
    expect(code).toBe(1);
  });

  it('is told with answers to questions that are not asked', async () => {
    const { out } = await tried({ 'tests/answers.md': '## then\n\nHere.\n\n## than\n\nThere.\n' });
    expect(out).toContain('tests/answers.md:5: There is no prompt "than" for this answer.');
  });

  it('finds a pack on the shelf by its id', async () => {
    const world = {
      ...packWorld({ '/home/packs/riverbend.first-story/1.2.0': WHOLE }),
      rules: () => image,
      rulePages: () => rules,
    };
    expect(await packTest({ name: 'riverbend.first-story' }, world)).toBe(0);
  });
});
