import { describe, expect, it } from 'vitest';
import { type CheckOptions, check } from '../../src/commands/check.ts';
import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { builtInRules } from '../support/built-in-rules.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { changed, packFiles } from '../support/pack-files.ts';

const { image } = await builtInRules();
const PLAIN: CheckOptions = {
  paths: ['/desk/story.md'],
  setting: null,
  pack: 'riverbend.first-story',
  story: null,
  format: 'json',
  failOn: 'look',
  all: false,
  explain: true,
};

const PACK = {
  'checks/words.csv': 'phrase,level,message,ask\nclean for,look,Says what you are.,How else?\n',
  'checks/silencers.csv': 'phrase,rule,why\nas my sponsor says,directive,It is a saying\n',
};

const worldWith = (story: string, files: { readonly [path: string]: string } = PACK): FakeWorld => {
  const world = fakeWorld({
    rules: () => image,
    yaml: () => loadYamlReader(english.yaml),
    csv: loadCsvReader,
  });
  for (const [path, text] of Object.entries(packFiles(files)))
    world.disk.put(`/home/packs/riverbend.first-story/1.2.0/${path}`, text);
  world.disk.put('/desk/story.md', story);
  return world;
};

const reportOn = async (story: string, files = PACK, options: Partial<CheckOptions> = {}) => {
  const world = worldWith(story, files);
  const code = await check({ ...PLAIN, ...options }, world);
  return { code, ...JSON.parse(world.screen.out()).files[0], warned: world.screen.err() };
};

const rulesOf = (found: readonly { readonly rule: string }[]): readonly string[] =>
  found.map(({ rule }) => rule);

describe('a check with a pack', () => {
  it('hears what the pack listens for beside the rules, under the name of the pack', async () => {
    const { code, setting, findings } = await reportOn('I was clean for a year. You should go home.');
    expect(code).toBe(1);
    expect(setting).toBe('group');
    expect(findings).toMatchObject([
      {
        rule: 'riverbend.first-story/words',
        level: 'look',
        quote: 'clean for',
        message: 'Says what you are.',
      },
      { rule: 'directive' },
    ]);
  });

  it('excuses a rule where the pack says so, in that sentence alone, and tells why', async () => {
    const { findings, excused } = await reportOn(
      'You should go home, as my sponsor says. You should call her.',
    );
    expect(rulesOf(findings)).toEqual(['directive']);
    expect(findings[0].start.offset).toBeGreaterThan(38);
    expect(excused).toMatchObject([{ rule: 'directive', why: 'It is a saying' }]);
  });

  it('hears no more than ever without the pack', async () => {
    const { findings } = await reportOn('I was clean for a year.', PACK, { pack: null });
    expect(findings).toEqual([]);
  });

  it('keeps what a comment in the text keeps, by the whole name of the rule', async () => {
    const keep = '<!-- cps-story keep riverbend.first-story/words: ours -->';
    const { findings, kept, warned } = await reportOn(`${keep}\n\nI was clean for a year.`);
    expect(findings).toEqual([]);
    expect(kept).toMatchObject([{ rule: 'riverbend.first-story/words', why: 'ours' }]);
    expect(warned).toBe('');
  });

  it('goes by the numbers, the switches and the limit of the pack', async () => {
    const yaml = changed(
      'pack.yaml',
      'makes: story',
      'makes: story\nrules:\n  off: [directive]\n  thresholds:\n    ending-from: 10',
    );
    const story = 'You should go home. I sat by the phone that winter and nobody called me.';
    const { findings } = await reportOn(story, { ...PACK, ...yaml });
    expect(rulesOf(findings)).toEqual(['story-no-invitation']);
    const long = await reportOn(`${'I sat by the phone. '.repeat(12)}What about you?`);
    expect(rulesOf(long.findings)).toContain('story-too-long');
  });

  it('lets the setting at the head of a text, and the one that was asked for, count for more', async () => {
    const text = '---\nsetting: written\n---\nI sat by the phone.';
    expect((await reportOn(text)).setting).toBe('written');
    expect((await reportOn(text, PACK, { setting: 'public' })).setting).toBe('public');
  });

  it('leaves the names that the class gives itself alone, but where somebody could be hurt', async () => {
    const own = changed('pack.yaml', 'makes: story', 'makes: story\nown-words: [junkie, Maria Lopez]');
    const text = 'Every junkie has a story. Maria Lopez was there.';
    const without = await reportOn(text);
    const withOwn = await reportOn(text, { ...PACK, ...own });
    expect(rulesOf(without.findings)).toEqual(['stigma', 'privacy']);
    expect(rulesOf(withOwn.findings)).toEqual(['privacy']);
  });

  it('says which packs there are when the name is not one of them', async () => {
    const world = worldWith('Words.');
    await expect(check({ ...PLAIN, pack: 'riverbend.first-stori' }, world)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
