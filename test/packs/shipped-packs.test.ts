import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownPage } from '../../src/core/interview/own-page.ts';
import { readingGrade } from '../../src/core/language/en/reading-grade.ts';
import { assemble, limitFor, promptLimit, shownPrompts } from '../../src/core/packs/assemble.ts';
import type { Pack } from '../../src/core/packs/pack.ts';
import { sampleAnswers } from '../../src/core/packs/sample-answers.ts';
import { countWords } from '../../src/core/text/count-words.ts';
import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { ROOT } from '../support/source-files.ts';

const shelf = openShelf({
  disk: realDisk,
  ids: randomIds,
  yaml: () => loadYamlReader(english.yaml),
  words: english,
  csv: loadCsvReader,
  places: { shippedPacks: join(ROOT, 'prompts'), store: join(ROOT, 'no-such-store') },
});
const cards = await shelf.list();
const packs: readonly Pack[] = await Promise.all(cards.map(({ id }) => shelf.open(id)));
const stories = packs.filter(({ makes }) => makes === 'story');
const named = (id: string): Pack => packs.find((pack) => pack.id === id) ?? expect.fail(`no pack ${id}`);

describe('the packs that ship', () => {
  it('are the seven, two of them in Spanish, and four made from them, in the order in which a newcomer would want them', () => {
    expect(cards.map(({ id }) => id)).toEqual([
      'one-to-one',
      'group',
      'public-talk',
      'written-profile',
      'spark',
      'should-i-share',
      'after-sharing',
      'one-to-one-es',
      'group-es',
      'veteran',
      'family',
      'youth',
      'justice',
    ]);
    expect(cards.map(({ problem }) => problem)).toEqual(cards.map(() => null));
  });

  it.each([
    ['one-to-one', 'one-to-one', 'story', 220, 260],
    ['group', 'group', 'story', 550, 650],
    ['one-to-one-es', 'one-to-one', 'story', 220, 260],
    ['group-es', 'group', 'story', 550, 650],
    ['public-talk', 'public', 'story', 1200, 1300],
    ['written-profile', 'written', 'story', 800, 1000],
    ['spark', 'one-to-one', 'story', 80, 100],
    ['should-i-share', null, 'page', null, null],
    ['after-sharing', null, 'notes', null, null],
    ['veteran', 'group', 'story', 550, 650],
    ['family', 'one-to-one', 'story', 220, 260],
    ['youth', 'group', 'story', 260, 390],
    ['justice', 'group', 'story', 550, 650],
  ] as const)('%s is told %s and makes a %s', (id, setting, makes, soft, hard) => {
    const pack = named(id);
    expect(pack).toMatchObject({ setting, makes });
    expect(limitFor(pack, sampleAnswers(pack))).toEqual({ soft, hard });
  });

  it('give a short profile less room', () => {
    const pack = named('written-profile');
    const short = new Map(sampleAnswers(pack)).set('length', {
      kind: 'choice',
      prompt: 'length',
      asked: '',
      text: 'short',
      at: '',
    });
    expect(limitFor(pack, short)).toEqual({ soft: 180, hard: 200 });
    expect(shownPrompts(pack, short).map(({ id }) => id)).not.toContain('wobble');
  });
});

describe.each(stories.map((pack) => [pack.id, pack] as const))('the sample of %s', (_id, pack) => {
  const answers = sampleAnswers(pack);
  const { text } = assemble(pack, answers);

  it('makes a piece within its limit, and long enough to show how it goes', () => {
    const { hard } = limitFor(pack, answers);
    expect(countWords(text)).toBeLessThanOrEqual(hard ?? 0);
    expect(countWords(text)).toBeGreaterThan((hard ?? 0) / 2);
  });

  it('stands in it word for word, each answer within its own limit', () => {
    for (const prompt of pack.prompts.filter(({ kind }) => kind === 'story')) {
      const own = answers.get(prompt.id)?.text ?? '';
      expect(own, prompt.id).not.toBe('');
      expect(text).toContain(own);
      expect(countWords(own), prompt.id).toBeLessThanOrEqual(promptLimit(prompt, answers, pack) ?? Infinity);
    }
  });

  it('holds nothing that the made-up teller wanted to keep private', () => {
    const kept = pack.prompts
      .filter(({ feeds }) => feeds.includes('keep-private'))
      .flatMap(({ id }) => (answers.get(id)?.text ?? '').split('\n'));
    for (const word of kept.filter((line) => line !== '')) expect(text).not.toContain(word);
  });
});

