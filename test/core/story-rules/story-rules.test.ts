import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import { contextOf, type Known } from '../../../src/core/check/context-of.ts';
import type { Finding } from '../../../src/core/check/report.ts';
import { english } from '../../../src/core/language/en/english.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { STORY_RULES, storyRulePages } from '../../../src/core/story-rules/catalogue.ts';
import { rulesWithStoryEar } from '../../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = await rulesWithStoryEar();
});
const storyFinding = (id: string, text: string, known: Known = {}): Finding | undefined =>
  checkText(text, rules, contextOf(text, known)).findings.find(
    (one) => one.rule === id && one.scope === 'story',
  );
const speaks = (id: string, text: string, known: Known = {}): boolean =>
  storyFinding(id, text, known) !== undefined;

const HARD =
  'I lost my flat that winter. I was alone and ashamed. I drank every night. My job was gone by March. The voices were worse at night. I hid from everyone who knocked. I was sick and scared. Nobody came. I lied about all of it.';
const LIGHT =
  'A nurse remembered my name. She asked me in and gave me soup. I went back the next week. It got easier, slowly. Today I have a key to my own door.';

describe('the ending', () => {
  test('that stays with the teller is pointed at, in the last sentence', () => {
    const finding = storyFinding('story-no-invitation', `${HARD} ${LIGHT}`);
    expect(finding).toMatchObject({ level: 'look', quote: 'Today I have a key to my own door.' });
  });
  test.each([
    'What, if anything, of that sounds like you?',
    'I would be glad to hear about yours, today or another day.',
    'I’ll leave it there. No need to answer.',
    'I wonder what your winter was like.',
  ])('that hands the story back passes: %s', (end) => {
    expect(speaks('story-no-invitation', `${HARD} ${LIGHT} ${end}`)).toBe(false);
  });
  test('is only a thought in a talk or on a page', () => {
    expect(storyFinding('story-no-invitation', `${HARD} ${LIGHT}`, { setting: 'public' })?.level).toBe(
      'consider',
    );
  });
  test('is not judged in a line or two, nor when the question back stands apart', () => {
    expect(speaks('story-no-invitation', 'I lost my flat that winter.')).toBe(false);
    expect(speaks('story-no-invitation', `${HARD} ${LIGHT}`, { answered: { back: true } })).toBe(false);
  });
  test('“Thank you” alone hands nothing back', () => {
    expect(speaks('story-no-invitation', `${HARD} ${LIGHT} Thank you.`)).toBe(true);
  });
  test('with a closed or leading question is asked to open it', () => {
    expect(speaks('story-closed-question', `${HARD} ${LIGHT} So it can be done, right?`)).toBe(true);
    expect(speaks('story-closed-question', `${HARD} ${LIGHT} Do you feel better now?`)).toBe(true);
    expect(speaks('story-closed-question', `${HARD} ${LIGHT} How does that sit with you?`)).toBe(false);
  });
});

describe('the opening', () => {
  test('asks leave in one-to-one, and only there', () => {
    expect(speaks('story-no-permission', `${HARD} ${LIGHT}`)).toBe(true);
    expect(speaks('story-no-permission', `Would it help to hear how that was for me? ${HARD}`)).toBe(false);
    expect(speaks('story-no-permission', `${HARD} ${LIGHT}`, { setting: 'group' })).toBe(false);
  });
  test('the purpose is never guessed: only an empty answer speaks', () => {
    expect(speaks('story-no-purpose', HARD)).toBe(false);
    expect(speaks('story-no-purpose', HARD, { answered: { purpose: false } })).toBe(true);
    expect(speaks('story-no-purpose', HARD, { answered: { purpose: true } })).toBe(false);
  });
});

describe('hope and weight', () => {
  const long = `${HARD} ${HARD} ${HARD}`;
  test('a story with no light in it is asked for one, without a place', () => {
    expect(storyFinding('story-no-hope', long)).toMatchObject({ level: 'look', quote: '' });
    expect(speaks('story-no-hope', `${long} ${LIGHT}`)).toBe(false);
  });
  test('a teller may say that it is no hope story', () => {
    expect(speaks('story-no-hope', `---\nmarks: not-a-hope-story\n---\n${long}`)).toBe(false);
  });
  test('most of it being the problem is told in numbers of sentences', () => {
    expect(storyFinding('story-problem-heavy', `${long} It got better.`)?.message).toMatch(
      /About \d+ of 28 sentences/,
    );
    expect(speaks('story-problem-heavy', `${HARD} ${LIGHT} ${LIGHT}`)).toBe(false);
  });
  test('sections say it better than words do', () => {
    const text = `${LIGHT} ${LIGHT} ${LIGHT} ${HARD}`;
    const all = { section: 'then', start: 0, end: text.length };
    expect(speaks('story-problem-heavy', text, { sections: [all] })).toBe(true);
    expect(speaks('story-problem-heavy', text, { sections: [{ ...all, section: 'now' }] })).toBe(false);
  });
  test('a story for services may be heavy', () => {
    expect(speaks('story-problem-heavy', `---\nmarks: for-services\n---\n${long}`)).toBe(false);
  });
  test('a story without any shade is asked for one doubt', () => {
    const sunny = 'I love my garden and my choir and my good work at the school. '.repeat(14);
    expect(speaks('story-all-sunshine', sunny)).toBe(true);
    expect(speaks('story-all-sunshine', `${sunny} Some days are hard.`)).toBe(false);
  });
  test('a jump from the worst to today is asked what stood between, but not for one person', () => {
    const jump = `${HARD} ${HARD} ${HARD} Today I have a dog.`;
    expect(speaks('story-no-turn', jump, { setting: 'group' })).toBe(true);
    expect(speaks('story-no-turn', jump)).toBe(false);
    expect(speaks('story-no-turn', `${jump} My sister helped me.`, { setting: 'group' })).toBe(false);
  });
});

