import { type Decoded, decodePack } from '../../src/core/packs/pack-decoder.ts';
import type { Parent } from '../../src/core/packs/parent.ts';
import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';

/** The files of a small pack that holds together, by path. */
export const PACK_FILES: { readonly [path: string]: string } = {
  'pack.yaml': `format: 1
id: riverbend.first-story
version: 1.2.0
title: Your first story
summary: A few gentle questions.
language: en
licence: CC-BY-4.0
authors: [Riverbend Peer Training]
setting: group
makes: story
limits:
  aim: 20 words
  most: 40 words
sections:
  - then
  - id: back
    joiner: One question.
    reorder: yes
order: [purpose, keep, then, back, leave]
`,
  'prompts/purpose.md': `---
id: purpose
kind: choice
feeds: [purpose]
---
What is it for?

## Choices
- hope: A bit of hope
- trust: Some trust

## Card: trust
Trust takes time.
`,
  'prompts/keep.md': `---
id: keep
kind: list
feeds: [keep-private]
carries: keep
---
What stays with you?
`,
  'prompts/then.md': `---
id: then
kind: story
section: then
limit: 12
tender: yes
show-if:
  any: [purpose = hope, keep answered]
---
# Where were you then?

Two lines
are plenty.

Leave out the worst.

## Why
One scene
is enough.

## Example
I sat by the phone.
`,
  'prompts/back.md': `---
id: back
kind: story
section: back
lines: one
optional: yes
---
What will you ask?
`,
  'prompts/leave.md': `---
id: leave
kind: scale
---
How are you now?

## Choices
- steady: Steady
- stirred: Stirred
`,
  'sample.md': `# A sample

## purpose

hope

## then

I sat by the phone.

It did not ring.

## back

What about you?
`,
  'README.md': 'For the autumn class.\n',
};

/** The small pack with some files changed; null takes a file away. */
export const packFiles = (changes: {
  readonly [path: string]: string | null;
}): { readonly [path: string]: string } =>
  Object.fromEntries(
    Object.entries({ ...PACK_FILES, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );

/** One file of the small pack with a part of it replaced. Throws when the part is not there, so that no test goes stale. */
export const changed = (path: string, from: string, to: string): { readonly [path: string]: string } => {
  const text = PACK_FILES[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return { [path]: text.replace(from, () => to) };
};

export const decode = async (
  files: { readonly [path: string]: string },
  rules: readonly string[] | null = null,
  parent: Parent | null = null,
): Promise<Decoded> =>
  decodePack(
    {
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      origin: 'added',
      hash: 'h1:test',
      rules,
      csv: await loadCsvReader(),
      parent,
    },
    await loadYamlReader(english.yaml),
    english.packProblems,
  );

/** Problems as a trainer sees them, one line each. */
export const problemsOf = async (files: { readonly [path: string]: string }): Promise<readonly string[]> => {
  const decoded = await decode(files);
  return decoded.ok
    ? []
    : decoded.problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`.trim());
};
