/** cps-story as a library: the core, which reads and writes nothing. Rules come as data: `cps-story/rules/en.json`. */
export { checkText } from './core/check/check-text.ts';
export type { CheckContext, Mark, SectionSpan } from './core/check/context.ts';
export { contextOf, type Known } from './core/check/context-of.ts';
export type {
  Care,
  Excused,
  Facts,
  Finding,
  KeptFinding,
  Level,
  Minutes,
  Position,
  Principle,
  Report,
  Scope,
  Span,
  Strength,
} from './core/check/report.ts';
export { Trouble, type TroubleCode } from './core/errors.ts';
export type { AnswerRecord, Answers } from './core/interview/answer.ts';
export { type Assembled, assemble, type Part } from './core/packs/assemble.ts';
export type { Pack, PackProblem, Prompt, Section } from './core/packs/pack.ts';
export { type Decoded, decodePack, type PackSource } from './core/packs/pack-decoder.ts';
export type { RuleImage } from './core/rules/image.ts';
export { isSetting, SETTINGS, type Setting } from './core/setting.ts';
export { careLines } from './core/support/care-lines.ts';
