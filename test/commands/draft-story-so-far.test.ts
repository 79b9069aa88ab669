import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/interview/reply.ts';
import { pause } from '../support/conversation.ts';
import { type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const oneToOne: SittingParts = { options: { pack: 'one-to-one' } };
const story = (half = ''): Reply => ({ kind: 'asked', what: 'story', half });
const inOneLine = (out: string): string => out.replaceAll('\n', ' ');

describe('/story', () => {
  it('tells the piece so far, its words, its minutes, and the room there is', async () => {
    const { out } = await sitDown([...upTo('then'), ['feeling', story()], ['feeling', pause()]], oneToOne);
    const told = out.slice(out.indexOf('Story begins.'));
    expect(told).toContain(answers.ask);
    expect(inOneLine(told)).toContain(answers.then);
    expect(told).toContain('45 words, about 20 seconds aloud. There is room for 260.');
    expect(told).not.toContain('not in it yet');
  });

  it('says that what is being written is not in it yet', async () => {
    const { out } = await sitDown(
      [...upTo('heard'), ['then', story('One winter\n')], ['then', pause()]],
      oneToOne,
    );
    expect(out).toContain('What you are writing now is not in it yet.');
  });

  it('says so when there is nothing yet', async () => {
    const { out } = await sitDown(
      [
        ['arrive', story()],
        ['arrive', pause()],
      ],
      oneToOne,
    );
    expect(out).toContain('There is nothing to put together yet.');
  });

  it('is the page so far where the questions make no story', async () => {
    const { out } = await sitDown(
      [
        ['arrive', 'steady'],
        ['asked', 'asked'],
        ['they', 'A quiet room.'],
        ['crisis', story()],
        ['crisis', pause()],
      ],
      { options: { pack: 'should-i-share' } },
    );
    expect(out).toMatch(/Page begins\.[\s\S]*A quiet room\.[\s\S]*Page ends\./);
    expect(out).not.toContain('aloud');
  });
});

describe('the line that tells of a saved answer', () => {
  it('tells the whole piece too, once there is more than this answer', async () => {
    const { out } = await sitDown([...upTo('heard'), ['then', pause()]], oneToOne);
    expect(inOneLine(out)).toContain('Saved. 17 words, about 10 seconds aloud. ');
    expect(inOneLine(out)).toContain(
      'Saved. 8 words, about 5 seconds aloud. So far 25 of about 260 words, 10 seconds.',
    );
    expect(inOneLine(out)).not.toContain('So far 17');
  });

  it('says once in a sitting that there is more than there is room for', async () => {
    const long = 'word '.repeat(300).trim();
    const { out } = await sitDown(
      [...upTo('heard', { heard: long }), ['then', 'Short.'], ['enter', ''], ['feeling', pause()]],
      oneToOne,
    );
    expect(out.match(/more than there is\s+room for/g)).toHaveLength(1);
    expect(inOneLine(out)).toContain('So far 317 words, which is more than there is room for.');
    expect(out).not.toContain('of about 260');
  });
});

describe('/notes', () => {
  const ADVICE = 'You should go for a walk every day.';
  const notes = (on: boolean | null): Line[1] => ({ kind: 'notes', on, half: '' });

  it('turns thoughts after answers off for this sitting, and on again', async () => {
    const { out } = await sitDown(
      [
        ...upTo('feeling'),
        ['turn', notes(null)],
        ['turn', notes(false)],
        ['turn', ADVICE],
        ['wobble', notes(true)],
        ['wobble', 'You ought to call a friend.'],
        ['note', ''],
        ['now', pause()],
      ],
      oneToOne,
    );
    expect(out).toContain('Thoughts after answers are on. /notes off');
    expect(out).toContain('Thoughts after answers are off for today.');
  });

  it('leaves the settings to the settings', async () => {
    const { out } = await sitDown(
      [
        ['arrive', notes(true)],
        ['arrive', pause()],
      ],
      {
        ...oneToOne,
        set: { coachingNotes: false },
      },
    );
    expect(inOneLine(out)).toContain('cps-story settings coaching-notes on');
  });
});
