import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import { readImage } from '../../src/core/rules/image-bytes.ts';
import { pause } from '../support/conversation.ts';
import { type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';

const ADVICE = 'You should go for a walk every day.';
const SAID_ONCE = /I cannot find the rules I listen with/g;

const damaged: { readonly [how: string]: SittingParts['rules'] } = {
  gone: () => {
    throw new DiskError('missing', '/dist/rules/en.bin');
  },
  torn: () => readImage(new Uint8Array(40)),
};

describe.each(Object.entries(damaged))('rules that are %s', (_, rules) => {
  const parts: SittingParts = {
    options: { pack: 'one-to-one' },
    ...(rules === undefined ? {} : { rules }),
  };

  it('do not stop a sitting: it goes on to a kept version, and says once that nothing is checked', async () => {
    const { code, out, disk } = await sitDown(
      [
        ...upTo('limit', { turn: ADVICE }),
        ['review', 'a'],
        ['what-next', 'check'],
        ['what-next', 'keep'],
        ['title', ''],
        ['note-on-version', ''],
        ['card', ''],
        ['leave', ''],
        ['leave-next', ''],
      ],
      parts,
    );
    expect(code).toBe(0);
    expect(out.match(SAID_ONCE)).toHaveLength(1);
    expect(out).toContain('I could not check it.');
    expect([...disk.files().keys()].filter((path) => path.includes('/versions/'))).toHaveLength(1);
  });

  it('leave each answer on the disk before it is said', async () => {
    const { disk, out } = await sitDown([...upTo('they-said'), ['purpose', pause()]], parts);
    const journal = [...disk.files()].find(([path]) => path.endsWith('.jsonl'))?.[1];
    expect(new TextDecoder().decode(journal)).toContain(answers['they-said']);
    expect(out.indexOf('Saved, only for you.')).toBeLessThan(out.search(SAID_ONCE));
  });

  it('let answers from a file be kept, and do not call them checked', async () => {
    const piped = JSON.stringify({ format: 'cps-story/answers-1', pack: 'one-to-one', answers });
    const options = { answers: '-', form: null } as const;
    const told = await sitDown([], { ...parts, piped, options });
    expect(told.code).toBe(2);
    expect(told.out).toContain('Kept: version 1');
    expect(told.err).toMatch(SAID_ONCE);
    const { code, out } = await sitDown([], { ...parts, piped, options: { ...options, json: true } });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ saved: true, findings: [], problems: [{ prompt: '' }] });
    expect(JSON.parse(out).text).toContain(answers.now);
  });
});
