import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import { pause } from '../support/conversation.ts';
import { type SittingParts, sitDown } from '../support/draft-session.ts';
import { fakeScreen } from '../support/fake-screen.ts';
import { upTo } from '../support/one-to-one-script.ts';

const troubleOf = async (run: Promise<unknown>): Promise<Trouble> => {
  const thrown = await run.then(
    () => null,
    (trouble: unknown) => trouble,
  );
  if (thrown instanceof Trouble) return thrown;
  throw new Error(`no trouble was thrown but ${String(thrown)}`);
};

const stopped = [['pack', pause()]] as const;

describe('the very first time', () => {
  it('asks how to show things, keeps the choice, and says where words lie', async () => {
    const { out, world, code } = await sitDown([['form', 'plain'], ...stopped], {
      set: { form: null },
      options: { form: null },
    });
    expect(code).toBe(0);
    expect(world.settings.read().settings.form).toBe('plain');
    expect(out.match(/Your story matters/g)).toHaveLength(1);
    expect(out).toContain('private folder');
    expect(out).toContain('/support');
  });

  it('does not say that half answers are kept when they are not', async () => {
    const { out } = await sitDown(stopped, { set: { halfAnswers: false } });
    expect(out).toContain('private folder');
    expect(out).not.toContain('half');
  });

  it('says where words lie only until there is a story', async () => {
    const first = await sitDown([...upTo('they-said'), ['purpose', pause()]], {
      options: { pack: 'one-to-one' },
    });
    const second = await sitDown([['waiting', 'not-today']], { disk: first.disk });
    expect(second.out).not.toContain('private folder');
    expect(second.out).toContain('nothing is late');
  });
});

describe('the form', () => {
  const formOf = async (parts: SittingParts) => (await sitDown(stopped, parts)).forms;

  it('is the one that was asked for, over the one that is set', async () => {
    expect(await formOf({ set: { form: 'plain' }, options: { form: 'rich' } })).toEqual(['rich']);
    expect(await formOf({ set: { form: 'rich' }, options: { form: null } })).toEqual(['rich']);
  });

  it('is plain where the machine or the person asks for that', async () => {
    const options = { form: null };
    expect(await formOf({ set: { form: 'rich' }, options, environment: { plain: true } })).toEqual(['plain']);
    expect(await formOf({ options: { form: 'rich' }, environment: { dumb: true } })).toEqual(['plain']);
    expect(await formOf({ options: { form: 'rich' }, screen: fakeScreen({ isTerminal: false }) })).toEqual([
      'plain',
    ]);
  });
});

describe('no keyboard', () => {
  it('asks nothing, and says what to do instead', async () => {
    const trouble = await troubleOf(sitDown([], { isTerminal: false, options: { form: null } }));
    expect(trouble.code).toBe('no-keyboard');
    expect(trouble.hint).toContain('--answers');
    expect(trouble.hint).toContain('--worksheet my-answers.txt');
  });

  it('reads lines from a pipe when the plain form is asked for', async () => {
    const { code } = await sitDown([['pack', { kind: 'paused', half: '', how: 'end-of-input' }]], {
      isTerminal: false,
      options: { form: 'plain' },
    });
    expect(code).toBe(0);
  });

  it.each([{ json: true }, { save: false }, { out: '-' }])('takes %j only with answers', async (options) => {
    expect((await troubleOf(sitDown([], { options }))).code).toBe('usage');
  });
});

describe('choosing a pack', () => {
  it('asks nothing when only one fits', async () => {
    const { out } = await sitDown([['arrive', pause()]], { options: { setting: 'public', minutes: 9 } });
    expect(out).toContain('A public talk');
  });

  it('offers what fits the time', async () => {
    const { out } = await sitDown(stopped, { options: { minutes: 1 } });
    expect(out).toContain('One person you support');
    expect(out).not.toContain('A public talk');
  });

  it('says so when the time does not fit the pack that was named', async () => {
    const trouble = await troubleOf(sitDown([], { options: { pack: 'spark', minutes: 8 } }));
    expect(trouble).toMatchObject({ code: 'usage' });
    expect(trouble.message).toContain('8');
  });

  it('knows the near one of a pack that is not there, before anything is asked', async () => {
    const trouble = await troubleOf(
      sitDown([], { options: { pack: 'grup', form: null }, set: { form: null } }),
    );
    expect(trouble.code).toBe('not-found');
    expect(trouble.hint).toContain('group');
  });
});

