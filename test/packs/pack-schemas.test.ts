import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FieldSchema, fieldPage } from '../../src/build/field-page.ts';
import { PRINCIPLES } from '../../src/core/check/report.ts';
import { ANSWER_KINDS, FEEDS } from '../../src/core/packs/pack.ts';
import { PACK_KEYS } from '../../src/core/packs/pack-header.ts';
import { PROMPT_KEYS } from '../../src/core/packs/prompt-decoder.ts';
import { GROUP_KEYS } from '../../src/core/packs/rule-groups.ts';
import { PACK_LEVELS } from '../../src/core/packs/word-list-file.ts';
import { RULE_KEYS } from '../../src/core/rules/decode-rule.ts';
import { STANCES } from '../../src/core/rules/rule.ts';
import { SETTINGS } from '../../src/core/setting.ts';
import { DIALS } from '../../src/core/story-rules/dials.ts';
import { changed, PACK_FILES, packFiles, problemsOf } from '../support/pack-files.ts';
import { ROOT } from '../support/source-files.ts';

const schemaOf = (name: string): FieldSchema =>
  JSON.parse(readFileSync(join(ROOT, 'src/schemas', `${name}-1.schema.json`), 'utf8'));
const [pack, prompt, rule] = ['pack', 'prompt', 'rule'].map(schemaOf);
const ajv = new Ajv({ allErrors: true, strict: false });
const fits = {
  pack: ajv.compile(pack ?? {}),
  prompt: ajv.compile(prompt ?? {}),
  rule: ajv.compile(rule ?? {}),
};
const keys = (schema: FieldSchema | undefined): readonly string[] =>
  Object.keys(schema?.properties ?? {}).toSorted();
const header = (text: string): unknown => parse(text.split(/^---$/m)[1] ?? '');

describe('the schemas of a pack', () => {
  it('know the keys that the program reads, and no other', () => {
    expect(keys(pack)).toEqual([...PACK_KEYS].toSorted());
    expect(keys(prompt)).toEqual([...PROMPT_KEYS].toSorted());
    expect(keys(rule)).toEqual([...RULE_KEYS].toSorted());
    const group = rule?.properties?.['find']?.anyOf?.[1]?.items?.anyOf?.[1];
    expect(keys(group)).toEqual([...GROUP_KEYS].toSorted());
  });

  it('know the words that the program knows', () => {
    expect(pack?.properties?.['setting']?.enum).toEqual(SETTINGS);
    expect(prompt?.properties?.['kind']?.enum).toEqual(ANSWER_KINDS);
    expect(prompt?.properties?.['feeds']?.anyOf?.[0]?.enum).toEqual(FEEDS);
    expect(rule?.properties?.['principle']?.enum).toEqual(PRINCIPLES);
    expect(rule?.properties?.['level']?.enum).toEqual(PACK_LEVELS);
    expect(rule?.properties?.['unless']?.anyOf?.[0]?.enum).toEqual(STANCES);
  });

  it('know each number that a pack can change, and what it may be', () => {
    const dials = Object.entries(pack?.properties?.['rules']?.properties?.['thresholds']?.properties ?? {});
    expect(
      dials.map(([name, field]) => {
        const { minimum, maximum } = field.anyOf?.[0] ?? field;
        return { name, least: minimum, most: maximum, share: field.anyOf !== undefined };
      }),
    ).toEqual(DIALS.map(({ name, least, most, share }) => ({ name, least, most, share })));
  });

  it('take every pack that comes with the program', () => {
    const folders = readdirSync(join(ROOT, 'prompts'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    expect(folders.length).toBeGreaterThan(6);
    for (const { name } of folders) {
      const folder = join(ROOT, 'prompts', name);
      expect(
        fits.pack(parse(readFileSync(join(folder, 'pack.yaml'), 'utf8'))),
        `${name} ${JSON.stringify(fits.pack.errors)}`,
      ).toBe(true);
      for (const file of readdirSync(join(folder, 'prompts')))
        expect(
          fits.prompt(header(readFileSync(join(folder, 'prompts', file), 'utf8'))),
          `${name} ${file} ${JSON.stringify(fits.prompt.errors)}`,
        ).toBe(true);
    }
  });

  it.each([
    ['a key that is none', 'makes: story', 'makes: story\nmade: story'],
    ['a version that is none', '1.2.0', '1.2'],
    ['an id with a capital', 'riverbend.first-story', 'Riverbend.first-story'],
    ['a setting that is none', 'setting: group', 'setting: groups'],
    ['no order', 'order: [purpose, keep, then, back, leave]\n', ''],
    ['a number beyond its range', 'makes: story', 'makes: story\nrules:\n  thresholds:\n    grade: 40'],
    ['something left out of nothing', 'makes: story', 'makes: story\nleave-out: [then]'],
    ['a country in full', 'makes: story', 'makes: story\ndefaults:\n  country: Canada'],
    ['another format', 'format: 1', 'format: 2'],
  ])('refuse, as the program does, %s', async (_name, from, to) => {
    expect(fits.pack(parse(PACK_FILES['pack.yaml'] ?? ''))).toBe(true);
    const files = changed('pack.yaml', from, to);
    expect(fits.pack(parse(files['pack.yaml'] ?? ''))).toBe(false);
    expect(await problemsOf(packFiles(files))).not.toEqual([]);
  });

  it('stand on the page of fields as they are (npm run fields)', () => {
    const page = readFileSync(join(ROOT, 'prompts/FIELDS.md'), 'utf8');
    expect(page).toBe(fieldPage([pack ?? {}, prompt ?? {}, rule ?? {}]));
  });

  it('are handed out with the program', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['pack', 'prompt', 'rule'])
      expect(exports[`./schemas/${name}-1.schema.json`]).toBe(`./dist/schemas/${name}-1.schema.json`);
  });
});
