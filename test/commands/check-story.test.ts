import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CheckOptions, check } from '../../src/commands/check.ts';
import { packAdd } from '../../src/commands/pack-add.ts';
import type { AnswerRecord } from '../../src/core/interview/answer.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { openStore } from '../../src/store/story-store.ts';
import { toKeep } from '../store/store-world.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import { NOTHING_SAID } from '../support/pack-adding.ts';
import { packWorld } from '../support/pack-world.ts';

let rules: RuleImage;
let world: FakeWorld;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
beforeEach(() => {
  const plain = packWorld({ '/stick': {} });
  const yaml = plain.disk.read('/stick/pack.yaml');
  const withRules = `${new TextDecoder().decode(yaml)}rules:\n  off: [directive]\nresources:\n  US: [Our own room on the first floor]\n`;
  plain.disk.put('/stick/pack.yaml', withRules);
  world = { ...plain, rules: () => rules };
});

const usual: CheckOptions = {
  paths: [],
  setting: null,
  pack: null,
  story: 'The bus',
  format: 'json',
  failOn: 'look',
  all: false,
  explain: false,
};
type Found = { readonly rule: string; readonly quote: string };
type Document = {
  readonly files: readonly {
    readonly path: string;
    readonly setting: string;
    readonly findings: readonly Found[];
    readonly care: { readonly lines: readonly string[] } | null;
  }[];
  readonly problems: readonly { readonly path: string; readonly code: string; readonly message: string }[];
};
const run = async (
  options: Partial<CheckOptions> = {},
  isTerminal = false,
): Promise<{ readonly code: number; readonly out: string }> => {
  const screen = fakeScreen({ isTerminal });
  const code = await check({ ...usual, ...options }, { ...world, screen });
  return { code, out: screen.out() };
};
const json = async (options: Partial<CheckOptions> = {}): Promise<Document & { readonly code: number }> => {
  const { code, out } = await run(options);
  return { ...(JSON.parse(out) as Document), code };
};
const rulesIn = (document: Document): readonly string[] =>
  document.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

const said = (prompt: string, text: string, more: Partial<AnswerRecord> = {}): AnswerRecord => ({
  kind: 'said',
  prompt,
  asked: '',
  text,
  at: '2026-11-20T08:00:00.000Z',
  ...more,
});

const keepOne = (body: string, pack: string, ...records: readonly AnswerRecord[]): void => {
  const store = openStore(world);
  const story = store.newStory();
  const sitting = store.sitting(story);
  for (const record of records) sitting.record(record);
  store.keep(toKeep(store, { story, title: 'The bus', setting: 'group', pack, body }));
};

const SLIP = 'You should really call her.';
const FIVE = `${SLIP} I know exactly how you feel. You will be fine. At least you have a job. I am just like you.`;

describe('a kept story', () => {
  test('is read for its own setting, and for what its teller keeps private', async () => {
    keepOne(
      'I sat at Riverside.',
      '',
      said('keep', 'Riverside', { kind: 'private', feeds: ['keep-private'] }),
    );
    const document = await json();
    expect(document.files[0]).toMatchObject({ path: 'The bus', setting: 'group' });
    expect(document.files[0]?.findings).toMatchObject([{ rule: 'keep-private', quote: 'Riverside' }]);
    expect((await json({ setting: 'public' })).files[0]?.setting).toBe('public');
  });

  test('is read as its pack asks: rules that the pack switched off stay quiet here too', async () => {
    await packAdd({ ...NOTHING_SAID, source: '/stick' }, world);
    keepOne(SLIP, '');
    expect(rulesIn(await json())).toContain('directive');
    keepOne(SLIP, 'riverbend.first-story@1.2.0 h1:x');
    expect(rulesIn(await json({ story: '1' }))).not.toContain('directive');
    keepOne(SLIP, 'riverbend.first-story@1.1.0 h1:x');
    expect(rulesIn(await json({ story: '1' }))).not.toContain('directive');
  });

  test('brings the help lines of its pack into the care note', async () => {
    await packAdd({ ...NOTHING_SAID, source: '/stick' }, world);
    keepOne('I want to die tonight.', 'riverbend.first-story@1.2.0 h1:x');
    expect((await json()).files[0]?.care?.lines).toContain('Our own room on the first floor');
  });

  test('is checked without its pack when that is gone', async () => {
    keepOne(SLIP, 'somebody.gone@1.0.0 h1:x');
    expect(rulesIn(await json())).toContain('directive');
  });

  test('that is not there is a problem like a file that is not there: the files are still checked', async () => {
    world.disk.put('/desk/slip.md', SLIP);
    const document = await json({ story: 'The tram', paths: ['slip.md'] });
    expect(document.code).toBe(2);
    expect(document.files.map(({ path }) => path)).toEqual(['slip.md']);
    expect(document.problems).toMatchObject([{ path: 'The tram', code: 'not-found' }]);
    expect(document.problems[0]?.message).toContain('cps-story draft');
  });

  test('is named as a story in what to type to see all of it, with the setting it was read for', async () => {
    keepOne(FIVE, '');
    expect((await run({ format: 'pretty' }, true)).out).toContain('cps-story check --all --story "The bus"');
    expect((await run({ format: 'pretty', setting: 'public' }, true)).out.replace(/\s+/g, ' ')).toContain(
      'cps-story check --all --setting public --story "The bus"',
    );
  });
});
