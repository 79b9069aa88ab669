import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import { pause } from '../support/conversation.ts';
import { diskWithPacks, sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';

const TRAINERS = `format: 1
id: riverbend.circle
version: 1.0.0
title: The long circle
summary: For the Riverbend circle, which has time.
language: en
licence: CC0-1.0
authors: [Riverbend]
setting: group
makes: story
limits:
  most: 12 minutes
sections:
  - id: then
order: [then]
`;

const withTrainersPack = () => {
  const disk = diskWithPacks();
  disk.put('/home/packs/riverbend.circle/1.0.0/pack.yaml', TRAINERS);
  disk.put(
    '/home/packs/riverbend.circle/1.0.0/prompts/010-then.md',
    '---\nid: then\nkind: story\nsection: then\n---\nWhere were you then?\n',
  );
  return disk;
};

const troubleOf = async (run: Promise<unknown>): Promise<Trouble> => {
  const thrown = await run.then(
    () => null,
    (trouble: unknown) => trouble,
  );
  if (thrown instanceof Trouble) return thrown;
  throw new Error(`no trouble was thrown but ${String(thrown)}`);
};

describe('help me choose', () => {
  it('asks who will hear it and how long there is, and Enter takes what it finds', async () => {
    const { out } = await sitDown([
      ['pack', '~help'],
      ['who-hears', 'one-to-one'],
      ['how-long', 'moment'],
      ['suggestion', ''],
      ['arrive', 'steady'],
      ['heard', pause()],
    ]);
    expect(out).toContain('I would take "A spark". It is made for one person: up to 100 words');
  });

  it('can find a pack of a trainer', async () => {
    const { out } = await sitDown(
      [
        ['pack', '~help'],
        ['who-hears', 'group'],
        ['how-long', 'talk'],
        ['suggestion', ''],
        ['then', pause()],
      ],
      { disk: withTrainersPack() },
    );
    expect(out).toContain('I would take "The long circle".');
  });

  it('does not ask for the time where there is none to keep to', async () => {
    await sitDown([
      ['pack', '~help'],
      ['who-hears', 'page'],
      ['suggestion', ''],
      ['arrive', pause()],
    ]);
  });

  it('leads back to the list, and can be left', async () => {
    const { code } = await sitDown([
      ['pack', '~help'],
      ['who-hears', 'group'],
      ['how-long', ''],
      ['suggestion', 'all'],
      ['pack', '~help'],
      ['who-hears', pause()],
    ]);
    expect(code).toBe(0);
  });
});

describe('the list of packs', () => {
  it('has more to tell of each when somebody asks, two lines at most', async () => {
    const more: (string | undefined)[] = [];
    await sitDown([['pack', pause()]], {
      onAsk: ({ id, choices }) => {
        if (id === 'pack') more.push(...choices.slice(0, -2).map((choice) => choice.more));
      },
    });
    expect(more).toHaveLength(7);
    for (const text of more) expect(text?.length).toBeGreaterThan(20);
    for (const text of more) expect(text?.length).toBeLessThanOrEqual(152);
  });

  it('keeps packs for some groups of people behind one line, and leads back from there', async () => {
    const { out } = await sitDown([
      ['pack', '~more'],
      ['more-packs', '~back'],
      ['pack', '~more'],
      ['more-packs', 'family'],
      ['arrive', pause()],
    ]);
    expect(out).toContain('4 more, each for some of us: veterans, families and others.');
    expect(out).toContain('One family member you support');
  });
});

describe('how many minutes', () => {
  it('is asked where the pack leaves a choice, and gives the room there is', async () => {
    const { disk } = await sitDown(
      [
        ['minutes', '3'],
        ['arrive', 'steady'],
        ['room', pause()],
      ],
      { options: { pack: 'group' } },
    );
    const journal = [...disk.files()].find(([path]) => path.endsWith('.jsonl'))?.[1];
    expect(new TextDecoder().decode(journal)).toContain('"prompt":"~minutes"');
  });

  it('is not asked when it was said, when it is not known, or when the pack asks by itself', async () => {
    await sitDown([['arrive', pause()]], { options: { pack: 'group', minutes: 4 } });
    await sitDown([['arrive', pause()]], { options: { pack: 'written-profile' } });
    await sitDown([['arrive', pause()]], { options: { pack: 'one-to-one' } });
    const { out, disk } = await sitDown(
      [
        ['minutes', ''],
        ['arrive', 'steady'],
        ['room', pause()],
      ],
      { options: { pack: 'group' } },
    );
    expect(out).toContain('I do not know yet');
    const journal = [...disk.files()].find(([path]) => path.endsWith('.jsonl'))?.[1];
    expect(new TextDecoder().decode(journal)).not.toContain('~minutes');
  });

  it('that does not fit the pack is met with the packs that would', async () => {
    const tooFew = await troubleOf(sitDown([], { options: { pack: 'public-talk', minutes: 3 } }));
    expect(tooFew.message).toBe('This pack is made for 8 to 10 minutes. You asked for 3.');
    expect(tooFew.hint).toContain('group (3 to 5 minutes)');
    const tooMany = await troubleOf(sitDown([], { options: { pack: 'spark', minutes: 9 } }));
    expect(tooMany.message).toBe('This pack is made for up to one minute. You asked for 9.');
    expect(tooMany.hint).toContain('public-talk (8 to 10 minutes)');
    const nothing = await troubleOf(sitDown([], { options: { pack: 'spark', minutes: 90 } }));
    expect(nothing.hint).toContain('cps-story pack list');
  });
});

describe('a name that was given on the way in', () => {
  it('is remembered over a pause, and offered when a version is kept', async () => {
    const first = await sitDown([...upTo('now'), ['my-way', pause()]], {
      options: { pack: 'one-to-one', title: 'The bench' },
    });
    const { out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ...upTo('limit', {}, 'my-way'),
        ['review', 'a'],
        ['what-next', 'keep'],
        ['title', ''],
        ['note-on-version', ''],
        ['card', ''],
        ['leave', ''],
        ['leave-next', ''],
      ],
      { disk: first.disk },
    );
    expect(out).toContain('Kept: version 1 of "The bench".');
  });
});
