import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/build/read-rules.ts';
import { english } from '../../../src/core/language/en/english.ts';
import { ALWAYS_ON } from '../../../src/core/packs/always-on.ts';
import { storyRulePages } from '../../../src/core/story-rules/catalogue.ts';
import { randomIds } from '../../../src/io/random-ids.ts';
import { realDisk } from '../../../src/io/real-disk.ts';
import { ROOT } from '../../support/source-files.ts';

describe('rules that a pack cannot switch off', () => {
  it('are those that speak at "pause"', async () => {
    const read = await readRules(join(ROOT, 'src/rules/en'), 'en', realDisk, randomIds);
    if (!read.ok) expect.fail(read.faults.join('\n'));
    for (const { id, level } of [...read.set.rules, ...storyRulePages(english)])
      expect(ALWAYS_ON.includes(id), id).toBe(level === 'pause');
  });
});
