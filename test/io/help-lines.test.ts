import { describe, expect, test } from 'vitest';
import { terminalWords as words } from '../../src/core/words/en/terminal.ts';
import { createHelp } from '../../src/io/help-lines.ts';
import { choice, question } from '../support/steps.ts';

describe('/help', () => {
  test('tells all there is to tell in the rich form', () => {
    const lines = createHelp(words, 'rich')(question());
    expect(lines).toHaveLength(1 + question().commands.length);
    expect(lines[0]).toBe(words.endsWith);
  });

  test('tells three at a time in the plain form, then the next three, and begins again', () => {
    const help = createHelp(words, 'plain');
    const step = question({ commands: ['skip', 'back', 'pause', 'help'] });
    expect(help(step)).toEqual([
      words.endsWith,
      `/skip: ${words.help.skip}.`,
      `/back: ${words.help.back}.`,
      words.moreHelp,
    ]);
    expect(help(step)).toEqual([`/pause: ${words.help.pause}.`, `/help: ${words.help.help}.`]);
    expect(help(step)).toContain(words.endsWith);
  });

  test('begins anew at each question', () => {
    const help = createHelp(words, 'plain');
    help(question());
    expect(help(question({ id: 'now' }))[0]).toBe(words.endsWith);
  });

  test('says nothing of empty lines where Enter alone ends an answer', () => {
    expect(createHelp(words, 'rich')(choice(3))).not.toContain(words.endsWith);
  });

  test('tells only commands that make sense there', () => {
    expect(createHelp(words, 'rich')(choice(3, { commands: ['pause'] }))).toEqual([
      `/pause: ${words.help.pause}.`,
    ]);
  });
});
