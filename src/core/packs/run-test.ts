import { checkInItsLanguage, type RuleShelf } from '../check/check-in-its-language.ts';
import type { CheckContext } from '../check/context.ts';
import { plainContext } from '../check/context.ts';
import { contextOf } from '../check/context-of.ts';
import type { Finding, Report } from '../check/report.ts';
import { draftContext } from '../interview/draft-context.ts';
import { draftText } from '../interview/draft-text.ts';
import { DEFAULT_SETTING } from '../setting.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Words } from '../words/words.ts';
import type { Pack } from './pack.ts';
import { briefOf, contextFrom } from './pack-brief.ts';
import { sampleAnswers } from './sample-answers.ts';
import { answersIn } from './sample-file.ts';
import type { PackTest, Stated } from './test-file.ts';

/** Where a test and what was found do not agree. `line` counts from 1 in the file of the test. */
export type Difference = { readonly line: number } & (
  | { readonly kind: 'not-found'; readonly stated: Stated }
  | { readonly kind: 'not-stated'; readonly rule: string; readonly quote: string }
  | { readonly kind: 'text'; readonly expected: string; readonly found: string }
  | { readonly kind: 'unchecked'; readonly language: string }
);

type Tools = { readonly rules: RuleShelf; readonly says: Words['support'] };

/** All differences of one test, in the order of its lines. The settings are the usual ones, whoever runs it. */
export const runTest = (test: PackTest, pack: Pack, tools: Tools): readonly Difference[] =>
  (test.draft === null ? answersTest(test, pack, tools) : draftTest(test, test.draft, pack, tools)).toSorted(
    (one, other) => one.line - other.line,
  );

const draftTest = (
  test: PackTest,
  { text, above }: NonNullable<PackTest['draft']>,
  pack: Pack,
  { rules, says }: Tools,
): readonly Difference[] => {
  const brief = briefOf(pack);
  const context: CheckContext = {
    ...plainContext,
    ...contextFrom(brief, DEFAULT_SETTINGS, says),
    setting: test.setting ?? pack.setting ?? DEFAULT_SETTING,
    language: brief.language,
    limit: brief.limit,
  };
  return compare(test, checkInItsLanguage(text, rules, context), ({ start }) => start.line + above);
};

const answersTest = (test: PackTest, pack: Pack, { rules, says }: Tools): readonly Difference[] => {
  const answers = sampleAnswers({ ...pack, sample: answersIn(test.answers) });
  const draft = draftText(pack, answers);
  const texts = test.story === null ? [] : compareTexts(test.story, draft.text);
  if (test.expect === null) return texts;
  const setting = test.setting ?? pack.setting ?? DEFAULT_SETTING;
  const given = { pack, answers, setting, settings: DEFAULT_SETTINGS, keepPrivate: [], says };
  const report = checkInItsLanguage(draft.text, rules, contextOf(draft.text, draftContext(given, draft)));
  return [...texts, ...compare(test, report, () => test.story?.line ?? 1)];
};

/** Each stated finding takes one that was found; what is left on either side is a difference. */
const compare = (
  { expect }: PackTest,
  report: Report,
  lineOf: (finding: Finding) => number,
): readonly Difference[] => {
  if (report.unchecked) return [{ line: 1, kind: 'unchecked', language: report.language }];
  const left = [...report.findings];
  const missing = (expect ?? []).flatMap((stated): readonly Difference[] => {
    const at = left.findIndex((finding) => fits(finding, stated));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [{ line: stated.line, kind: 'not-found', stated }];
  });
  return [
    ...missing,
    ...left.map(
      (finding): Difference => ({
        line: lineOf(finding),
        kind: 'not-stated',
        rule: finding.rule,
        quote: finding.quote,
      }),
    ),
  ];
};

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

const fits = ({ rule, quote }: Finding, stated: Stated): boolean => {
  if (rule !== stated.rule) return false;
  const [found, wanted] = [plain(quote), plain(stated.words)];
  return found.includes(wanted) || (found !== '' && wanted.includes(found));
};

/** The first line in which the texts are not the same. */
const compareTexts = (
  { text, line }: NonNullable<PackTest['story']>,
  made: string,
): readonly Difference[] => {
  const [expected, found] = [text, made].map((one) =>
    one
      .trim()
      .split('\n')
      .map((row) => row.trimEnd()),
  );
  const longest = Math.max(expected?.length ?? 0, found?.length ?? 0);
  for (let at = 0; at < longest; at++) {
    const [wanted = '', here = ''] = [expected?.[at], found?.[at]];
    if (wanted !== here) return [{ line: line + at, kind: 'text', expected: wanted, found: here }];
  }
  return [];
};
