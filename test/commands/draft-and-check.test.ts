import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { draft } from '../../src/commands/draft.ts';
import { diskWithPacks, nothingAsked, type Sitting, sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

type Told = { readonly rule: string; readonly level: string; readonly quote: string };

/** What `check --story` says of the newest story. */
const checked = async ({ world }: Sitting): Promise<readonly Told[]> => {
  const screen = fakeScreen();
  const options = {
    paths: [],
    setting: null,
    pack: null,
    format: 'json',
    failOn: 'look',
    all: false,
    explain: false,
  } as const;
  await check({ ...options, story: '1' }, { ...world, screen });
  const document = JSON.parse(screen.out()) as {
    readonly files: readonly [{ readonly findings: readonly Told[] }];
  };
  return document.files[0].findings.map(({ rule, level, quote }) => ({ rule, level, quote }));
};

/** What `draft` says of the same story, by the way that tells it to programs. */
const drafted = async ({ world, disk }: Sitting): Promise<readonly Told[]> => {
  const screen = fakeScreen();
  disk.put('/desk/none.json', new TextEncoder().encode('{"format":"cps-story/answers-1","answers":{}}'));
  const options = { ...nothingAsked, story: '1', answers: 'none.json', json: true, save: false };
  await draft(options, { ...world, screen });
  const result = JSON.parse(screen.out()) as { readonly findings: readonly Told[] };
  return result.findings.map(({ rule, level, quote }) => ({ rule, level, quote }));
};

/** Most of the piece, and no word that says so: only its section tells that this is the hard part. */
const HARD = 'I sat in the room and looked at the wall for a time. '.repeat(13).trim();
const KEEP: readonly Line[] = [
  ['what-next', 'keep'],
  ['title', ''],
  ['note-on-version', ''],
  ['card', ''],
  ['leave', ''],
  ['leave-next', ''],
];
const SAID = [
  ['then', HARD],
  ['turn', 'You should walk. I know exactly how you feel.'],
] as const;
const SCRIPT: readonly Line[] = [...upTo('limit', Object.fromEntries(SAID)), ['review', 'a']];

describe('draft and check say the same of a story', () => {
  let kept: Sitting;
  beforeAll(async () => {
    kept = await sitDown([...SCRIPT, ...KEEP], {
      options: { pack: 'one-to-one', minutes: 2 },
      set: { coachingNotes: false, country: 'CA' },
    });
  });

  it('that was put together from answers', async () => {
    const told = await checked(kept);
    expect(told.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['directive', 'story-problem-heavy']),
    );
    expect(await drafted(kept)).toEqual(told);
  });
});

describe('draft and check say the same of a text that was changed by hand', () => {
  it('for it still knows most of its sections', async () => {
    const disk = diskWithPacks();
    const runEditor = async (_: string, path: string) => {
      const text = new TextDecoder().decode(disk.read(path));
      disk.put(path, new TextEncoder().encode(text.replace('kettle', 'blue kettle')));
      return { ok: true, milliseconds: 9000, reason: '' };
    };
    const kept = await sitDown([...SCRIPT, ['what-next', 'whole'], ...KEEP], {
      disk,
      runEditor,
      options: { pack: 'one-to-one' },
      set: { coachingNotes: false, editor: 'nano' },
    });
    const told = await checked(kept);
    expect(told.map(({ rule }) => rule)).toContain('story-problem-heavy');
    expect(await drafted(kept)).toEqual(told);
  });
});
