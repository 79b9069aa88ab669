import { describe, expect, it } from 'vitest';
import { pause } from '../support/conversation.ts';
import { type SittingParts, sitDown } from '../support/draft-session.ts';
import { upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const ADVICE = 'You should go for a walk every day.';
const DANGER = 'I want to die and I cannot say it to anyone at work.';

const oneToOne: SittingParts = { options: { pack: 'one-to-one' } };
const afterTurn = (turn: string, rest: readonly Line[], parts = oneToOne) =>
  sitDown([...upTo('turn', { turn }), ...rest], parts);

describe('the note after an answer', () => {
  it('quotes the words, says how they may land, and asks', async () => {
    const { out } = await afterTurn(ADVICE, [
      ['note', ''],
      ['wobble', pause()],
    ]);
    expect(out).toContain('You wrote: You should go');
    expect(out.indexOf('Saved. 8 words')).toBeLessThan(out.indexOf('You wrote: You should go'));
  });

  it('leads back to the answer, which Enter alone would keep', async () => {
    const { out } = await afterTurn(ADVICE, [
      ['note', 'c'],
      ['turn', 'I went for a walk every day.'],
      ['wobble', pause()],
    ]);
    expect(out).toContain(`so far:\n${ADVICE}`);
  });

  it('never comes twice for the same words', async () => {
    const { prompter } = await afterTurn(ADVICE, [
      ['note', 'c'],
      ['turn', ''],
      ['wobble', pause()],
    ]);
    expect(prompter.asked().filter((id) => id === 'note')).toHaveLength(1);
  });

  it('is quiet about one thing, or about all, when it is asked to be', async () => {
    const again: Line = ['wobble', 'You should call a friend. You ought to rest.'];
    await afterTurn(ADVICE, [['note', 'q'], again, ['now', pause()]]);
    await afterTurn(ADVICE, [['note', 'n'], again, ['now', pause()]]);
  });

  it('asks again when another letter is typed', async () => {
    const { out } = await afterTurn(ADVICE, [
      ['note', 'x'],
      ['note', ''],
      ['wobble', pause()],
    ]);
    expect(out).toContain('I know these letters here: c, k.');
  });

  it('is not made at all when the settings say so', async () => {
    await afterTurn(ADVICE, [['wobble', pause()]], { ...oneToOne, set: { coachingNotes: false } });
  });

  it('is not made about an answer that is only for the teller', async () => {
    await sitDown(
      [
        ...upTo('feeling'),
        ['turn', { kind: 'made-private', half: '' }],
        ['turn', ADVICE],
        ['wobble', pause()],
      ],
      oneToOne,
    );
  });

  it('says nothing of style on the tender prompt', async () => {
    await sitDown([...upTo('heard'), ['then', ADVICE], ['enter', ''], ['feeling', pause()]], oneToOne);
  });
});

describe('the care note', () => {
  it('comes after the answer is saved, before any other note, and goes on with Enter', async () => {
    const { out } = await afterTurn(`${DANGER} ${ADVICE}`, [
      ['care', ''],
      ['wobble', pause()],
    ]);
    expect(out).toContain('988');
    expect(out.indexOf('Saved.')).toBeLessThan(out.indexOf('988'));
    expect(out).toMatch(/\n\n988 [\s\S]+\n\nIt can also be a friend[\s\S]+Both are\s+fine\.\n/);
  });

  it('is there for words that are only for the teller too', async () => {
    await sitDown(
      [...upTo('they-said', { 'they-said': DANGER }), ['care', 'k'], ['purpose', pause()]],
      oneToOne,
    );
  });

  it('shows the numbers as often as they are asked for', async () => {
    const { out } = await afterTurn(DANGER, [
      ['care', 'n'],
      ['care', 'n'],
      ['care', 'k'],
      ['wobble', pause()],
    ]);
    expect(out.match(/988lifeline\.org/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('names who knows about danger from another person first, also when the numbers are asked for again', async () => {
    const { out } = await afterTurn('He says he will kill me if I leave.', [
      ['care', 'n'],
      ['care', 'k'],
      ['wobble', pause()],
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain('is not where that person can read it');
    expect(out.match(/1-800-799-7233/g)).toHaveLength(2);
    expect(out.indexOf('1-800-799-7233')).toBeLessThan(out.indexOf('988 Suicide'));
  });

  it('hears danger of the person it is for in words that are only for the teller, and nowhere else', async () => {
    const listener = 'She told me she does not want to be here anymore.';
    const { out } = await sitDown(
      [...upTo('they-said', { 'they-said': listener }), ['care', 'k'], ['purpose', pause()]],
      oneToOne,
    );
    expect(out.replace(/\s+/g, ' ')).toContain('tell your supervisor. You do not have to carry it alone.');
    await afterTurn(listener, [['wobble', pause()]]);
  });

  it('lets the teller stop, with all words saved', async () => {
    const { code, disk } = await afterTurn(DANGER, [['care', 'p']]);
    expect(code).toBe(0);
    const next = await sitDown(
      [
        ['waiting', 'go-on'],
        ['wobble', pause()],
      ],
      { disk },
    );
    expect(next.code).toBe(0);
  });

  it('does not come back for words of the past, also in a later sitting', async () => {
    const first = await afterTurn(DANGER, [
      ['care', 't'],
      ['wobble', pause()],
    ]);
    await sitDown(
      [
        ['waiting', 'go-on'],
        ['wobble', DANGER],
        ['now', pause()],
      ],
      { disk: first.disk },
    );
  });

  it('does not come back in the check for words that were not changed', async () => {
    const { out } = await afterTurn(DANGER, [
      ['care', 'k'],
      ...upTo('limit', {}, 'wobble'),
      ['review', 'a'],
      ['what-next', 'check'],
      ['what-next', 'pause'],
    ]);
    expect(out.slice(out.indexOf('Story ends.'))).not.toContain('988');
  });

  it('comes before the other findings of the whole text, which wait until it was seen', async () => {
    const first = await afterTurn(`${DANGER} ${ADVICE}`, [
      ['care', 'k'],
      ...upTo('limit', {}, 'wobble'),
      ['review', 'p'],
    ]);
    const { out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['review', 'a'],
        ['what-next', 'check'],
        ['care', 'k'],
        ['what-next', 'check'],
        ['finding', 's'],
        ['what-next', 'pause'],
      ],
      { disk: first.disk },
    );
    expect(out.indexOf('988')).toBeLessThan(out.indexOf('Thought 1'));
    expect(out.match(/988lifeline/g)).toHaveLength(1);
  });
});
