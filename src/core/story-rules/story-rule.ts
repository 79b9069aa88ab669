import type { Level, Principle, Span } from '../check/report.ts';
import type { StoryView } from './story-view.ts';

/** What a whole-story rule says: where, how strongly, and what to put into the places of its message. */
export type StoryHit = Span & {
  readonly level?: Level;
  readonly fill?: { readonly [place: string]: string };
};

/** The closed list of whole-story rules, with that of the teller's own private words. */
export type StoryRuleId =
  | 'story-no-invitation'
  | 'story-closed-question'
  | 'story-no-hope'
  | 'story-no-turn'
  | 'story-problem-heavy'
  | 'story-all-sunshine'
  | 'story-too-long'
  | 'story-no-permission'
  | 'story-no-purpose'
  | 'story-no-way-back'
  | 'story-reading-level'
  | 'story-jargon'
  | 'story-lecture'
  | 'story-no-resources'
  | 'story-too-fresh'
  | 'story-nobody-helped'
  | 'keep-private';

/** A rule that looks at the whole text. A closed list of code; its words and thresholds are data (contracts.md 3). */
export type StoryRule = {
  readonly id: StoryRuleId;
  readonly principle: Principle;
  readonly level: Level;
  readonly look: (view: StoryView) => StoryHit | null;
};

/** The page of a whole-story rule, and what it says. `{places}` in the message are filled by the hit. */
export type StoryRulePage = {
  readonly message: string;
  readonly ask: string;
  readonly why: string;
  readonly source: string;
  readonly heard: readonly string[];
  readonly passes: readonly string[];
};

/** What all of them say in one language. */
export type StoryPages = { readonly [id in StoryRuleId]: StoryRulePage };
