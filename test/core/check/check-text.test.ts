import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../../src/core/check/check-text.ts';
import { contextOf, type Known } from '../../../src/core/check/context-of.ts';
import type { Report } from '../../../src/core/check/report.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { builtInRules } from '../../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
const look = (text: string, known: Known = {}): Report => checkText(text, rules, contextOf(text, known));
const ids = (report: Report): readonly string[] => report.findings.map((finding) => finding.rule);

describe('a finding', () => {
  test('quotes the words and says where they stand, lines and columns from 1, the end exclusive', () => {
    const text = 'I slept there for a year.\r\nYou should really call her.\r\n';
    const [finding] = look(text).findings;
    expect(finding?.rule).toBe('directive');
    expect(finding?.start.line).toBe(2);
    expect(finding?.start.column).toBe(1);
    expect(finding?.start.offset).toBe(27);
    expect(text.slice(finding?.start.offset, finding?.end.offset)).toBe(finding?.quote);
  });

  test('counts a byte-order mark as unit 0', () => {
    expect(look('\ufeffYou should really call her.').findings[0]?.start).toEqual({
      line: 1,
      column: 2,
      offset: 1,
    });
  });

  test('keeps its place behind front matter', () => {
    const finding = look('---\nsetting: group\n---\nYou should really call her.').findings[0];
    expect(finding?.start.line).toBe(4);
  });

  test('stands once for a rule and a sentence', () => {
    const report = look('You should go and you must call her.');
    expect(ids(report).filter((id) => id === 'directive')).toHaveLength(1);
  });
});

describe('what is known of a text', () => {
  test('comes from the front matter, under what is given', () => {
    const text =
      '---\nsetting: public\nkeep-private: [Oak Street, "Dr. Lee"]\nown-words: addict\nmarks: full-version\n---\nHello.';
    const context = contextOf(text, { keepPrivate: ['Mara'] });
    expect(context).toMatchObject({ setting: 'public', ownWords: ['addict'], marks: ['full-version'] });
    expect(context.keepPrivate).toEqual(['Mara', 'Oak Street', 'Dr. Lee']);
    expect(contextOf(text, { setting: 'group' }).setting).toBe('group');
  });

  test('a setting or a mark that does not exist is passed over', () => {
    expect(contextOf('---\nsetting: pub\nmarks: loud\n---\n', {})).toMatchObject({
      setting: 'one-to-one',
      marks: [],
    });
  });
});

describe('private words', () => {
  test('are found in any case, over a line end and in the possessive, and are never a rule that can be missed', () => {
    const report = look('I lived on OAK\nstreet. Mara’s door was blue.', {
      keepPrivate: ['Oak Street', 'Mara'],
    });
    expect(report.findings.filter((one) => one.rule === 'keep-private').map((one) => one.quote)).toEqual([
      'OAK\nstreet',
      'Mara’s',
    ]);
    expect(report.findings[0]).toMatchObject({ level: 'pause', principle: 'respect' });
  });

  test('are whole words', () => {
    expect(ids(look('The annex was warm.', { keepPrivate: ['Ann'] }))).not.toContain('keep-private');
  });

  test('are found in a text in another language too', () => {
    const spanish =
      'Cuando tenía veinte años vivía en la calle del Roble y no hablaba con nadie de mi familia ni de mis amigos.';
    const report = look(spanish, { keepPrivate: ['calle del Roble'] });
    expect(report.unchecked).toBe(true);
    expect(ids(report)).toEqual(['keep-private']);
  });
});

describe('a keep', () => {
  const text =
    'You should rest.\n\n<!-- cps-story keep directive: my sponsor’s words -->\nYou should rest more.\n\nYou should rest again.';
  test('quiets its rule in the paragraph after it, and nowhere else', () => {
    const report = look(text);
    expect(report.findings.filter((one) => one.rule === 'directive').map((one) => one.start.line)).toEqual([
      1, 6,
    ]);
    expect(report.kept).toHaveLength(1);
    expect(report.kept[0]).toMatchObject({
      rule: 'directive',
      why: 'my sponsor’s words',
      quote: 'You should rest',
    });
  });

  test('leaves other rules alone', () => {
    const report = look('<!-- cps-story keep privacy: x -->\nYou should rest.');
    expect(ids(report)).toContain('directive');
    expect(report.kept).toEqual([]);
  });
});

describe('a language without rules', () => {
  test('is said so and never called clear', () => {
    expect(look('---\nlanguage: es\n---\nTienes que dejarlo ya.')).toMatchObject({
      language: 'es',
      unchecked: true,
      findings: [],
      strengths: [],
    });
  });
  test('is noticed when nobody named it', () => {
    const german =
      'Als ich zwanzig war, schlief ich im Auto und sprach mit niemandem, bis meine Schwester eines Morgens klopfte.';
    expect(look(german)).toMatchObject({ language: 'und', unchecked: true });
  });
  test('is not supposed of English with many names, dialect or slips', () => {
    expect(
      look('i aint gonna lie yall me an Keisha was out there every nite tryna get by till Ms Odom come thru')
        .unchecked,
    ).toBe(false);
  });
});

describe('facts', () => {
  test('give minutes at the rate, 15 % either way', () => {
    const { facts } = look(`${'word '.repeat(129)}word.`, { rate: 130 });
    expect(facts).toEqual({ words: 130, sentences: 1, minutes: { low: 0.87, mid: 1, high: 1.18 } });
  });
  test('count a contraction as one word, and nothing in an empty text', () => {
    expect(look("I don't know.").facts.words).toBe(3);
    expect(look('').facts).toEqual({ words: 0, sentences: 0, minutes: { low: 0, mid: 0, high: 0 } });
  });
});

describe('laws', () => {
  const prose = fc.array(
    fc.constantFrom(
      'You should call her.',
      'I lost my job.',
      'It helped.',
      '“You must pray,” he said.',
      '\n\n',
      'I know how you feel.',
      '🙂',
      '> quoted',
      '# Head',
      'x'.repeat(40),
      '\r\n',
      'You will be fine.',
    ),
    { maxLength: 30 },
  );
  test('findings lie inside the text, quote it, and are sorted', () => {
    fc.assert(
      fc.property(prose, (parts) => {
        const text = parts.join(' ');
        const { findings } = look(text);
        for (const one of findings) {
          expect(one.start.offset).toBeGreaterThanOrEqual(0);
          expect(one.end.offset).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.start.offset, one.end.offset)).toBe(one.quote);
        }
        const keys = findings.map((one) => one.start.offset);
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
  test('any text at all gets a report, and twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(look(text)).toEqual(look(text));
      }),
      { numRuns: 60 },
    );
  });
});
