/**
 * `npx tsx test/bench/pack-size.ts [runs]`: what a large pack costs in the built program, 400 questions and 2,000 patterns, beside the
 * same without it, turn by turn. Processor time, so that a busy machine changes little. To hold: `pack validate` in 2 s, `check` in
 * twice the time of a check without a pack.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/cps-story.js', import.meta.url));
const RUNS = Number(process.argv[2] ?? 5);
const PROMPTS = 400;
const PHRASES = 1_000;
const RULES = 50;
const PATTERNS = 20;

const home = mkdtempSync(join(tmpdir(), 'cps-bench-pack-'));
const folder = join(home, 'big');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const put = (path: string, text: string): void => writeFileSync(join(folder, path), text);

const syllables = 'ba de fi go hu ja ke li mo nu pa re si to vu'.split(' ');
/** Made-up words, the same on every run. */
const wordOf = (number: number): string =>
  [number, Math.floor(number / 15), Math.floor(number / 225)].map((part) => syllables[part % 15]).join('');

mkdirSync(join(folder, 'prompts'), { recursive: true });
mkdirSync(join(folder, 'checks'), { recursive: true });
const ids = Array.from({ length: PROMPTS }, (_, at) => `question-${at}`);
put(
  'pack.yaml',
  `format: 1\nid: bench.big\nversion: 1.0.0\ntitle: Big\nsummary: Large.\nlanguage: en\nlicence: CC0\nauthors: [Bench]\nsetting: group\nmakes: story\nsections: [then]\norder: [${ids.join(', ')}]\n`,
);
for (const id of ids)
  put(
    `prompts/${id}.md`,
    `---\nid: ${id}\nkind: story\nsection: then\n---\nWhat was it like?\n\nOne line is enough.\n`,
  );
const rows = Array.from(
  { length: PHRASES },
  (_, at) => `${wordOf(at)} ${wordOf(at * 7)} ${wordOf(at * 13)},,Some hear more.,How else?`,
);
put('checks/words.csv', `phrase,level,message,ask\n${rows.join('\n')}\n`);
for (let rule = 0; rule < RULES; rule++) {
  const find = Array.from(
    { length: PATTERNS },
    (_, at) => `  - ${wordOf(rule * 31 + at)} (you|we)? ..2 <few> ${wordOf(at * 17)}|${wordOf(rule)}`,
  );
  put(
    `checks/rule-${rule}.yaml`,
    `id: rule-${rule}\nprinciple: humble\nlevel: consider\nwhy: Because.\nmessage: So it may sound.\nask: How else?\nlists:\n  few: [one, two, three]\nfind:\n${find.join('\n')}\n  - zebra ${wordOf(rule)}\nheard:\n  - Zebra ${wordOf(rule)} came.\npasses:\n  - Nothing came.\n`,
  );
}
const story = join(home, 'story.md');
writeFileSync(
  story,
  `${'I slept in my car that winter, and I did not answer when my sister called. A woman at the library asked if I was warm enough. She sat with me and we drank tea.\n\n'.repeat(14)}What has been on your mind while I talked?\n`,
);

/** Seconds of processor time of one run of the program. */
const timeOf = (...args: readonly string[]): number => {
  const report =
    "process.on('exit',()=>{const {userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process.stderr.write('\\ntime '+(u+s)/1e6)})";
  const hook = `data:text/javascript,${encodeURIComponent(report)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', hook, BIN, ...args], {
    env: { ...process.env, CPS_STORY_HOME: home, NO_COLOR: '1' },
    cwd: home,
    encoding: 'utf8',
  });
  return Number(/time ([\d.]+)/.exec(stderr)?.[1]);
};
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

say(
  `pack validate                   ${median(Array.from({ length: RUNS }, () => timeOf('pack', 'validate', folder))).toFixed(2)} s`,
);
timeOf('pack', 'add', '--yes', folder);
const withPack = (): number => timeOf('check', story, '--pack', 'bench.big');
say(`first check with it             ${withPack().toFixed(2)} s`);
const pairs = Array.from({ length: RUNS }, () => ({ plain: timeOf('check', story), pack: withPack() }));
say(
  `check with it                   ${median(pairs.map(({ pack }) => pack)).toFixed(2)} s, ${median(pairs.map(({ plain, pack }) => pack / plain)).toFixed(2)} x without`,
);
rmSync(home, { recursive: true, force: true });
