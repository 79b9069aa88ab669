import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/core/packs/pack.ts';
import { runTest } from '../../src/core/packs/run-test.ts';
import { storyRuleIds } from '../../src/core/story-rules/catalogue.ts';
import { english } from '../../src/core/words/words.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { readPack } from '../../src/packs/pack-reader.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { packTools } from '../support/pack-world.ts';
import { ROOT } from '../support/source-files.ts';

/**
 * Packs of format 1 as they were written when it was new. Nobody may change them: each later program must read the same out of them.
 */
const FROZEN = join(ROOT, 'test/packs/frozen');
const { image, rules } = await builtInRules();
const known = [...rules.map(({ id }) => id), ...storyRuleIds];
const world = { ...packTools, disk: realDisk, words: english };

const read = (name: string, parent: Pack | null = null) =>
  readPack(join(FROZEN, name), 'added', world, known, {
    of: async () =>
      parent === null
        ? { kind: 'missing', near: null, there: [] }
        : { kind: 'found', pack: parent, exact: true },
    trail: [],
  });

const packOf = async (name: string, parent: Pack | null = null): Promise<Pack> => {
  const { decoded } = await read(name, parent);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems, null, 1));
  return decoded.pack;
};

describe('a pack of format 1, frozen', () => {
  it.each(['plain', 'checks'])('%s is read as it was', async (name) => {
    const expected = JSON.parse(readFileSync(join(FROZEN, `${name}.expected.json`), 'utf8'));
    expect(JSON.parse(JSON.stringify(await packOf(name)))).toEqual(expected);
  });

  it('made from another is read as it was', async () => {
    const expected = JSON.parse(readFileSync(join(FROZEN, 'extension.expected.json'), 'utf8'));
    const pack = await packOf('extension', await packOf('plain'));
    expect(JSON.parse(JSON.stringify(pack))).toEqual(expected);
  });

  it('hears what its tests state', async () => {
    const { decoded } = await read('checks');
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
    const tools = { rules: () => image, says: english.support };
    expect(decoded.tests).toHaveLength(2);
    for (const test of decoded.tests) expect(runTest(test, decoded.pack, tools), test.file).toEqual([]);
  });
});
