/**
 * cps-story as a library: the check as one pure, synchronous function. Rules come as data, compiled when the package was built:
 *
 *     import { readFileSync } from 'node:fs';
 *     import { checkText, contextOf, readImage } from 'cps-story';
 *     const rules = readImage(readFileSync(new URL(import.meta.resolve('cps-story/rules/en.bin'))));
 *     const report = checkText(text, rules, contextOf(text, { setting: 'group' }));
 */
export { checkText } from './core/check/check-text.ts';
export { type CheckContext, MARKS, type Mark, plainContext, type SectionSpan } from './core/check/context.ts';
export { contextOf, type Known } from './core/check/context-of.ts';
export {
  type Care,
  type Excused,
  type Facts,
  type FileReport,
  type Finding,
  type KeptFinding,
  LEVELS,
  type Level,
  type Minutes,
  type Position,
  PRINCIPLES,
  type Principle,
  type Problem,
  type Report,
  type Scope,
  type Span,
  type Strength,
} from './core/check/report.ts';
export { exitCodeFor, FAIL_ON, type FailOn, type Run, type Summary, summarize } from './core/check/run.ts';
export { type Saying, Trouble, type TroubleCode } from './core/errors.ts';
export type { AnswerRecord, Answers } from './core/interview/answer.ts';
export { type Assembled, assemble, type Part } from './core/packs/assemble.ts';
export type { Pack, PackProblem, Prompt, Section } from './core/packs/pack.ts';
export { type Decoded, decodePack, type PackSource } from './core/packs/pack-decoder.ts';
export type { RuleImage } from './core/rules/image.ts';
export { readImage } from './core/rules/image-bytes.ts';
export { DEFAULT_SETTING, isSetting, SETTINGS, type Setting } from './core/setting.ts';
export { careLines, violenceLines } from './core/support/care-lines.ts';
export { english, type Words } from './core/words/words.ts';
