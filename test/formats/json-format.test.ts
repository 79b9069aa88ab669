import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { FileReport } from '../../src/core/check/report.ts';
import type { Run } from '../../src/core/check/run.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { jsonFormat } from '../../src/formats/json-format.ts';
import { builtInRules } from '../support/built-in-rules.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../src/schemas/check-1.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});
const report = (path: string, text: string): FileReport => ({
  path,
  text,
  ...checkText(text, rules, contextOf(text, { careLines: ['Call 988.'] })),
});
const run = (files: readonly FileReport[], problems: Run['problems'] = []): Run => ({
  tool: { name: 'cps-story', version: '1.2.3', rules: 'abc' },
  files,
  problems,
});

const TEXTS = [
  '',
  'You should call her. I know exactly how you feel.',
  '<!-- cps-story keep directive: mine -->\nYou should call her.',
  'I want to die.',
  'My sponsor told me you should pray.',
  `I lost it all. ${'It was hard and I was alone. '.repeat(12)}`,
];

/** C0 but the line end, DEL and C1, line separators, bidi controls, tag characters. */
const drivesTerminal = (code: number): boolean =>
  (code < 32 && code !== 10) ||
  (code >= 127 && code < 160) ||
  (code >= 0x2028 && code <= 0x202e) ||
  code >= 0xe0000;

describe('the JSON of check', () => {
  test('fits its published schema, for files, keeps, care, problems and nothing at all', () => {
    for (const explain of [false, true]) {
      const documents = [
        run([]),
        run(
          TEXTS.map((text, at) => report(`${at}.md`, text)),
          [{ path: 'gone.md', code: 'missing', message: 'x' }],
        ),
      ];
      for (const document of documents) {
        expect(validate(JSON.parse(jsonFormat(document, { explain }))), JSON.stringify(validate.errors)).toBe(
          true,
        );
      }
    }
  });

  test('the schema refuses a finding without its place', () => {
    const document = JSON.parse(
      jsonFormat(run([report('a.md', 'You should call her.')]), { explain: false }),
    );
    delete document.files[0].findings[0].start;
    expect(validate(document)).toBe(false);
  });

  test('is the same bytes for the same run, and ends with one line end', () => {
    const once = jsonFormat(run([report('a.md', TEXTS[1] ?? '')]), { explain: true });
    expect(jsonFormat(run([report('a.md', TEXTS[1] ?? '')]), { explain: true })).toBe(once);
    expect(once.endsWith('}\n')).toBe(true);
  });

  test('lists excused words only when asked to explain', () => {
    const file = report('a.md', TEXTS[4] ?? '');
    expect(file.excused.length).toBeGreaterThan(0);
    expect(JSON.parse(jsonFormat(run([file]), { explain: false })).files[0]).not.toHaveProperty('excused');
    expect(JSON.parse(jsonFormat(run([file]), { explain: true })).files[0].excused[0]).toMatchObject({
      rule: 'directive',
      why: 'reported',
    });
  });

  test('carries no byte that can drive a terminal, and gives every sign back to a reader', () => {
    const path = 'a\u001b]0;x\u0007\u009b31m\u202e\u2028\u{e0041}.md';
    const written = jsonFormat(run([report(path, 'You should \u009bcall\u202e her.')]), { explain: false });
    const unsafe = [...written].filter((sign) => drivesTerminal(sign.codePointAt(0) ?? 0));
    expect(unsafe).toEqual([]);
    expect(JSON.parse(written).files[0].path).toBe(path);
  });
});
