import { describe, expect, it } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import { pause } from '../support/conversation.ts';
import { type Sitting, type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const ADVICE = 'You should go for a walk every day.';

const troubleOf = async (run: Promise<unknown>): Promise<Trouble> => {
  const thrown = await run.then(
    () => null,
    (trouble: unknown) => trouble,
  );
  if (thrown instanceof Trouble) return thrown;
  throw new Error(`no trouble was thrown but ${String(thrown)}`);
};

const kept: readonly Line[] = [
  ...upTo('limit'),
  ['review', 'a'],
  ['what-next', 'keep'],
  ['title', 'The bench'],
  ['note-on-version', ''],
  ['card', ''],
  ['leave', ''],
  ['leave-next', ''],
];
const keptStory = (): Promise<Sitting> => sitDown(kept, { options: { pack: 'one-to-one' } });

describe('a flag for one sitting', () => {
  const flagged = (flags: NonNullable<SittingParts['options']>['flags'] & object, script: readonly Line[]) =>
    sitDown(script, { options: { pack: 'one-to-one', flags } });

  it('makes the notes wait, and is not written down', async () => {
    const { world } = await flagged({ coachingNotes: false }, [
      ...upTo('turn', { turn: ADVICE }),
      ['wobble', pause()],
    ]);
    expect(world.settings.read().settings.coachingNotes).toBe(true);
  });

  it('keeps no half answer', async () => {
    const { disk, out } = await flagged({ halfAnswers: false }, [
      ...upTo('arrive'),
      ['they-said', pause('The morn'), ['The morn']],
    ]);
    expect([...disk.files().keys()].filter((path) => path.endsWith('.half'))).toEqual([]);
    expect(out).toContain('Your answers are kept in a private folder.');
  });

  it('leaves out help and hints', async () => {
    const { out } = await flagged({ speed: 'brief' }, [...upTo('moment'), ['keep', pause()]]);
    const question = out.slice(out.indexOf('Question 4'), out.indexOf('Question 5'));
    expect(question).toContain('Which one moment of yours fits?');
    expect(question).toContain('Only for you.');
    for (const left of ['A slice', 'One line.', '/skip']) expect(question).not.toContain(left);
    expect(out).toContain('3. Not today');
  });

  it('opens the program that was named, and a later choice of another is written down', async () => {
    const commands: string[] = [];
    const { world } = await sitDown(
      [
        ...upTo('arrive'),
        ['they-said', { kind: 'edit', half: 'The' }],
        ['they-said', { kind: 'edit', half: 'The' }],
        ['which-editor', 'kate'],
        ['they-said', pause()],
      ],
      {
        options: { pack: 'one-to-one', flags: { editor: 'gone' } },
        set: { editor: 'nano' },
        runEditor: async (command) => {
          commands.push(command);
          return { ok: command !== 'gone', milliseconds: 5000, reason: '' };
        },
      },
    );
    expect(commands).toEqual(['gone', 'kate']);
    expect(world.settings.read().settings.editor).toBe('kate');
  });
});

describe('going straight on', () => {
  it('with what waits', async () => {
    const { disk } = await sitDown([...upTo('heard'), ['then', pause('One winter')]], {
      options: { pack: 'one-to-one' },
    });
    const { prompter } = await sitDown([['then', pause()]], { disk, options: { resume: true } });
    expect(prompter.halves().get('then')).toBe('One winter');
  });

  it('with the newest story when none waits', async () => {
    const { disk } = await keptStory();
    const { code } = await sitDown([['review', 'p']], { disk, options: { resume: true } });
    expect(code).toBe(0);
  });

  it('says so when there is none', async () => {
    const trouble = await troubleOf(sitDown([], { options: { resume: true } }));
    expect(trouble).toMatchObject({ code: 'not-found', message: 'There is no story to go on with yet.' });
  });
});

describe('just these questions', () => {
  const only = (names: readonly string[], script: readonly Line[], disk: Sitting['disk']) =>
    sitDown(script, { disk, options: { story: '1', only: names } });

  it('are asked, answered or not, and then comes the review', async () => {
    const { disk } = await keptStory();
    const { prompter } = await only(
      ['now', 'turn'],
      [
        ['turn', 'A man asked me to hold the bag.'],
        ['now', answers.now],
        ['review', 'p'],
      ],
      disk,
    );
    expect(prompter.asked()).toEqual(['turn', 'now', 'review']);
  });

  it('can be left for the review with /done, and the rest stays as it is', async () => {
    const { disk } = await keptStory();
    const { out } = await only(
      ['turn', 'now'],
      [
        ['turn', { kind: 'ended', half: '' }],
        ['review', 'a'],
        ['what-next', 'pause'],
      ],
      disk,
    );
    for (const words of [answers.turn, answers.now, answers.then])
      expect(out.replace(/\s+/g, ' ')).toContain(words);
  });

  it('leave what was never answered open', async () => {
    const { prompter } = await sitDown(
      [
        ['now', answers.now],
        ['review', 'p'],
      ],
      { options: { pack: 'one-to-one', only: ['now'] } },
    );
    expect(prompter.asked()).toEqual(['now', 'review']);
  });

  it('are met with the near one when the name is not there, before anything is asked of them', async () => {
    const asked: string[] = [];
    const trouble = await troubleOf(
      sitDown([['arrive', pause()]], {
        options: { pack: 'one-to-one', only: ['trun', 'arive'] },
        onAsk: ({ id }) => asked.push(id),
      }),
    );
    expect(asked).toEqual([]);
    expect(trouble.message).toContain('Close to it: turn');
    expect(trouble.message).toContain('Close to it: arrive');
    expect(trouble.hint).toContain('cps-story pack show one-to-one');
  });
});

describe('flags that ask for two things', () => {
  it.each([
    [{ resume: true, fresh: true }, '--resume and --new do not go together.'],
    [{ resume: true, from: '1' }, '--resume and --from do not go together.'],
    [{ story: '1', from: '1' }, 'The name of a story and --from do not go together.'],
    [{ answers: '-', only: ['turn'] }, '--only goes with questions, and with --answers nothing is asked.'],
    [{ answers: '-', from: '1' }, '--from goes with questions, and with --answers nothing is asked.'],
  ])('%j is met in one sentence', async (options, sentence) => {
    expect((await troubleOf(sitDown([], { options }))).message).toBe(sentence);
  });
});
