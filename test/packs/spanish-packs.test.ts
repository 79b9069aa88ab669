import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import { assemble, limitFor, promptLimit } from '../../src/core/packs/assemble.ts';
import type { Pack } from '../../src/core/packs/pack.ts';
import { packsInLanguage } from '../../src/core/packs/packs-in-language.ts';
import { sampleAnswers } from '../../src/core/packs/sample-answers.ts';
import { countWords } from '../../src/core/text/count-words.ts';
import { spanish } from '../../src/core/words/es/spanish.ts';
import { english } from '../../src/core/words/words.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { packTools } from '../support/pack-world.ts';
import { ROOT } from '../support/source-files.ts';
import { BLAMING, easeOf, spanishWords, UNREADABLE } from '../support/spanish-ease.ts';

const shelf = openShelf({
  disk: realDisk,
  ...packTools,
  yaml: () => loadYamlReader(spanish.yaml),
  words: spanish,
  places: { shippedPacks: join(ROOT, 'prompts'), store: join(ROOT, 'no-such-store') },
});
const cards = await shelf.list();
const PAIRS = [
  ['one-to-one', 'one-to-one-es'],
  ['group', 'group-es'],
] as const;
const packs = await Promise.all(PAIRS.map(([, id]) => shelf.open(id)));
const { image: rules } = await builtInRules('es');

const said = ({ title, summary, prompts }: Pack): readonly string[] => [
  title,
  summary,
  ...prompts.flatMap(({ question, help, why, example, choices, cards: shown }) => [
    question,
    help,
    why,
    example,
    ...choices.map(({ words }) => words),
    ...shown.map(({ text }) => text),
  ]),
];

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_id, pack) => {
  it('is rather easy to read, and no text of it is hard', () => {
    expect(easeOf(said(pack).join('\n'))).toBeGreaterThanOrEqual(65);
    const hard = said(pack).filter((text) => spanishWords(text).length >= 10 && easeOf(text) < 50);
    expect(hard).toEqual([]);
  });

  it('blames nobody, shouts at nobody, tells nobody what to do, and can be read aloud', () => {
    for (const text of said(pack)) {
      expect(text).not.toMatch(BLAMING);
      expect(text).not.toMatch(UNREADABLE);
      expect(text).not.toMatch(
        /\b(?:debes|deberías|tienes que|te entiendo|sé cómo te sientes)\b(?! el resto)/i,
      );
    }
  });

  const pieces = [{ name: 'sample', answers: pack.sample }, ...pack.samples];

  it('has pieces of three people, and notes for trainers', () => {
    expect(pieces).toHaveLength(3);
    expect(pack.notes).not.toBe('');
  });

  it.each(pieces.map(({ name, answers }) => [name, answers] as const))(
    'has room for the piece %s, in which the check of its language hears nothing',
    (_name, sample) => {
      const answers = sampleAnswers({ ...pack, sample });
      const { text } = assemble(pack, answers);
      const { hard } = limitFor(pack, answers);
      expect(countWords(text)).toBeLessThanOrEqual(hard ?? 0);
      expect(countWords(text)).toBeGreaterThan((hard ?? 0) / 2);
      for (const prompt of pack.prompts.filter(({ kind }) => kind === 'story')) {
        const own = answers.get(prompt.id)?.text ?? '';
        expect(countWords(own), prompt.id).toBeLessThanOrEqual(
          promptLimit(prompt, answers, pack) ?? Infinity,
        );
      }
      for (const kept of (answers.get('keep')?.text ?? '').split('\n')) expect(text).not.toContain(kept);
      const known = { setting: pack.setting ?? 'group', language: 'es', limit: hard };
      const { findings, unchecked, care } = checkText(text, rules, contextOf(text, known));
      expect({ unchecked, care }).toEqual({ unchecked: false, care: null });
      expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    },
  );
});

it.each(PAIRS)(
  '%s and %s ask the same by the same names, so that answers can be brought over',
  async (one, other) => {
    const shape = ({ setting, makes, sections, prompts }: Pack): object => ({
      setting,
      makes,
      sections: sections.map(({ id }) => id),
      prompts: prompts.map(({ id, kind, section, carries, optional, choices, feeds }) => ({
        id,
        kind,
        section,
        carries,
        optional,
        feeds,
        choices: choices.map((choice) => choice.id),
      })),
    });
    expect(shape(await shelf.open(other))).toEqual(shape(await shelf.open(one)));
  },
);

describe('the packs that are offered', () => {
  const offered = (language: string): readonly string[] =>
    packsInLanguage(cards, language).map(({ id }) => id);

  const inEnglish = cards.filter(({ language }) => language === 'en').map(({ id }) => id);

  it('on an English screen are those in English', () => {
    expect(offered(english.language)).toEqual(inEnglish);
  });

  it('on a Spanish screen begin with those in Spanish, and leave out the same in English', () => {
    expect(offered(spanish.language)).toEqual([
      'one-to-one-es',
      'group-es',
      ...inEnglish.filter((id) => id !== 'one-to-one' && id !== 'group'),
    ]);
  });

  it('hold every pack that somebody added, in whatever language', () => {
    const added = { id: 'riverbend.first', language: 'es', origin: 'added' as const };
    expect(packsInLanguage([...cards, added], 'en').map(({ id }) => id)).toContain('riverbend.first');
  });
});
