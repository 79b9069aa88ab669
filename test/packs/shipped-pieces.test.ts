import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import { draftContext } from '../../src/core/interview/draft-context.ts';
import { draftText } from '../../src/core/interview/draft-text.ts';
import { readingGrade } from '../../src/core/language/en/reading-grade.ts';
import { limitFor, promptLimit, shownPrompts } from '../../src/core/packs/assemble.ts';
import type { Pack, Piece } from '../../src/core/packs/pack.ts';
import { runTest } from '../../src/core/packs/run-test.ts';
import { sampleAnswers } from '../../src/core/packs/sample-answers.ts';
import { pieceOf } from '../../src/core/packs/sample-file.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { storyRuleIds } from '../../src/core/story-rules/catalogue.ts';
import { countWords } from '../../src/core/text/count-words.ts';
import { english } from '../../src/core/words/words.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { readPack } from '../../src/packs/pack-reader.ts';
import { openShelf, parentsOn } from '../../src/packs/pack-shelf.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { packTools } from '../support/pack-world.ts';
import { ROOT } from '../support/source-files.ts';

const { image, rules } = await builtInRules();
const ruleIds = [...rules.map(({ id }) => id), ...storyRuleIds];
const PACKS = join(ROOT, 'prompts');
const places = { shippedPacks: PACKS, store: join(ROOT, 'no-such-store') };
const world = { ...packTools, disk: realDisk, words: english, places };
const shelf = openShelf(world);
const all: readonly Pack[] = await Promise.all((await shelf.list()).map(({ id }) => shelf.open(id)));
/** The rules and the reading grade that are asked here are the English ones. */
const packs = all.filter(({ language }) => language === 'en');

/** Those that lie in the folder of the pack itself: what comes along from another pack was made for that one. */
const ownPieces = ({ id }: Pack): readonly Piece[] => {
  const folder = join(PACKS, id, 'samples');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) =>
    pieceOf({ path: `samples/${name}`, text: readFileSync(join(folder, name), 'utf8') }),
  );
};
const pieces = packs.flatMap((pack) =>
  ownPieces(pack).map((piece) => [`${pack.id}: ${piece.title}`, pack, piece] as const),
);

describe.each(pieces)('the piece of %s', (_name, pack, piece) => {
  const answers = sampleAnswers({ ...pack, sample: piece.answers });

  it('says that it is made up, and by whom it would be', () => {
    expect(piece.title).toMatch(/^Made up: .+, \d\d, \w+/);
  });

  it('answers only what is asked, each answer within its limit', () => {
    const asked = shownPrompts(pack, answers).map(({ id }) => id);
    expect(Object.keys(piece.answers).filter((id) => !asked.includes(id))).toEqual([]);
    for (const prompt of pack.prompts.filter(({ kind }) => kind === 'story')) {
      const limit = promptLimit(prompt, answers, pack) ?? Infinity;
      expect(countWords(answers.get(prompt.id)?.text ?? ''), prompt.id).toBeLessThanOrEqual(limit);
    }
  });
});

describe.each(pieces.filter(([, { makes }]) => makes === 'story'))(
  'the piece of %s',
  (_name, pack, piece) => {
    it('comes out of the check with nothing to look at', () => {
      const answers = sampleAnswers({ ...pack, sample: piece.answers });
      const { setting } = pack;
      if (setting === null) expect.fail('a story is told somewhere');
      const draft = draftText(pack, answers);
      const settings = DEFAULT_SETTINGS;
      const given = { pack, answers, setting, settings, keepPrivate: [], says: english.support };
      const report = checkText(draft.text, image, contextOf(draft.text, draftContext(given, draft)));
      expect(report.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
      expect(report.care).toBeNull();
      expect(report.facts.words).toBeLessThanOrEqual(limitFor(pack, answers).hard ?? 0);
    });
  },
);

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (id, pack) => {
  it('shows three people, and tells trainers how to use it in plain words', () => {
    expect(ownPieces(pack).length).toBeGreaterThanOrEqual(2);
    const said = pack.notes.replace(/^#.*/, '');
    const sentences = said.split(/(?<=[.?!:])\s+|\n+/).filter((text) => /\p{L}/u.test(text));
    expect(countWords(said)).toBeGreaterThan(150);
    expect(readingGrade(said.match(/[\p{L}'’]+/gu) ?? [], sentences.length)).toBeLessThanOrEqual(6);
  });

  it('keeps what its own tests say', async () => {
    const { decoded } = await readPack(join(PACKS, id), 'shipped', world, ruleIds, {
      of: parentsOn(world),
      trail: [],
    });
    if (!decoded.ok) expect.fail(JSON.stringify(decoded.problems));
    expect(decoded.tests.map(({ file }) => file)).toEqual(['tests/good.md', 'tests/risky.md']);
    for (const test of decoded.tests)
      expect(runTest(test, pack, { rules: () => image, says: english.support }), test.file).toEqual([]);
  });
});