describe('each sample', () => {
  it('that is told to a person or a group ends with an open question', () => {
    for (const id of ['one-to-one', 'group', 'spark']) {
      const pack = named(id);
      const end = assemble(pack, sampleAnswers(pack)).text.split('\n\n').at(-1) ?? '';
      expect(end, id).toMatch(/\b(?:What|How)\b[^?]*\?/);
    }
    for (const id of ['one-to-one-es', 'group-es']) {
      const pack = named(id);
      const end = assemble(pack, sampleAnswers(pack)).text.split('\n\n').at(-1) ?? '';
      expect(end, id).toMatch(/¿(?:Qué|Cómo) [^?]*\?/);
    }
  });

  it('that names an overdose in public names a help line too', () => {
    const pack = named('public-talk');
    const { text } = assemble(pack, sampleAnswers(pack));
    expect(text).toContain('overdose');
    expect(text).toContain('988');
  });

  it('answers what its pack asks, so that a newcomer can read all of it', () => {
    for (const pack of packs) {
      const answers = sampleAnswers(pack);
      const open = shownPrompts(pack, answers).filter(({ id, optional }) => !optional && !answers.has(id));
      expect(
        open.map(({ id }) => id),
        pack.id,
      ).toEqual([]);
    }
  });

  it('of a pack that makes a page is a page headed by the choice', () => {
    const pack = named('should-i-share');
    expect(ownPage(pack, sampleAnswers(pack))).toMatch(/^What will you do today\? Wait\n\n/);
  });
});

describe('every prompt', () => {
  const prompts = packs.flatMap((pack) => pack.prompts.map((prompt) => ({ pack, prompt })));

  it('says why it is asked', () => {
    expect(prompts.filter(({ prompt }) => prompt.why === '').map(({ prompt }) => prompt.id)).toEqual([]);
  });

  it('that takes words has an example, within its own limit', () => {
    for (const { pack, prompt } of prompts.filter((one) => one.prompt.choices.length === 0)) {
      expect(prompt.example, `${pack.id} ${prompt.id}`).not.toBe('');
      const limit = prompt.limit === null ? Infinity : promptLimit(prompt, sampleAnswers(pack), pack);
      expect(countWords(prompt.example), `${pack.id} ${prompt.id}`).toBeLessThanOrEqual(limit ?? Infinity);
    }
  });

  it('that is the hardest of a story has room limits, and a way out follows it', () => {
    for (const pack of stories.filter(({ id }) => id !== 'spark')) {
      const tender = pack.prompts.filter((prompt) => prompt.tender);
      expect(tender.length, pack.id).toBeGreaterThan(0);
      for (const prompt of tender) expect(prompt.limit, `${pack.id} ${prompt.id}`).not.toBeNull();
    }
  });

  it('about arriving may end the day kindly, wherever a story or a decision follows', () => {
    for (const id of [
      'one-to-one',
      'group',
      'one-to-one-es',
      'group-es',
      'public-talk',
      'written-profile',
      'should-i-share',
    ])
      expect(named(id).prompts[0]).toMatchObject({ id: 'arrive', kind: 'scale', stopsOn: 'not-today' });
  });

  it('of the same name has the same purpose in all packs', () => {
    for (const [carried, feed] of [
      ['keep', 'keep-private'],
      ['purpose', 'purpose'],
    ] as const)
      for (const { prompt } of prompts.filter((one) => one.prompt.carries === carried))
        expect(prompt.feeds).toContain(feed);
  });
});

describe('what the packs say', () => {
  const said = ({ title, summary, prompts }: Pack): readonly string[] => [
    title,
    summary,
    ...prompts.flatMap(({ question, help, why, example, choices, cards }) => [
      question,
      help,
      why,
      example,
      ...choices.map(({ words }) => words),
      ...cards.map(({ text }) => text),
    ]),
  ];
  const gradeOf = (texts: readonly string[]): number => {
    const sentences = texts
      .flatMap((text) => text.split(/(?<=[.?!:])\s+|\n+/))
      .filter((text) => /\p{L}/u.test(text));
    return readingGrade(
      sentences.flatMap((sentence) => sentence.match(/[\p{L}'’]+/gu) ?? []),
      sentences.length,
    );
  };

  const inEnglish = packs.filter(({ language }) => language === 'en');

  it.each(inEnglish.map((pack) => [pack.id, pack] as const))('%s reads at grade 6 or below', (_id, pack) => {
    expect(gradeOf(said(pack))).toBeLessThanOrEqual(6);
  });

  it('has no text above grade 9', () => {
    for (const pack of inEnglish)
      for (const text of said(pack).filter((one) => countWords(one) >= 8))
        expect(gradeOf([text]), text).toBeLessThanOrEqual(9);
  });

  it('never scolds, never shouts, and never claims to know how somebody feels', () => {
    for (const pack of packs)
      for (const text of said(pack)) {
        expect(text).not.toMatch(/\b(?:error|invalid|fail(?:ed|ure)?|violation|illegal|fatal|score)\b|!/i);
        expect(text).not.toMatch(
          /\bI (?:know|understand) (?:exactly )?how\b|\byou (?:must|should|have to|need to)\b/i,
        );
      }
  });
});
