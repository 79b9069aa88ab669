import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ESC = '\u001b';
const BEL = '\u0007';

/** What somebody could hide in a text to drive a terminal, to show other words than stand there, or to make a program stumble. */
export const HOSTILE: readonly string[] = [
  `${ESC}[31m${ESC}[2J${ESC}[Hred`,
  `${ESC}]52;c;cm0gLXJmIC8=${BEL}`,
  `${ESC}]8;;https://example.org${BEL}here${ESC}]8;;${BEL}`,
  `${ESC}]0;another title${ESC}\\`,
  `${ESC}P+q544e${ESC}\\${ESC}c${ESC}7`,
  '\u009b31m\u009d52;c;aGk=\u009c\u0090q\u009c',
  '\u202eyrots ruoy ton\u202c \u2066apart\u2069',
  'gone\b\b\b\bhere\u007f',
  '\u0000\u0001\u0003\u0004\u0005\u000e\u000f\u0011\u0013\u001a',
  '\u{e0001}\u{e0048}\u{e0049}',
];

/** What is odd, but made of letters: a pack may hold it. The first ones are short enough for a title. */
export const ODD: readonly string[] = [
  '%% /pause',
  'a\u200bb\u200cc\u200dd\u2060e',
  '2019. That was **the** year',
  `${'👩‍👩‍👧‍👦'.repeat(40)}`,
  `e${'\u0301'.repeat(60)}`,
  'w'.repeat(10_000),
];

const PROMPTS: readonly (readonly [id: string, head: string])[] = [
  ['told', 'kind: private\nlines: one'],
  ['pick', 'kind: choice'],
  ['keep', 'kind: list\nfeeds: [keep-private]'],
  ['then', 'kind: story\nsection: then\ntender: yes\nlimit: 50'],
  ['back', 'kind: story\nsection: then\nlines: one'],
];

/** Where a pack lies once it was added. */
export const ADDED: string = join('packs', 'mallory.pack', '1.0.0');

/** A pack that no trainer would write: `short` stands in every name and question, `long` in every other text. */
export const writeHostilePack = (folder: string, short: string, long: string): string => {
  const name = JSON.stringify(`Mallory ${short}`);
  mkdirSync(join(folder, 'prompts'), { recursive: true });
  writeFileSync(
    join(folder, 'pack.yaml'),
    [
      'format: 1',
      'id: mallory.pack',
      'version: 1.0.0',
      `title: ${name}`,
      `summary: ${name}`,
      'language: en',
      'licence: MIT',
      `authors: [${name}]`,
      'setting: group',
      'makes: story',
      'sections:',
      '  - id: then',
      `    joiner: ${name}`,
      'order:',
      ...PROMPTS.map(([id]) => `  - ${id}`),
      '',
    ].join('\n'),
  );
  for (const [id, head] of PROMPTS) {
    const choices =
      id === 'pick' ? `## Choices\n- one: One ${short}\n- two: Two ${short}\n\n## Card: one\n${long}\n` : '';
    writeFileSync(
      join(folder, 'prompts', `${id}.md`),
      `---\nid: ${id}\n${head}\n---\nWhat about ${id}? ${short}\n\nHelp ${long}\n\n${choices}\n## Why\nWhy ${long}\n\n## Example\nExample ${long}\n`,
    );
  }
  return folder;
};
