import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/core/interview/reply.ts';
import {
  askLine,
  choiceLines,
  plainLayout,
  richLayout,
  stepLines,
} from '../../../src/core/interview/step-lines.ts';
import { width } from '../../../src/core/text/width.ts';
import { terminalWords as words } from '../../../src/core/words/en/terminal.ts';
import { choice, question } from '../../support/steps.ts';

const asIs = (_: string, text: string): string => text;
const rich = (step: Step, columns = 80): string => richLayout(stepLines(step, words, true), columns, asIs);
const plain = (step: Step, columns = 80): string => plainLayout(stepLines(step, words, true), columns);

const steps: readonly (readonly [string, Step])[] = [
  ['a question', question()],
  ['a private question', question({ privacy: 'Only for you. Never in the story.' })],
  ['a short field', question({ lines: 'one', length: 'One line.' })],
  ['a list', question({ kind: 'list' })],
  ['a choice', choice(4)],
  ['a long choice', choice(12)],
  ['a question with little around it', question({ place: '', help: '', commands: [] })],
];

describe('a question on screen', () => {
  test('in brief keeps its place, whose words they are and its choices', () => {
    const parts = (step: Step) => stepLines({ ...step, brief: true }, words, true).map(({ part }) => part);
    expect(parts(question({ privacy: 'Only for you.', length: 'One line.' }))).toEqual([
      'place',
      'privacy',
      'question',
    ]);
    expect(parts(choice(2, { help: 'Either is fine.' }))).toEqual(['place', 'question', 'choice', 'choice']);
  });

  test('is read in one order: place, privacy, question, help, length, how to answer, commands', () => {
    const step = question({ privacy: 'Only for you.', length: 'About two lines.' });
    expect(stepLines(step, words, true).map(({ part }) => part)).toEqual([
      'place',
      'privacy',
      'question',
      'help',
      'length',
      'hint',
      'commands',
    ]);
  });

  test.each(steps)('%s says the same in both forms', (_, step) => {
    const said = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
    expect(said(rich(step))).toBe(said(plain(step)));
  });

  test.each(steps)('%s fits 40 columns in both forms', (_, step) => {
    for (const line of `${rich(step, 40)}\n${plain(step, 40)}`.split('\n'))
      expect(width(line)).toBeLessThanOrEqual(40);
  });

  test.each(steps)('%s is plain ASCII, without blank lines, in the plain form', (_, step) => {
    expect(plain(step)).toMatch(/^[\x20-\x7e\n]+$/u);
    expect(plain(step)).not.toContain('\n\n');
  });

  test.each(steps)('%s takes at most 9 lines in the plain form, choices aside', (_, step) => {
    const lines = stepLines(step, words, true).filter(({ part }) => part !== 'choice');
    expect(plainLayout(lines, 80).split('\n').length).toBeLessThanOrEqual(9);
  });

  test('looks like this in the rich form', () => {
    expect(rich(question())).toMatchInlineSnapshot(`
      "
      Question 6. About 8 more.

        Where were you then?

        Two lines are plenty. No pictures that hurt.

        Write as many lines as you like. Enter on an empty line when done.
        /skip  /back  /why  /example  /pause  /help"
    `);
  });

  test('looks like this in the plain form', () => {
    expect(plain(choice(3))).toMatchInlineSnapshot(`
      "Question 6. About 8 more.
      Who is it for this time?
      1. Choice 1
      2. Choice 2
      3. Choice 3
      /skip  /back  /why  /example  /pause  /help"
    `);
  });

  test('names only the commands that make sense there', () => {
    expect(plain(question({ commands: ['skip', 'pause', 'help'] }))).toContain('/skip  /pause  /help');
    expect(plain(question({ commands: [] }))).not.toContain('/');
  });

  test('leaves out how to end an answer when that has been said often enough', () => {
    expect(plainLayout(stepLines(question(), words, false), 80)).not.toContain(words.hintMany);
  });
});

describe('the line with the cursor', () => {
  test('says what Enter alone means, in words', () => {
    expect(askLine(choice(4, { fallback: 'c2' }), words)).toBe(
      'Type a number, then press Enter. Enter alone means 2: ',
    );
    expect(askLine(choice(4), words)).toBe('Type a number, then press Enter: ');
    expect(askLine(question({ lines: 'one', fallback: 'The bus stop' }), words)).toBe(
      'Enter alone keeps: The bus stop ',
    );
  });

  test('tells of the question mark only where there is more to tell', () => {
    const withMore = choice(3, {
      choices: [...choice(2).choices, { id: 'c3', words: 'Three', more: 'More.' }],
    });
    expect(askLine(withMore, words)).toBe(
      'Add a question mark for more, like 3? Type a number, then press Enter: ',
    );
  });

  test('is empty where words get lines of their own', () => {
    expect(askLine(question(), words)).toBe('');
    expect(askLine(question({ fallback: '' }), words)).toBe('');
  });

  test('offers the rest of a list above nine', () => {
    expect(choiceLines(choice(12), 0).map(({ text }) => text)).toHaveLength(9);
    expect(choiceLines(choice(12), 9).map(({ text }) => text)).toEqual([
      '10. Choice 10',
      '11. Choice 11',
      '12. Choice 12',
    ]);
    expect(askLine(choice(12), words)).toContain(words.moreChoices);
    expect(askLine(choice(12), words, 9)).not.toContain(words.moreChoices);
  });
});
