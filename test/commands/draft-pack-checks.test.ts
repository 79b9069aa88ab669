import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';
import { changed, packFiles } from '../support/pack-files.ts';

const FILES = {
  'checks/words.csv': 'phrase,level,message,ask\nclean for,look,Says what you are.,How else?\n',
  'checks/silencers.csv': 'phrase,rule,why\nas we say,directive,A saying\n',
  ...changed('pack.yaml', 'makes: story', 'makes: story\ndefaults:\n  rate: 100\n  country: CA'),
};

const answers = (then: string): string =>
  JSON.stringify({
    format: 'cps-story/answers-1',
    pack: 'riverbend.first-story',
    title: 'The phone',
    answers: { purpose: 'hope', then, back: 'What about you?' },
  });

const drafted = async (then: string, options: object = {}) => {
  const disk = diskWithPacks();
  for (const [path, text] of Object.entries(packFiles(FILES)))
    disk.put(`/home/packs/riverbend.first-story/1.2.0/${path}`, text);
  const sitting = await sitDown([], {
    disk,
    piped: answers(then),
    isTerminal: false,
    options: { answers: '-', form: null, json: true, ...options },
  });
  return { ...sitting, result: JSON.parse(sitting.out) };
};

const rulesOf = (found: readonly { readonly rule: string }[]): readonly string[] =>
  found.map(({ rule }) => rule);

describe('a draft with a pack that listens', () => {
  it('hears what the pack listens for, and goes by it for the exit code', async () => {
    const { code, result } = await drafted('I was clean for a year.');
    expect(rulesOf(result.findings)).toEqual(['riverbend.first-story/words']);
    expect(code).toBe(1);
  });

  it('lets pass what the pack excuses', async () => {
    const { result } = await drafted('You should go home, as we say.');
    expect(result.findings).toEqual([]);
  });

  it('says the same again when the kept story is checked', async () => {
    const { world } = await drafted('I was clean for a year.');
    world.screen.clear();
    const asked = {
      paths: [],
      setting: null,
      pack: null,
      format: 'json',
      failOn: 'look',
      all: false,
      explain: false,
    } as const;
    await check({ ...asked, story: '1' }, world);
    const [report] = JSON.parse(world.screen.out()).files;
    expect(rulesOf(report.findings)).toEqual(['riverbend.first-story/words']);
  });

  it('takes the rate of the class where the teller has set none, and their own where they have', async () => {
    const { world } = await drafted('I was clean for a year.');
    world.screen.clear();
    const asked = {
      paths: [],
      setting: null,
      pack: null,
      format: 'json',
      failOn: 'look',
      all: false,
      explain: false,
    } as const;
    await check({ ...asked, story: '1' }, world);
    const [{ facts }] = JSON.parse(world.screen.out()).files;
    expect(facts.minutes.mid).toBeCloseTo(facts.words / 100, 1);
    await world.settings.write({ ...world.settings.read().settings, rate: 150 });
    world.screen.clear();
    await check({ ...asked, story: '1' }, world);
    const [{ facts: own }] = JSON.parse(world.screen.out()).files;
    expect(own.minutes.mid).toBeCloseTo(own.words / 150, 1);
  });
});
