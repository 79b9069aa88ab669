import { createEar } from '../hearing/ear.ts';
import { hearSentences } from '../hearing/hear-sentences.ts';
import { languageOf } from '../language/languages.ts';
import { matcherOf } from '../patterns/matcher-of.ts';
import type { RuleImage } from '../rules/image.ts';
import { createStoryView, type StoryView } from '../story-rules/story-view.ts';
import { leftToCare, noteDanger } from './care-note.ts';
import type { CheckContext } from './context.ts';
import { measure } from './facts.ts';
import { placeHits } from './find-sentences.ts';
import { collectFindings } from './findings.ts';
import { hearPack } from './hear-pack.ts';
import { languageHeard } from './language-heard.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { findStrengths } from './strengths.ts';

/** A language nobody named and that does not read like one we have rules for. */
const UNKNOWN = 'und';

/**
 * Everything the check says of one text. Pure and synchronous: the same text, rules and context give the same report. Offsets are UTF-16
 * units of `text` as given, a BOM included. The context is taken as it is: front matter is read by `contextOf`. A text in a language
 * other than that of the rules comes back `unchecked`, with its facts and the teller's own private words, and is never called clear.
 */
export const checkText = (text: string, rules: RuleImage, context: CheckContext): Report => {
  const read = readText(text, languageOf(rules.language));
  const { table } = read;
  const matcher = matcherOf(rules);
  const facts = measure(read.masked.text, table, context.rate);
  const spoken = context.language === rules.language;
  const language = spoken ? (languageHeard(read) ?? UNKNOWN) : context.language;
  const unchecked = language !== rules.language;
  const raw = unchecked ? [] : matcher.scan(table);
  const ear = rules.hearing && !unchecked ? createEar(table, rules.hearing) : null;
  const placed = placeHits(table, raw, matcher, context);
  const heard = ear ? hearSentences(table, rules, placed, context, ear) : placed;
  const pack = unchecked || context.pack?.rules.language !== rules.language ? null : context.pack;
  const { hits, beside } = pack ? hearPack(table, heard, context, pack) : { hits: heard, beside: [] };
  // What a pack hears decides nothing about the whole story: there its thresholds speak.
  const found = hits.filter((hit) => !hit.excuse);
  const view: StoryView = createStoryView({ table, context, facts, found, matcher, raw, ear });
  return {
    setting: context.setting,
    language,
    unchecked,
    facts,
    strengths: unchecked ? [] : findStrengths(view),
    ...collectFindings({ read, view, hits: [...leftToCare(view, hits), ...beside], unchecked }),
    care: unchecked ? null : noteDanger(view, read.masked.blocks),
  };
};
