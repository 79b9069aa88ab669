import { SETTINGS, type Setting } from '../setting.ts';
import { nearest } from '../text/near.ts';
import type { Fault } from './faults.ts';
import { type Fields, isMap, openFields, type ReadYaml } from './fields.ts';
import type { PackFile } from './pack-files.ts';
import { readSample, type SampleAnswer } from './sample-file.ts';

/** `tests/NAME.md` */
export const isTestPath = (path: string): boolean => /^tests\/[^/]+\.md$/.test(path);

export const TEST_KEYS = ['setting', 'expect'] as const;

/** A finding that a test states: the rule, and words that it points at; '' for any. */
export type Stated = { readonly rule: string; readonly words: string; readonly line: number };

/** A draft or answers, and what they must come to. Lines count from 1 in the file. */
export type PackTest = {
  readonly file: string;
  readonly setting: Setting | null;
  /** Null where the test says nothing of findings. */
  readonly expect: readonly Stated[] | null;
  /** The draft, and the lines above it; null for a test of answers. */
  readonly draft: { readonly text: string; readonly above: number } | null;
  readonly answers: readonly SampleAnswer[];
  /** The text that the answers must make; null where the test does not say. */
  readonly story: { readonly text: string; readonly line: number } | null;
};

/** Below this heading stands the text that the answers make. */
const STORY = '= story';

type Names = {
  /** Questions of the pack. */
  readonly prompts: readonly string[];
  /** All rules that may speak, those of the pack with its name before theirs. */
  readonly rules: readonly string[];
  readonly pack: string;
};

/** Null when the header cannot be read. Whether the answers can be given is asked by whoever knows the questions. */
export const readTest = (
  { path, text }: PackFile,
  names: Names,
  read: ReadYaml,
  note: Fault,
): PackTest | null => {
  const lines = text.split('\n');
  const close =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : 0;
  if (close < 0) {
    note(1, (says) => [says.headerCloses, says.testHint]);
    return null;
  }
  const header = lines.slice(1, close).join('\n');
  const fields =
    header.trim() === ''
      ? null
      : openFields({ text: header, above: 1 }, (given) => read(given), TEST_KEYS, note);
  if (header.trim() !== '' && fields === null) return null;
  const above = close === 0 ? 0 : close + 1;
  // Lines stay where they are, so that what is told of the answers has its place in the file.
  const body = [...lines.slice(0, above).map(() => ''), ...lines.slice(above)].join('\n');
  const parts = readSample(body);
  const isDraft = !parts.some(({ prompt }) => prompt === STORY || names.prompts.includes(prompt));
  const [story, ...more] = parts.filter(({ prompt }) => prompt === STORY);
  for (const { line } of more) note(line, (says) => [says.headingTwice(STORY), says.keepOne]);
  if (body.trim() === '') note(1, (says) => [says.emptyTest, says.testHint]);
  const expect = fields && readExpect(fields, names);
  return {
    file: path,
    setting: fields?.oneOf('setting', SETTINGS) ?? null,
    expect: expect ?? (isDraft ? [] : null),
    draft: isDraft ? { text: lines.slice(above).join('\n'), above } : null,
    answers: isDraft ? [] : parts.filter(({ prompt }) => prompt !== STORY),
    story: isDraft || !story ? null : { text: story.text, line: firstWords(lines, story.line) },
  };
};

/** The line of the first words below a heading. */
const firstWords = (lines: readonly string[], heading: number): number =>
  heading +
  1 +
  Math.max(
    0,
    lines.slice(heading).findIndex((line) => line.trim() !== ''),
  );

/** `expect`: a list of `rule`, or `rule: words`. */
const readExpect = (fields: Fields, names: Names): readonly Stated[] | null => {
  const value = fields.raw('expect');
  if (value === undefined) return null;
  const items = value === '' ? [] : typeof value === 'string' ? [value] : value;
  if (!Array.isArray(items)) {
    fields.fault(['expect'], (says) => [says.expectList, says.expectHint]);
    return [];
  }
  return items.flatMap((item: unknown, at): readonly Stated[] => {
    const stated = ruleAndWords(item);
    const line = fields.line('expect', at);
    if (stated === null) fields.fault(['expect', at], (says) => [says.expectList, says.expectHint]);
    return stated === null ? [] : [{ ...stated, rule: fullName(stated.rule, names, at, fields), line }];
  });
};

const ruleAndWords = (item: unknown): { readonly rule: string; readonly words: string } | null => {
  if (typeof item === 'string') {
    const [, rule = '', words = ''] = /^([^\s:]+)(?:\s*:\s+(.*))?$/s.exec(item.trim()) ?? [];
    return rule === '' ? null : { rule, words };
  }
  const [entry, ...more] = isMap(item) ? Object.entries(item) : [];
  if (!entry || more.length > 0 || typeof entry[1] !== 'string') return null;
  return { rule: entry[0], words: entry[1] };
};

const fullName = (typed: string, { pack, rules }: Names, at: number, fields: Fields): string => {
  const rule = typed.toLowerCase();
  const own = `${pack}/${rule}`;
  if (rules.includes(own)) return own;
  if (!rules.includes(rule))
    fields.fault(['expect', at], (says) => {
      const near = nearest(rule, [...rules, ...rules.map((one) => one.replace(`${pack}/`, ''))]);
      return [says.ruleUnknown(typed), near === null ? says.ruleHint : says.nearHint(near, [])];
    });
  return rule;
};