describe('length', () => {
  const of = (words: number): string => `${'and '.repeat(words - 1)}it.`;
  test('speaks over the limit and louder over a quarter more', () => {
    expect(storyFinding('story-too-long', of(261))).toMatchObject({ level: 'consider' });
    expect(storyFinding('story-too-long', of(400))).toMatchObject({ level: 'look' });
    expect(speaks('story-too-long', of(260))).toBe(false);
  });
  test('says minutes in words, at the rate of the teller', () => {
    expect(storyFinding('story-too-long', of(390))?.message).toBe(
      'Read aloud this takes about three minutes. There is usually room for two minutes.',
    );
  });
  test('takes the limit of the pack when there is one, and a full version is never too long', () => {
    expect(speaks('story-too-long', of(261), { limit: 500 })).toBe(false);
    expect(speaks('story-too-long', `---\nmarks: full-version\n---\n${of(900)}`)).toBe(false);
  });
});

describe('company', () => {
  const aloneOnly = 'I walked and I counted and I slept and I rose and I walked again. '.repeat(6);
  test('a story with nobody in it is asked who stood near', () => {
    expect(speaks('story-no-way-back', aloneOnly)).toBe(true);
    expect(speaks('story-no-way-back', `${aloneOnly} My sister drove.`)).toBe(false);
    expect(speaks('story-no-way-back', aloneOnly, { setting: 'written' })).toBe(false);
  });
  test('“nobody helped” is off until somebody turns it on', () => {
    const text = aloneOnly.repeat(3);
    expect(speaks('story-nobody-helped', text)).toBe(false);
    expect(speaks('story-nobody-helped', text, { off: [] })).toBe(true);
  });
});

describe('wording', () => {
  test('a long sentence is shown, and a text without full stops is not judged', () => {
    const long = `I went to the place by the river ${'and then to the house of my old friend '.repeat(5)}and slept.`;
    const text = `${'I was tired. I went home. It rained. '.repeat(12)}${long}`;
    expect(storyFinding('story-reading-level', text)?.quote).toBe(long);
    expect(speaks('story-reading-level', 'i was tired and i went home and it rained '.repeat(14))).toBe(
      false,
    );
  });
  test('a word of the clinic is pointed at unless it is explained', () => {
    expect(storyFinding('story-jargon', 'I decompensated in May.')?.quote).toBe('I decompensated in May.');
    expect(speaks('story-jargon', 'I went to IOP, which means groups four mornings a week.')).toBe(false);
  });
  test('advice again and again makes a lecture', () => {
    expect(
      speaks(
        'story-lecture',
        'You need to sleep. You must call her. You should never skip a day. I was tired then.',
      ),
    ).toBe(true);
    expect(
      speaks(
        'story-lecture',
        'You need to sleep. I went home and I slept and it was good. I woke up late that day.',
      ),
    ).toBe(false);
  });
});

describe('care for a room and a page', () => {
  const named = `${HARD} That was the year I tried to end my life. ${LIGHT}`;
  test('a talk that names suicide and no help is asked for a line, at the place', () => {
    expect(storyFinding('story-no-resources', named, { setting: 'public' })).toMatchObject({
      level: 'look',
      quote: 'That was the year I tried to end my life.',
    });
    expect(
      speaks('story-no-resources', `${named} You can call or text 988 at any hour.`, { setting: 'public' }),
    ).toBe(false);
    expect(speaks('story-no-resources', named)).toBe(false);
  });
  test('help knowingly left out is respected', () => {
    expect(speaks('story-no-resources', named, { setting: 'public', answered: { resources: false } })).toBe(
      false,
    );
  });
  test('a crisis of last week told in public asks who knows', () => {
    expect(speaks('story-too-fresh', 'I overdosed three weeks ago.', { setting: 'public' })).toBe(true);
    expect(speaks('story-too-fresh', 'I overdosed three weeks ago.')).toBe(false);
    expect(speaks('story-too-fresh', 'Last month I got my key.', { setting: 'public' })).toBe(false);
  });
});

describe('every whole-story rule', () => {
  test('has a page with a reason, a source, a question and examples of both kinds', () => {
    for (const page of storyRulePages(english)) {
      for (const text of [page.message, page.why, page.source])
        expect(text.length, page.id).toBeGreaterThan(10);
      expect(page.ask, page.id).toMatch(/\?$/);
      expect(page.heard.length, page.id).toBeGreaterThan(0);
      expect(page.passes.length, page.id).toBeGreaterThan(0);
    }
  });
  test('stands in the catalogue once, under the names that other parts build on', () => {
    expect(STORY_RULES.map(({ id }) => id).sort()).toEqual([
      'story-all-sunshine',
      'story-closed-question',
      'story-jargon',
      'story-lecture',
      'story-no-hope',
      'story-no-invitation',
      'story-no-permission',
      'story-no-purpose',
      'story-no-resources',
      'story-no-turn',
      'story-no-way-back',
      'story-nobody-helped',
      'story-problem-heavy',
      'story-reading-level',
      'story-too-fresh',
      'story-too-long',
    ]);
  });
  test('can be switched off, and says nothing of an empty text', () => {
    expect(speaks('story-no-invitation', `${HARD} ${LIGHT}`, { off: ['story-no-invitation'] })).toBe(false);
    expect(checkText('', rules, contextOf('', { off: [] })).findings).toEqual([]);
  });
});
