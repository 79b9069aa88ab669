import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf, type Known } from '../../src/core/check/context-of.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { english } from '../../src/core/words/words.ts';
import { type PrettyLook, prettyFormat } from '../../src/formats/pretty-format.ts';
import { builtInRules } from '../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
const pipe: PrettyLook = {
  width: 80,
  style: (_, text) => text,
  words: english.check,
  terminal: false,
  all: false,
  explain: false,
};
/** Without the line ends of wrapping. */
const flat = (shown: string): string => shown.replace(/\s+/g, ' ');
const page = (
  text: string,
  look: Partial<PrettyLook> = {},
  known: Known = {},
  path = 'my-story.md',
): string =>
  prettyFormat(
    {
      tool: { name: 'cps-story', version: '1', rules: 'x' },
      files: [
        {
          path,
          text,
          ...checkText(text, rules, contextOf(text, { careLines: ['Call or text 988.'], ...known })),
        },
      ],
      problems: [],
    },
    { ...pipe, ...look },
  );

const FIVE =
  'You should call her. I know exactly how you feel. You will be fine. At least you have a job. I am just like you.';

describe('the page of a text', () => {
  test('says the words, how they may be heard, and a question, with no level names and no red', () => {
    const shown = page('You should really call her.');
    expect(shown).toMatch(/Line 1\. “You should/);
    expect(shown).toMatch(/\?/);
    expect(shown).not.toMatch(/\b(look|pause|consider):|error|violation|score/i);
    expect(shown).not.toContain('\u001b');
  });

  test('shows three at a terminal and says how many more; all with --all and in a pipe', () => {
    const places = (shown: string): number => shown.match(/^ {2}Line \d/gm)?.length ?? 0;
    expect(places(page(FIVE))).toBe(5);
    expect(places(page(FIVE, { terminal: true }))).toBe(3);
    expect(page(FIVE, { terminal: true })).toMatch(
      /There are 2 more thoughts\. To see all: cps-story check --all my-story\.md/,
    );
    expect(places(page(FIVE, { terminal: true, all: true }))).toBe(5);
  });

  test('quotes a path with a blank, so that the command can be typed', () => {
    expect(page(FIVE, { terminal: true }, {}, 'my story.md')).toContain('check --all "my story.md"');
  });

  test('puts what should be looked at before sharing first', () => {
    const shown = page('You should call her.\n\nI lived on Oak Street.', {}, { keepPrivate: ['Oak Street'] });
    expect(shown.indexOf('“Oak Street”')).toBeLessThan(shown.indexOf('“You should call'));
  });

  test('folds the third of a kind', () => {
    const shown = page('You should call her. You must go. You have to stop. You need to rest.');
    expect(shown).toMatch(/There are 2 more like it, in line 1\./);
  });

  test('with all, folds nothing, at a terminal and in a pipe', () => {
    const text = 'You should call her. You must go. You have to stop. You need to rest.';
    for (const terminal of [true, false]) {
      const shown = page(text, { all: true, terminal });
      expect(shown).not.toMatch(/more like it|To see all/);
      expect(shown.match(/\(directive\)/g)).toHaveLength(4);
    }
  });

  test('names ten lines of those that are alike, and no more', () => {
    const alike = (count: number): string => flat(page('You should call her.\n\n'.repeat(count + 2)));
    expect(alike(10)).toContain(
      'There are 10 more like it, in lines 5, 7, 9, 11, 13, 15, 17, 19, 21 and 23.',
    );
    expect(alike(11)).toContain(
      'There are 11 more like it, in lines 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and more.',
    );
  });

  test('names what works before anything else', () => {
    const good =
      'Would it help to hear how that was for me? I lost a lot that year, and my sister drove me to the clinic and sat with me. It got better slowly. What has helped you on days like that?';
    const shown = page(good);
    expect(shown).toMatch(/You hand it back with an open question\./);
    expect(shown.indexOf('You hand it back')).toBeLessThan(shown.indexOf('Nothing here asks'));
  });

  test('says of a text without words that there are none, and calls nothing clear', () => {
    const shown = page('\n\n');
    expect(shown).toMatch(/There are no words in it yet\./);
    expect(shown).not.toMatch(/Nothing here asks/);
  });

  test('gives a name with a line end one line, so that it cannot pass for something else', () => {
    expect(page('Hello there.', {}, {}, 'a\n  Nothing here.md')).toMatch(/^a Nothing here\.md\n/);
  });

  test.each([
    ['I used to say that you have to hit bottom.', 'something you believed back then'],
    ['I will never say that you should do it my way.', 'something you say is not so'],
    ['I was using every day. You wake up and you have to find a bottle.', 'a “you” that means yourself'],
  ])('gives the reason for passing over as a person would: %s', (text, reason) => {
    expect(flat(page(text, { explain: true }))).toContain(`because it is ${reason}.`);
  });

  test('never calls a quiet text approved', () => {
    expect(page('Hello there.')).toMatch(/no stamp/);
  });

  test('shows the care note alone, with the lines, while the rest waits', () => {
    const shown = page('I want to die. You should call her.');
    expect(flat(shown)).toMatch(/I am a program on your computer/);
    expect(shown).toMatch(/988/);
    expect(shown).toMatch(/can wait/);
    expect(shown).not.toMatch(/“You should/);
  });

  test('tells of a language it has no rules for, and calls nothing clear', () => {
    const shown = page('---\nlanguage: pl\n---\nMusisz przestać.');
    expect(shown).toMatch(/no rules for this language \(pl\)/);
    expect(shown).not.toMatch(/Nothing here asks/);
  });

  test('lists what was kept with its reason, and what was passed over when asked', () => {
    expect(flat(page('<!-- cps-story keep directive: my sponsor said so -->\nYou should call her.'))).toMatch(
      /Kept as you wished: “You should.*Your reason: my sponsor said so/s,
    );
    expect(flat(page('My sponsor told me you should pray.', { explain: true }))).toMatch(
      /Passed over: “you should.* \(directive\), because it is/s,
    );
  });

  test('fits forty columns', () => {
    const widest = Math.max(
      ...page(FIVE, { width: 40 })
        .split('\n')
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(40);
  });
});
