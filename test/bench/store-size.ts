/**
 * What the store costs when it has grown: 200 stories with 10,000 versions. `stories` and `history` of the built program as ratios to
 * `node -e 0`, taken pair by pair; and a save into the big store as a ratio to one into a small store, taken turn by turn.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseStoryId, versionId } from '../../src/core/store/ids.ts';
import { recordLine } from '../../src/core/store/journal-text.ts';
import type { VersionId } from '../../src/core/store/version.ts';
import { versionText } from '../../src/core/store/version-text.ts';
import { english } from '../../src/core/words/words.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { systemClock } from '../../src/io/system-clock.ts';
import { openStore } from '../../src/store/story-store.ts';
import { ageParts } from '../support/age.ts';

const BIN = fileURLToPath(new URL('../../bin/cps-story.js', import.meta.url));
const PAIRS = Number(process.argv[2] ?? 15);
const STORIES = 200;
const VERSIONS_OF_EACH = 50;
/** A sitting with all questions, and a second one that goes back to some. */
const SITTINGS: readonly number[] = [10, 4];
const WORDS = 'She learned my name, and I came back on the Tuesday. '.repeat(30);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Straight to the disk: to make 10,000 versions durable one by one would take minutes. */
const fill = (home: string, stories: number, versionsOfEach: number): void => {
  for (let nth = 0; nth < stories; nth++) {
    const story = parseStoryId(`s-${randomIds.fresh(8)}`);
    if (story === null) throw new Error('no story id');
    const folder = join(home, 'stories', story);
    for (const part of ['versions', 'sittings', 'events'])
      mkdirSync(join(folder, part), { recursive: true, mode: 0o700 });
    const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1 + nth, 8, minute)).toISOString();
    let parent: VersionId | null = null;
    for (let number = 1; number <= versionsOfEach; number++) {
      const text = versionText(
        {
          story,
          number,
          parent,
          created: at(number),
          title: `Story ${nth}`,
          setting: 'group',
          pack: '',
          sitting: null,
          note: '',
        },
        WORDS,
      );
      const bytes = Buffer.from(text);
      parent = versionId({ number, random: randomIds.fresh(10), hash: randomIds.sha256(bytes) });
      writeFileSync(join(folder, 'versions', `${parent}.md`), bytes, { mode: 0o600 });
    }
    for (const [sitting, answers] of SITTINGS.entries()) {
      const lines = Array.from({ length: answers }, (_, prompt) =>
        recordLine({
          kind: 'said',
          prompt: `prompt-${prompt}`,
          asked: 'What was one small thing that helped?',
          text: WORDS.slice(0, 300),
          at: at(sitting),
        }),
      );
      writeFileSync(join(folder, 'sittings', `j-${randomIds.fresh(10)}.jsonl`), lines.join(''), {
        mode: 0o600,
      });
    }
    for (const day of [1, 2])
      writeFileSync(
        join(folder, 'events', `e-${randomIds.fresh(10)}.json`),
        `${JSON.stringify({ 'cps-story': 1, kind: 'renamed', at: at(day), title: `Story ${nth}` })}\n`,
        { mode: 0o600 },
      );
  }
};

const milliseconds = (home: string, args: readonly string[]): number => {
  const env = { ...process.env, HOME: home, CPS_STORY_HOME: home, NO_COLOR: '1' };
  const from = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env, cwd: home, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - from) / 1e6;
};

const ratioOf = (name: string, home: string, args: readonly string[]): void => {
  const pairs = Array.from({ length: PAIRS }, () => ({
    bare: milliseconds(home, ['-e', '0']),
    ours: milliseconds(home, [BIN, ...args]),
  }));
  const ratio = median(pairs.map(({ bare, ours }) => ours / bare));
  say(
    `${name.padEnd(34)} ${ratio.toFixed(2)} x node -e 0   (${median(pairs.map(({ ours }) => ours)).toFixed(0)} ms)`,
  );
};

const saver = (home: string): (() => number) => {
  const store = openStore({
    disk: realDisk,
    clock: systemClock,
    ids: randomIds,
    words: english,
    ...ageParts(),
    places: { store: home },
  });
  const [first] = store.stories();
  if (first === undefined) throw new Error('the store is empty');
  const given = {
    story: first.id,
    parent: null,
    title: 'T',
    setting: 'group' as const,
    pack: '',
    sitting: null,
    note: '',
    body: WORDS,
  };
  store.keep(given);
  return () => {
    const from = process.hrtime.bigint();
    store.keep(given);
    return Number(process.hrtime.bigint() - from) / 1e6;
  };
};

const ratioOfSaving = (name: string, big: string, small: string): void => {
  const [ours, theirs] = [saver(big), saver(small)];
  const pairs = Array.from({ length: PAIRS * 4 }, () => ({ ours: ours(), theirs: theirs() }));
  const ratio = median(pairs.map((pair) => pair.ours)) / median(pairs.map((pair) => pair.theirs));
  say(
    `${name.padEnd(34)} ${ratio.toFixed(2)} x one at 10   (${median(pairs.map((pair) => pair.ours)).toFixed(1)} ms)`,
  );
};

const top = mkdtempSync(join(tmpdir(), 'cps-bench-'));
const folder = (name: string): string => {
  const path = join(top, name);
  mkdirSync(path, { mode: 0o700 });
  return path;
};
try {
  const [many, long, small] = [folder('many'), folder('long'), folder('small')];
  fill(many, STORIES, VERSIONS_OF_EACH);
  fill(long, 1, STORIES * VERSIONS_OF_EACH);
  fill(small, 1, 10);
  say(`${STORIES} stories, ${STORIES * VERSIONS_OF_EACH} versions`);
  ratioOf('stories, an empty store', folder('empty'), ['stories']);
  ratioOf('stories', many, ['stories']);
  ratioOf('history', many, ['history']);
  ratioOfSaving('a save', many, small);
  say(`one story, ${STORIES * VERSIONS_OF_EACH} versions`);
  ratioOf('stories', long, ['stories']);
  ratioOf('show', long, ['show']);
  ratioOf('history', long, ['history']);
  ratioOfSaving('a save', long, small);
} finally {
  rmSync(top, { recursive: true, force: true });
}
