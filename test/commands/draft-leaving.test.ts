import { describe, expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { type Sitting, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const ADVICE = 'You should go for a walk every day.';
const TO_REVIEW: readonly Line[] = upTo('limit', { turn: ADVICE });
const TO_KEEP: readonly Line[] = [...TO_REVIEW, ['review', 'a'], ['what-next', 'keep']];
const leave = (script: readonly Line[]): Promise<Sitting> =>
  sitDown(script, { options: { pack: 'one-to-one' }, set: { coachingNotes: false } });

const PAUSED = [
  'Saved. Take your time.',
  'To go on: cps-story draft',
  'People to talk with, at any hour: cps-story support',
  '',
].join('\n');

describe('every way out', () => {
  it.each<readonly [string, readonly Line[]]>([
    ['in a question', [...upTo('turn').slice(0, -1), ['turn', pause()]]],
    ['at the review', [...TO_REVIEW, ['review', 'p']]],
    ['at what comes next', [...TO_REVIEW, ['review', 'a'], ['what-next', 'pause']]],
    ['at the check', [...TO_REVIEW, ['review', 'a'], ['what-next', 'check'], ['finding', pause()]]],
    ['at the name', [...TO_KEEP, ['title', pause()]]],
    ['at the line about the version', [...TO_KEEP, ['title', 'The bench'], ['note-on-version', pause()]]],
  ])('%s ends with the same three lines', async (_, script) => {
    const { code, out } = await leave(script);
    expect(code).toBe(0);
    expect(out.endsWith(`\n${PAUSED}`)).toBe(true);
  });

  it.each<readonly [string, readonly Line[]]>([
    ['at the card', [['card', pause()]]],
    [
      'at how the teller leaves',
      [
        ['card', ''],
        ['leave', pause()],
      ],
    ],
    [
      'at what is good for them',
      [
        ['card', 'y'],
        ['leave', 'steady'],
        ['leave-next', pause()],
      ],
    ],
    [
      'after all of it',
      [
        ['card', 'y'],
        ['leave', ''],
        ['leave-next', ''],
      ],
    ],
  ])('after keeping, %s, ends with the same block and no word of the story', async (_, rest) => {
    const { code, out } = await leave([...TO_KEEP, ['title', 'The bench'], ['note-on-version', ''], ...rest]);
    expect(code).toBe(0);
    const last = out.slice(out.indexOf('Thank you for the work'));
    expect(last).toBe(
      [
        'Thank you for the work you did here.',
        '',
        'Kept: version 1, 95 words.',
        'To read it: cps-story show',
        'It lies in your own folder: /home',
        'To go on with it: cps-story draft 1',
        'People to talk with, at any hour: cps-story support',
        '',
      ].join('\n'),
    );
  });

  it('after keeping, with a second Ctrl-C, says the last lines once', async () => {
    const gone = { kind: 'paused', half: '', how: 'interrupt' } as const;
    const { code, out } = await leave([...TO_KEEP, ['title', ''], ['note-on-version', ''], ['card', gone]]);
    expect(code).toBe(130);
    expect(out.match(/People to talk with/g)).toHaveLength(1);
    expect(out).not.toContain('Take your time.');
  });

  it('has people to reach one word away while the teller says how they are', async () => {
    const { out } = await leave([
      ...TO_KEEP,
      ['title', ''],
      ['note-on-version', ''],
      ['card', ''],
      ['leave', { kind: 'asked', what: 'support', half: '' }],
      ['leave', ''],
      ['leave-next', ''],
    ]);
    const asked = out.slice(out.indexOf('How are you now?'));
    expect(asked).toContain('/support shows people you can reach.');
    expect(asked).toContain('988');
  });
});

describe('the card at the end', () => {
  it('is shown when it is wanted, before the teller says how they are', async () => {
    const { out } = await leave([
      ...TO_KEEP,
      ['title', ''],
      ['note-on-version', ''],
      ['card', 'y'],
      ['leave', ''],
      ['leave-next', ''],
    ]);
    const card = out.slice(out.indexOf('Ask first:'), out.indexOf('How are you now?'));
    expect(card.replace(/\s+/g, ' ')).toContain(answers.ask);
    expect(card).toContain(answers.limit);
    expect(card).toContain('cps-story show --card');
    expect(card).not.toContain(answers['they-said']);
  });
});

describe('the line about a version', () => {
  it('asks what was changed and why from the second version on', async () => {
    const first = await leave([
      ...TO_KEEP,
      ['title', ''],
      ['A line about this version?', ''],
      ['card', ''],
      ['leave', ''],
      ['leave-next', ''],
    ]);
    await sitDown(
      [
        ['review', 'a'],
        ['what-next', 'keep'],
        ['title', ''],
        ['What did you change, and why?', 'shorter'],
        ['card', ''],
        ['leave', ''],
        ['leave-next', ''],
      ],
      { disk: first.disk, options: { story: '1' } },
    );
  });
});
