import { LANGUAGES } from '../language/languages.ts';
import type { RuleImage } from '../rules/image.ts';
import { checkText } from './check-text.ts';
import { type CheckContext, plainContext } from './context.ts';
import type { Report } from './report.ts';

/** Gives the rules of a language that there are rules for. Where those cannot be had it gives any others, and the text stays unchecked. */
export type RuleShelf = (language: string) => RuleImage;

/** The code of a language if there are rules for it, else the one that texts are taken to be in until they are read. */
export const withRules = (language: string): string =>
  LANGUAGES.some(({ code }) => code === language) ? language : plainContext.language;

/**
 * Checks a text by the rules of its own language: the one that its context names, or, when it does not read like that, the one that it reads
 * as. A text in a language without rules comes back unchecked.
 */
export const checkInItsLanguage = (text: string, rules: RuleShelf, context: CheckContext): Report => {
  const report = checkText(text, rules(withRules(context.language)), context);
  if (!report.unchecked || withRules(report.language) !== report.language) return report;
  const own = rules(report.language);
  return own.language === report.language
    ? checkText(text, own, { ...context, language: report.language })
    : report;
};
