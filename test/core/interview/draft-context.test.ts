import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/interview/answer.ts';
import { answeredParts } from '../../../src/core/interview/answered-parts.ts';
import { answerContext, draftContext, wordLimit } from '../../../src/core/interview/draft-context.ts';
import { draftText } from '../../../src/core/interview/draft-text.ts';
import { aboutRecord, recordOf, withRecord } from '../../../src/core/interview/records.ts';
import { keepPrivateWords, ownWords } from '../../../src/core/interview/watched-words.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { english } from '../../../src/core/words/words.ts';
import { NOON, said, skip, talk } from '../../support/conversation.ts';
import { littlePack, pack, prompt } from '../../support/little-pack.ts';

const given = (answers: Answers, of = littlePack) => ({
  pack: of,
  answers,
  setting: 'group' as const,
  settings: { ...DEFAULT_SETTINGS, rate: 100, ownWords: ['Survivor'] },
  keepPrivate: ['the ducks'],
  says: english.support,
});

describe('words that the check watches for', () => {
  const list = (text: string) =>
    recordOf(prompt('keep', { kind: 'list', feeds: ['keep-private'] }), 'list', text, NOON);

  it('stand one a line or with commas between, each once', () => {
    expect(keepPrivateWords([list('Mill Road, Lou\nthe clinic\n Lou ')])).toEqual([
      'Mill Road',
      'Lou',
      'the clinic',
    ]);
  });

  it('come only from prompts that hand them on, and not from skipped ones', () => {
    expect(keepPrivateWords([{ ...list('Lou'), kind: 'skipped' }])).toEqual([]);
    expect(ownWords([list('Lou')])).toEqual([]);
  });
});

describe('what the check is told', () => {
  it('holds the words of this story and of earlier ones, and the names the teller chose', () => {
    const { interview } = talk(littlePack, [said('steady'), said('hope'), said('Mill Road')]);
    expect(answerContext(given(interview.answers))).toMatchObject({
      setting: 'group',
      rate: 100,
      keepPrivate: ['Mill Road', 'the ducks'],
      ownWords: ['survivor'],
      marks: [],
    });
  });

  it('knows that the words are about the past when the teller said so', () => {
    const answers = withRecord(new Map(), aboutRecord('past', '', 'yes', NOON));
    expect(answerContext(given(answers)).marks).toEqual(['past']);
  });

  it('follows the switches of the pack', () => {
    const switched = pack(littlePack.prompts, {
      rules: { thresholds: {}, off: ['story-jargon'], on: ['story-nobody-helped'] },
    });
    expect(answerContext(given(new Map(), switched)).off).toEqual(['story-jargon']);
    expect(answerContext(given(new Map())).off).toContain('story-nobody-helped');
  });

  it('holds the sections where they stand in the text', () => {
    const { interview } = talk(littlePack, [
      skip(),
      skip(),
      skip(),
      skip(),
      said('May I?'),
      said('It was winter.'),
    ]);
    const draft = draftText(littlePack, interview.answers);
    const { sections } = draftContext(given(interview.answers), draft);
    expect(sections.map(({ section, start, end }) => [section, draft.text.slice(start, end)])).toEqual([
      ['ask', 'May I?'],
      ['then', 'It was winter.'],
    ]);
  });

  it('takes the limit from the minutes that were asked for, else from the pack', () => {
    expect(wordLimit(given(new Map()))).toBe(260);
    const minutes = withRecord(new Map(), aboutRecord('minutes', '', '3', NOON));
    expect(wordLimit(given(minutes))).toBe(300);
  });
});

describe('which parts were answered', () => {
  it('says nothing of a part that the pack does not ask for', () => {
    const parts = answeredParts(
      littlePack,
      talk(littlePack, [said('steady'), said('hope')]).interview.answers,
    );
    expect(parts).toEqual({ purpose: true, turn: false, helped: false, now: false, ask: false });
  });

  it('counts an answer by the prompt’s name, its section, or what it feeds', () => {
    const { interview } = talk(littlePack, [
      said('steady'),
      said('hope'),
      skip(),
      skip(),
      skip(),
      skip(),
      said('It did.'),
    ]);
    expect(answeredParts(littlePack, interview.answers)).toEqual({
      purpose: true,
      turn: true,
      helped: true,
      now: false,
      ask: false,
    });
  });

  it('takes knowingly leaving out where help is for an answer', () => {
    const talkPack = pack([prompt('lines', { section: 'close' })]);
    expect(answeredParts(talkPack, new Map()).resources).toBe(false);
    expect(answeredParts(talkPack, talk(talkPack, [skip()]).interview.answers).resources).toBe(true);
  });
});
