/**
 * `npm run bench`: what the built program costs to start, as ratios to `node -e 0` taken in the same run, pair by pair, so that a busy
 * machine weighs on both sides alike. Also peak memory, and the text a second that the engine reads when warm.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import { readImage } from '../../src/core/rules/image-bytes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin', 'cps-story.js');
const PAIRS = Number(process.argv[2] ?? 15);
const home = mkdtempSync(join(tmpdir(), 'cps-bench-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A plain story of about 500 words, the same on every run. */
const STORY = `${'I slept in my car that winter, and I did not answer when my sister called. One morning a woman at the library asked if I was warm enough. I said no. She sat with me and we drank tea. I went back on Tuesday, and then on Thursday. It did not get better at once. Some weeks I stayed away. What helped was that somebody knew my name.\n\n'.repeat(7)}What has been on your mind while I talked?\n`;

const environment = { ...process.env, CPS_STORY_HOME: home, NO_COLOR: '1' };
const milliseconds = (args: readonly string[]): number => {
  const from = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env: environment, cwd: home, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - from) / 1e6;
};
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

const ratioOf = (name: string, args: readonly string[]): void => {
  const pairs = Array.from({ length: PAIRS }, () => ({
    bare: milliseconds(['-e', '0']),
    ours: milliseconds(args),
  }));
  const ratio = median(pairs.map(({ bare, ours }) => ours / bare));
  say(
    `${name.padEnd(34)} ${ratio.toFixed(2)} x node -e 0   (${median(pairs.map(({ ours }) => ours)).toFixed(0)} ms)`,
  );
};

const REPORT = "process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))";
const peakOf = (args: readonly string[]): number => {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    env: environment,
    cwd: home,
    encoding: 'utf8',
  });
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
};
const memoryOf = (name: string, args: readonly string[]): void => {
  const [bare, ours] = [peakOf(['-e', '0']), peakOf(args)];
  say(
    `${name.padEnd(34)} ${(ours / bare).toFixed(2)} x node -e 0   (${ours.toFixed(0)} MB at most, of which Node ${bare.toFixed(0)})`,
  );
};

/** Least processor time of a few runs, in seconds: others at work on the machine change that little. */
const leastTime = (work: () => unknown): number => {
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
};

/** The measure for throughput: to find the words of the same text with a regular expression, and nothing else. */
const WORDS = /[\p{L}\p{N}'’]+/gu;

const throughputOf = (name: string, text: string): void => {
  const rules = readImage(readFileSync(join(ROOT, 'dist', 'rules', 'en.bin')));
  const secondsFor = (part: string): number => {
    const context = contextOf(part, {});
    return leastTime(() => checkText(part, rules, context));
  };
  const whole = secondsFor(text);
  const words = leastTime(() => text.match(WORDS));
  const quarter = secondsFor(text.slice(0, text.length / 4));
  say(
    `${name.padEnd(34)} ${(text.length / 1e6 / whole).toFixed(2)} MB/s   (${(whole / words).toFixed(1)} x finding its words; four times the text takes ${(whole / quarter).toFixed(1)} times as long)`,
  );
};

/** The samples of all packs, as tellers might write. */
const samples = (): string =>
  readdirSync(join(ROOT, 'prompts'))
    .map((pack) => join(ROOT, 'prompts', pack, 'sample.md'))
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n\n');

const file = join(home, 'story.md');
writeFileSync(file, STORY);
try {
  ratioOf('--help', [BIN, '--help']);
  ratioOf('--version', [BIN, '--version']);
  ratioOf('check, one story of 500 words', [BIN, 'check', file]);
  ratioOf('the same, --format json', [BIN, 'check', '--format', 'json', file]);
  memoryOf('memory of that check', [BIN, 'check', file]);
  throughputOf('warm, one story again and again', STORY.repeat(100));
  throughputOf('warm, the samples of all packs', samples().repeat(20));
} finally {
  rmSync(home, { recursive: true, force: true });
}
