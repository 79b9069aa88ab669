import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/core/packs/assemble.ts';
import { sampleAnswers } from '../../src/core/packs/sample-answers.ts';
import { readCondition } from '../../src/core/packs/show-if.ts';
import { DIALS, type Dial } from '../../src/core/story-rules/dials.ts';
import { THRESHOLDS } from '../../src/core/story-rules/thresholds.ts';
import { decode } from '../support/pack-files.ts';
import { ROOT } from '../support/source-files.ts';

const PAGE = readFileSync(join(ROOT, 'prompts/README.md'), 'utf8');

/** Files that the page shows: a name in backquotes, and a block below it. */
const files = Object.fromEntries(
  [...PAGE.matchAll(/^`([\w./-]+)`:\n\n```\w*\n([\s\S]*?)^```$/gm)].map(([, path, text]) => [
    path ?? '',
    text ?? '',
  ]),
);

describe('the page for trainers', () => {
  it('shows a pack that works as it stands', async () => {
    expect(Object.keys(files)).toHaveLength(6);
    const decoded = await decode(files);
    expect(decoded.ok ? [] : decoded.problems).toEqual([]);
    if (!decoded.ok) return;
    const { text } = assemble(decoded.pack, sampleAnswers(decoded.pack));
    expect(text).toContain('Here is what helped. My aunt wrote me a card');
  });

  it('names every key there is, and no other', () => {
    const tableBelow = (heading: string): readonly string[] => {
      const part = PAGE.slice(PAGE.indexOf(heading)).split(/\n## /)[0] ?? '';
      return [...part.matchAll(/^\| `([\w-]+)` \|/gm)].map((row) => row[1] ?? '');
    };
    const keysIn = (path: string): readonly string[] => {
      const source = readFileSync(join(ROOT, path), 'utf8');
      return [...(/_KEYS = \[(.*?)\]/s.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(
        (key) => key[1] ?? '',
      );
    };
    expect(tableBelow('## pack.yaml, key by key').toSorted()).toEqual(
      keysIn('src/core/packs/pack-header.ts').toSorted(),
    );
    expect(tableBelow('## A question, key by key').toSorted()).toEqual(
      keysIn('src/core/packs/prompt-decoder.ts').toSorted(),
    );
  });

  it('names every number that a pack can change, with what it may be', () => {
    const rows = [...PAGE.matchAll(/^\| `([\w-]+)` \| [^|]+ \| (\S+) \| (\S+) to (\S+) \|$/gm)].map((row) =>
      row.slice(1),
    );
    const sign = ({ share }: Dial): string => (share ? '%' : '');
    const usual = ({ key, share }: Dial): number => (share ? THRESHOLDS[key] * 100 : THRESHOLDS[key]);
    expect(rows).toEqual(
      DIALS.map((dial) => [
        dial.name,
        `${usual(dial)}${sign(dial)}`,
        `${dial.least}${sign(dial)}`,
        `${dial.most}${sign(dial)}`,
      ]),
    );
  });

  it('shows tables, a rule and tests that work as they stand', async () => {
    const blocks = [...PAGE.matchAll(/^```(?:\w+)\n([\s\S]*?)^```$/gm)].map((block) => block[1] ?? '');
    const block = (from: string): string => blocks.find((one) => one.startsWith(from)) ?? '';
    const whole = await decode(
      {
        ...files,
        'checks/words.csv': block('phrase,level,'),
        'checks/silencers.csv': block('phrase,rule,'),
        'checks/hurry.yaml': block('id: hurry'),
      },
      ['directive'],
    );
    expect(whole.ok ? [] : whole.problems).toEqual([]);
    expect(whole.ok && whole.pack.checks.rules.map(({ id }) => id)).toEqual([
      'riverbend.first-story/hurry',
      'riverbend.first-story/words',
      'riverbend.first-story/words',
    ]);
  });

  it('shows conditions that are understood', () => {
    const shown = [...PAGE.matchAll(/^show-if: (.+)$/gm)].map((line) => line[1] ?? '');
    expect(shown).toHaveLength(3);
    for (const condition of shown) expect(readCondition(condition), condition).not.toBeNull();
  });
});
