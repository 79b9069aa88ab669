import { describe, expect, it } from 'vitest';
import type { AnswerRecord } from '../../../src/core/interview/answer.ts';
import { answersOf, inTimeOrder, lastOf } from '../../../src/core/store/answers.ts';
import { readJournal, recordLine } from '../../../src/core/store/journal-text.ts';
import { answer } from '../../store/store-world.ts';

const at = (second: number): string => `2026-11-20T05:48:${String(second).padStart(2, '0')}.000Z`;
const journal = (...records: readonly AnswerRecord[]): ReturnType<typeof readJournal> =>
  readJournal(records.map(recordLine).join(''));
const texts = (records: readonly AnswerRecord[]): readonly string[] => records.map(({ text }) => text);

describe('the records of several sittings', () => {
  it('come in the order of the clock', () => {
    const one = journal(answer('a', '1', { at: at(1) }), answer('b', '3', { at: at(3) }));
    const other = journal(answer('a', '2', { at: at(2) }), answer('b', '4', { at: at(4) }));
    expect(texts(inTimeOrder([one, other]))).toEqual(['1', '2', '3', '4']);
    expect(texts(inTimeOrder([other, one]))).toEqual(['1', '2', '3', '4']);
  });

  it('keep the order of a sitting when the clock of the computer went back', () => {
    const sitting = journal(answer('a', 'first', { at: at(30) }), answer('a', 'second', { at: at(10) }));
    const other = journal(answer('a', 'between', { at: at(20) }));
    expect(texts(inTimeOrder([sitting, other]))).toEqual(['between', 'first', 'second']);
  });

  it('come once when a journal was being written anew and both are there', () => {
    const old = journal(answer('a', '1', { at: at(1) }), answer('b', '2', { at: at(2) }));
    const anew = journal(answer('a', '1', { at: at(1) }));
    expect(texts(inTimeOrder([old, anew]))).toEqual(['1', '2']);
  });
});

describe('the answers of a story', () => {
  it('are the latest of each prompt, in the order of the first', () => {
    const answers = answersOf([answer('a', '1'), answer('b', '2'), answer('a', '3')]);
    expect([...answers].map(([prompt, { text }]) => [prompt, text])).toEqual([
      ['a', '3'],
      ['b', '2'],
    ]);
  });

  it('hold the order, the text taken over and the ending under their own names', () => {
    const answers = answersOf([
      answer('', 'then\nnow', { kind: 'reordered' }),
      answer('', 'The whole story.', { kind: 'taken-over' }),
      answer('', 'paused', { kind: 'ended' }),
      answer('', 'kept', { kind: 'ended' }),
    ]);
    expect(lastOf(answers, 'reordered')?.text).toBe('then\nnow');
    expect(lastOf(answers, 'taken-over')?.text).toBe('The whole story.');
    expect(lastOf(answers, 'ended')?.text).toBe('kept');
  });

  it('do not take a prompt of that name for one of these', () => {
    expect(lastOf(answersOf([answer('ended', 'words')]), 'ended')).toBeNull();
    expect(lastOf(answersOf([]), 'taken-over')).toBeNull();
  });
});
