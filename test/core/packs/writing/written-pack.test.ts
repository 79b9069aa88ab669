import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePack } from '../../../../src/core/packs/pack-decoder.ts';
import { promptsFrom } from '../../../../src/core/packs/writing/prompts-from.ts';
import { questionsInRows } from '../../../../src/core/packs/writing/questions-in-rows.ts';
import { type NewPack, writePack } from '../../../../src/core/packs/writing/written-pack.ts';
import type { NewPrompt } from '../../../../src/core/packs/writing/written-prompt.ts';
import { english } from '../../../../src/core/words/words.ts';
import { loadYamlReader } from '../../../../src/io/yaml-reader.ts';
import { asRead, ORDINARY_SENTENCES } from '../../../support/ordinary-sentences.ts';

const read = await loadYamlReader(english.yaml);

const decoded = (pack: Partial<NewPack> & Pick<NewPack, 'prompts'>) => {
  const files = writePack(
    {
      id: 'riverbend.first-story',
      title: 'First',
      summary: 'A few.',
      language: 'en',
      licence: 'CC-BY-4.0',
      author: 'Riverbend',
      setting: 'group',
      ...pack,
    },
    english.packWriting.remarks,
  );
  return decodePack({ files, origin: 'added', hash: '', rules: null }, read, english.packProblems);
};

const packIn = (pack: Parameters<typeof decoded>[0]) => {
  const found = decoded(pack);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.pack;
};

const story = (question: string, more: Partial<NewPrompt> = {}): NewPrompt => ({
  id: 'then',
  kind: 'story',
  section: 'then',
  question,
  ...more,
});

describe('a written pack', () => {
  it('holds together as the starter that `pack init` writes', () => {
    const pack = packIn({ prompts: english.packStarter.prompts });
    expect(pack.prompts.map(({ id }) => id)).toEqual(['arrive', 'keep', 'then', 'turn', 'back']);
    expect(pack.prompts.find(({ id }) => id === 'keep')?.feeds).toEqual(['keep-private']);
    expect(pack.sections.map(({ id }) => id)).toEqual(['then', 'turn', 'back']);
  });

  it.each(ORDINARY_SENTENCES)('keeps the question as it is: %j', (sentence) => {
    expect(packIn({ prompts: [story(sentence)] }).prompts[0]?.question).toBe(asRead(sentence));
  });

  it.each(ORDINARY_SENTENCES)('keeps help, why, example and choices as they are: %j', (sentence) => {
    const choices = [
      { id: 'one', words: asRead(sentence) },
      { id: 'two', words: 'Another' },
    ];
    const pack = packIn({
      prompts: [
        story('What?', { help: sentence, why: sentence, example: sentence }),
        { id: 'pick', kind: 'choice', question: 'Which?', choices },
      ],
    });
    const [first, second] = pack.prompts;
    for (const text of [first?.help, first?.why, first?.example])
      expect(asRead(text ?? '')).toBe(asRead(sentence));
    expect(second?.choices).toEqual(choices);
  });

  it.each(ORDINARY_SENTENCES)('keeps title, summary and author as they are: %j', (sentence) => {
    const pack = packIn({
      prompts: [story('What?')],
      title: sentence,
      summary: sentence,
      author: sentence,
    });
    expect([pack.title, pack.summary, ...pack.authors]).toEqual(Array(3).fill(asRead(sentence)));
  });

  it('keeps any words without signs that nobody sees', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((text) => asRead(text.replace(/[\p{C}\p{Zl}\p{Zp}\u00ad\u200b-\u200f]/gu, 'x')))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, (question, help) => {
        const found = decoded({ prompts: [story(question, { help })] });
        const prompt = found.ok ? found.pack.prompts[0] : undefined;
        return prompt === undefined
          ? !found.ok && found.problems.every(({ line }) => line > 0)
          : prompt.question === question && asRead(prompt.help) === help;
      }),
    );
  });
});

describe('a table of questions', () => {
  it('makes a pack of the forty sentences, each as it was', () => {
    const rows = [['Question'], ...ORDINARY_SENTENCES.map((sentence) => [sentence])];
    const { prompts } = promptsFrom(questionsInRows(rows) ?? []);
    expect(packIn({ prompts }).prompts.map(({ question }) => question)).toEqual(
      ORDINARY_SENTENCES.map(asRead),
    );
  });

  it('is read by the names of its columns, in any order, also with a slip or in Spanish', () => {
    expect(
      questionsInRows([
        ['Exemple', 'pregunta', 'Opciones', 'notes'],
        ['In May.', 'When?', 'a; b', 'skip me'],
        ['', '', '', ''],
      ]),
    ).toMatchObject([{ question: 'When?', choices: ['a', 'b'], example: 'In May.' }]);
  });

  it('without names has questions in the first column and help in the second', () => {
    expect(questionsInRows([['When was it?', 'A month is enough.']])).toMatchObject([
      { question: 'When was it?', help: 'A month is enough.' },
    ]);
  });

  it('with names in a language that is not known here is read without them', () => {
    const rows = [
      ['Frage', 'Hilfe'],
      ['Was half?', 'Etwas Kleines.'],
      ['Wer war da?', ''],
    ];
    expect(questionsInRows(rows)?.map(({ question }) => question)).toEqual(['Was half?', 'Wer war da?']);
  });

  it('that names columns, and no question among them, is told apart', () => {
    expect(
      questionsInRows([
        ['help', 'why'],
        ['a', 'b'],
      ]),
    ).toBeNull();
  });
});