describe('leaving before the first question', () => {
  it.each(['word', 'interrupt'] as const)('by %s ends with a kind line', async (how) => {
    const { out } = await sitDown([['pack', { kind: 'paused', half: '', how }]]);
    expect(out).toContain('You can start any time.');
  });

  it('says that what waits is saved', async () => {
    const { disk } = await sitDown([...upTo('they-said'), ['purpose', pause()]], {
      options: { pack: 'one-to-one' },
    });
    const { out } = await sitDown([['waiting', pause()]], { disk });
    expect(out).toContain('Saved. Take your time.');
  });
});

describe('coming back', () => {
  const begun = () =>
    sitDown([...upTo('heard', { 'they-said': 'Something only for me.' }), ['then', pause('One winter')]], {
      options: { pack: 'one-to-one' },
    });

  it('shows no word of the story and no title until it is asked for', async () => {
    const { disk } = await begun();
    const { out } = await sitDown([['waiting', 'not-today']], { disk });
    expect(out).toContain('Good to see you.');
    expect(out).toContain('7 answers');
    expect(out).toContain('half an answer');
    for (const word of ['winter', 'mornings', 'only for me']) expect(out).not.toContain(word);
  });

  it('does not count what is not there', async () => {
    const { disk } = await sitDown([...upTo('arrive'), ['they-said', pause('She')]], {
      options: { pack: 'one-to-one' },
    });
    const { out } = await sitDown([['waiting', 'not-today']], { disk });
    expect(out).toContain('is waiting. 1 answer. Last changed');
    expect(out).not.toContain('0 words');
  });

  it('begins another one when the teller wants to, and says how many wait', async () => {
    const { disk } = await begun();
    await sitDown(
      [
        ['waiting', 'another'],
        ['pack', 'spark'],
        ['heard', 'Hello'],
        ['bit', pause()],
      ],
      { disk },
    );
    const { out } = await sitDown([['waiting', 'not-today']], { disk });
    expect(out).toContain('A spark');
    expect(out).toContain('One more is waiting');
  });

  it('goes straight to a story that was named', async () => {
    const { disk } = await begun();
    const { prompter } = await sitDown([['then', pause()]], { disk, options: { story: '1' } });
    expect(prompter.halves().get('then')).toBe('One winter');
  });

  it('says that the pack is gone, and that the answers are safe', async () => {
    const { disk } = await begun();
    for (const path of disk.files().keys()) if (path.startsWith('/packs/one-to-one/')) disk.remove(path);
    for (const folder of ['prompts', 'samples', 'tests']) disk.removeFolder(`/packs/one-to-one/${folder}`);
    disk.removeFolder('/packs/one-to-one');
    const trouble = await troubleOf(sitDown([], { disk }));
    expect(trouble).toMatchObject({ code: 'not-found' });
    expect(trouble.hint).toContain('safe');
  });

  it('begins anew when asked to, whatever waits', async () => {
    const { disk } = await begun();
    await sitDown([['heard', pause()]], { disk, options: { fresh: true, pack: 'spark' } });
  });

  it('keeps the setting and the minutes that were asked for at the start', async () => {
    const first = await sitDown([...upTo('keep'), ['ask', pause()]], {
      options: { pack: 'one-to-one', setting: 'group', minutes: 1 },
    });
    const { out, disk } = await sitDown(
      [
        ['waiting', 'go-on'],
        ...upTo('limit', {}, 'ask'),
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
    expect(out).toContain('There is room for 130.');
    const kept = [...disk.files()].find(([path]) => path.includes('/versions/'))?.[1];
    expect(new TextDecoder().decode(kept)).toContain('setting: group');
  });
});
