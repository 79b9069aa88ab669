import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/core/packs/assemble.ts';
import { sampleAnswers } from '../../src/core/packs/sample-answers.ts';
import { readCondition } from '../../src/core/packs/show-if.ts';
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
      return [...(/const KEYS = \[(.*?)\]/s.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(
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

  it('shows conditions that are understood', () => {
    const shown = [...PAGE.matchAll(/^show-if: (.+)$/gm)].map((line) => line[1] ?? '');
    expect(shown).toHaveLength(3);
    for (const condition of shown) expect(readCondition(condition), condition).not.toBeNull();
  });
});
