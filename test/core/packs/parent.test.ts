import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/packs/pack.ts';
import type { Parent } from '../../../src/core/packs/parent.ts';
import { decode, packFiles } from '../../support/pack-files.ts';

const first = await decode(
  packFiles({
    'checks/words.csv': 'phrase,message,ask\nclean for,Says what you are.,How else?\n',
    'samples/lee.md': '# Lee\n\n## purpose\n\ntrust\n\n## back\n\nWhat about you?\n',
  }),
  ['directive', 'story-jargon'],
);
if (!first.ok) throw new Error('the pack to begin with does not hold together');
const parent: Pack = {
  ...first.pack,
  rules: { off: ['story-jargon'], on: [], thresholds: { grade: 9, hopeFrom: 80 } },
};
const here: Parent = { kind: 'found', pack: parent, exact: true };

const HEAD = `format: 1
id: riverbend.veterans
version: 1.0.0
title: For veterans
summary: The same questions, a little other.
licence: CC-BY-4.0
authors: [Riverbend Peer Training]
extends: riverbend.first-story@1.2.0
`;

const child = async (
  lines: string,
  files: { readonly [path: string]: string } = {},
  found: Parent | null = here,
) => decode({ 'pack.yaml': `${HEAD}${lines}`, ...files }, ['directive', 'story-jargon'], found);

const packOf = async (...given: Parameters<typeof child>): Promise<Pack> => {
  const decoded = await child(...given);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems, null, 1));
  return decoded.pack;
};

const problemsOf = async (...given: Parameters<typeof child>): Promise<string> => {
  const decoded = await child(...given);
  return decoded.ok
    ? ''
    : decoded.problems
        .map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`.trim())
        .join('\n');
};

const THEN = '---\nid: then\nkind: story\nsection: then\nlimit: 20\n---\nWhere did you serve?\n';

describe('a pack made from another', () => {
  it('has everything the other has', async () => {
    const pack = await packOf('');
    expect(pack).toMatchObject({
      id: 'riverbend.veterans',
      extends: 'riverbend.first-story@1.2.0',
      hash: 'h1:test',
    });
    for (const key of [
      'prompts',
      'sections',
      'makes',
      'language',
      'setting',
      'limits',
      'sample',
      'samples',
      'checks',
      'readme',
    ] as const)
      expect(pack[key], key).toEqual(parent[key]);
  });

  it('puts its own question in the place of the one with that id, and keeps the order', async () => {
    const pack = await packOf('', { 'prompts/then.md': THEN });
    expect(pack.prompts.map(({ id }) => id)).toEqual(parent.prompts.map(({ id }) => id));
    expect(pack.prompts.find(({ id }) => id === 'then')?.question).toBe('Where did you serve?');
  });

  it('leaves questions out, with the parts that nobody writes to then, and asks in its own order', async () => {
    const out = await packOf('leave-out: [back]\n');
    expect(out.prompts.map(({ id }) => id)).toEqual(['purpose', 'keep', 'then', 'leave']);
    expect(out.sections.map(({ id }) => id)).toEqual(['then']);
    expect(out.sample).not.toHaveProperty('back');
    const turned = await packOf('leave-out: [leave]\norder: [keep, purpose, then, back]\n');
    expect(turned.prompts.map(({ id }) => id)).toEqual(['keep', 'purpose', 'then', 'back']);
  });

  it('lays its switches, numbers and rules over those of the other', async () => {
    const pack = await packOf(
      'rules:\n  on: [story-jargon]\n  off: [riverbend.first-story/words]\n  thresholds:\n    grade: 7\n',
      {
        'checks/words.csv': 'phrase,message,ask\nthank you for your service,A formula.,What was it like?\n',
      },
    );
    expect(pack.rules).toEqual({
      off: ['riverbend.first-story/words'],
      on: ['story-jargon'],
      thresholds: { grade: 7, hopeFrom: 80 },
    });
    expect(pack.checks.rules.map(({ id }) => id)).toEqual([
      'riverbend.first-story/words',
      'riverbend.veterans/words',
    ]);
  });

  it.each([
    [
      'is not here',
      { kind: 'missing', near: 'riverbend.first-story', there: [] },
      'pack.yaml:8 The pack riverbend.first-story@1.2.0, from which this one was made, is not here. Did you mean "riverbend.first-story"?',
    ],
    [
      'is here in another version',
      { kind: 'missing', near: null, there: ['1.3.0'] },
      'These versions of it are here: 1.3.0.',
    ],
    ['does not hold together', { kind: 'broken' }, 'cannot be used as it is. To see why, validate that one.'],
    [
      'is made from this one',
      { kind: 'circle' },
      'This pack is made from riverbend.first-story@1.2.0, and that one is made from this.',
    ],
    ['stands on too many others', { kind: 'deep' }, 'Packs stand on packs more than 3 deep here.'],
  ] as const)('says in one sentence that the other %s', async (_name, found, expected) => {
    const told = await problemsOf('order: [purpose]\n', {}, found);
    expect(told).toContain(expected);
    expect(told.split('\n')).toHaveLength(1);
  });

  it.each([
    [
      'a question that the other does not have',
      'leave-out: [bak]\n',
      'pack.yaml:9 "bak" is no question of the pack that this one was made from. Did you mean "back"?',
    ],
    [
      'a question that is neither asked nor left out',
      'order: [purpose, keep, then, back]\n',
      'The question "leave", which comes from the other pack: The prompt "leave" is not in the order of pack.yaml, so it would never be asked. Add it to the order, or to leave-out.',
    ],
    [
      'a condition on a question that is left out',
      'leave-out: [keep]\n',
      'The question "then", which comes from the other pack: There is no prompt "keep".',
    ],
    ['another language', 'language: es\n', 'is in another language (en)'],
  ])('is told with %s', async (_name, lines, expected) => {
    expect(await problemsOf(lines)).toContain(expected);
  });

  it('does not ask what its author never saw, where a later version serves', async () => {
    const order = 'order: [purpose, keep, then, back]\n';
    const pack = await packOf(order, {}, { ...here, exact: false });
    expect(pack.prompts.map(({ id }) => id)).not.toContain('leave');
  });
});
