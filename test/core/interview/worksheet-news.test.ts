import { describe, expect, it } from 'vitest';
import type { AnswerRecord, Answers } from '../../../src/core/interview/answer.ts';
import { recordOf } from '../../../src/core/interview/records.ts';
import { newsOf } from '../../../src/core/interview/worksheet-news.ts';
import type { Prompt } from '../../../src/core/packs/pack.ts';
import { NOON } from '../../support/conversation.ts';
import { littlePack } from '../../support/little-pack.ts';
import { filledIn, fitted, writtenSheet } from '../../support/worksheets.ts';

const SHEET = writtenSheet(littlePack);

describe('the second reading', () => {
  const known = (sheet: string, answers: Answers, history: readonly AnswerRecord[]) =>
    newsOf(fitted(sheet, littlePack), { answers, history, now: NOON }, 'asked');
  /** Reads one worksheet after the other into the same story; `between`: answers given elsewhere before the last. */
  const readings = (sheets: readonly string[], between: readonly AnswerRecord[] = []) => {
    let history: readonly AnswerRecord[] = [];
    const answersNow = (): Answers => new Map(history.map((record) => [record.prompt, record]));
    let news = known(SHEET, new Map(), []);
    for (const [at, sheet] of sheets.entries()) {
      if (at === sheets.length - 1) history = [...history, ...between];
      news = known(sheet, answersNow(), history);
      history = [...history, ...[...news.changed, news.found, news.lastRead].filter((one) => one !== null)];
    }
    return news;
  };
  const then = littlePack.prompts.find(({ id }) => id === 'then') as Prompt;
  const first = filledIn(SHEET, ['then', 'One.'], ['now', 'A key.']);
  const second = filledIn(SHEET, ['then', 'Two.'], ['now', 'A key.']);

  it('makes no record of what did not change', () => {
    expect(readings([first, first])).toMatchObject({ changed: [], found: null, lastRead: null, older: 0 });
  });

  it('takes up what changed, and what was changed back', () => {
    expect(readings([first, second]).changed).toMatchObject([{ prompt: 'then', text: 'Two.' }]);
    expect(readings([first, second, first]).changed).toMatchObject([{ prompt: 'then', text: 'One.' }]);
  });

  it('leaves an answer that was changed elsewhere in the meantime, and counts it', () => {
    const elsewhere = recordOf(then, 'said', 'Elsewhere.', NOON);
    expect(readings([first, first], [elsewhere])).toMatchObject({ changed: [], older: 1 });
  });

  it('lets what was changed in the file and in the story wait, so that neither takes the place of the other', () => {
    const elsewhere = recordOf(then, 'said', 'Elsewhere.', NOON);
    expect(readings([first, second], [elsewhere])).toMatchObject({
      changed: [],
      waiting: [{ text: 'Two.' }],
    });
    expect(readings([first, second], [recordOf(then, 'said', 'Two.', NOON)])).toMatchObject({
      changed: [],
      waiting: [],
    });
  });

  it('leaves a newer answer also when the worksheet was never read before', () => {
    const old = recordOf(then, 'said', 'One.', NOON);
    const newer = recordOf(then, 'said', 'Two.', NOON);
    expect(known(first, new Map([['then', newer]]), [old, newer])).toMatchObject({ older: 1 });
  });

  it('takes no answer away where the file is empty, and counts those that stand', () => {
    expect(readings([first, filledIn(SHEET, ['now', 'A key.'])])).toMatchObject({ changed: [], stand: 1 });
  });

  it('keeps words that found no question once', () => {
    const text = `Oh.\n${SHEET}`;
    expect(readings([text]).found).toMatchObject({ kind: 'private', text: 'Oh.' });
    expect(readings([text, text]).found).toBeNull();
  });
});
