import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { sitDown } from '../support/draft-session.ts';
import { ROOT } from '../support/source-files.ts';

/** What `cps-story help scripts` shows to be typed or written, one block after the other. */
const BLOCKS: readonly string[] = (
  readFileSync(join(ROOT, 'src/pages/scripts.md'), 'utf8').match(/(?:^ {4}.*\n|^\n(?= {4}))+/gm) ?? []
).map((block) => block.replace(/^ {4}/gm, '').trim());

const blockWith = (part: string): string =>
  BLOCKS.find((block) => block.includes(part)) ?? expect.fail(`no block of the page holds ${part}`);

describe('the page about scripts', () => {
  it('shows a file of answers that draft takes as it stands', async () => {
    const piped = blockWith('cps-story/answers-1');
    const options = { answers: '-', form: null, json: true };
    const { out, code } = await sitDown([], { piped, isTerminal: false, options });
    expect(JSON.parse(out)).toMatchObject({ saved: true, skipped: ['gave'], problems: [] });
    expect(code).toBe(0);
  });

  it('shows a head that the check obeys, word for word', () => {
    const context = contextOf(`${blockWith('keep-private')}\nI sat there.`, {});
    expect(context).toMatchObject({
      setting: 'group',
      keepPrivate: ['Oak Street', 'my old boss'],
      ownWords: ['survivor'],
      marks: ['full-version'],
    });
  });

  it('shows a line that keeps the words below it', async () => {
    const text = `${blockWith('<!--')}\nYou should really call her.`;
    const { findings, kept } = checkText(text, (await builtInRules()).image, contextOf(text, {}));
    expect(findings).toEqual([]);
    expect(kept).toMatchObject([{ rule: 'directive', why: 'she asked me what to do' }]);
  });
});
