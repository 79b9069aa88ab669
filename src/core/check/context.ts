import type { PackInForce } from '../packs/pack-in-force.ts';
import type { Setting } from '../setting.ts';
import { THRESHOLDS, type Thresholds } from '../story-rules/thresholds.ts';
import type { Span } from './report.ts';

/** Marks that a teller may set in the front matter; each quiets the rules it names. */
export const MARKS = ['not-a-hope-story', 'full-version', 'for-services', 'past'] as const;
export type Mark = (typeof MARKS)[number];

/** Which part of the pack a stretch of the text came from, so that whole-story rules need not guess from words. */
export type SectionSpan = Span & { readonly section: string };

/** Everything about a text that is not in the text. All offsets are UTF-16 units of the text as given. */
export type CheckContext = {
  readonly setting: Setting;
  readonly language: string;
  /** Words a minute, 100 to 160; see domain.md 5. */
  readonly rate: number;
  readonly sections: readonly SectionSpan[];
  /** Answers of the pack, by what they are for, when the text came from a pack: was something answered? */
  readonly answered: {
    readonly [what in
      | 'purpose'
      | 'turn'
      | 'now'
      | 'hope'
      | 'helped'
      | 'ask'
      | 'back'
      | 'resources']?: boolean;
  };
  /** Words, names and topics the teller wants to keep out of the story. */
  readonly keepPrivate: readonly string[];
  /** Labels the teller has chosen for themself; the rules leave them alone. */
  readonly ownWords: readonly string[];
  readonly marks: readonly Mark[];
  /** Limit of the piece in words: from the pack, or of the setting. */
  readonly limit: number | null;
  /** Help lines to show in the care note, already chosen for the country. */
  readonly careLines: readonly string[];
  /** Lines that come first when the danger is from another person. */
  readonly violenceLines: readonly string[];
  /**
   * What the words are to us: a text that is only read, words of a sitting, which are saved, or words that are only for the teller and
   * may speak of danger to the person they support.
   */
  readonly heardAs: 'text' | 'story' | 'private';
  /** Rules that are off, by id (a trainer's pack may switch rules; `story-nobody-helped` starts off). */
  readonly off: readonly string[];
  /** The numbers of the whole-story rules. */
  readonly thresholds: Thresholds;
  /** What a trainer's pack listens for beside the rules; null where no pack does. */
  readonly pack: PackInForce | null;
};

/** A text of which nothing is known. */
export const plainContext: CheckContext = {
  setting: 'one-to-one',
  language: 'en',
  rate: 130,
  sections: [],
  answered: {},
  keepPrivate: [],
  ownWords: [],
  marks: [],
  limit: null,
  careLines: [],
  violenceLines: [],
  heardAs: 'text',
  off: ['story-nobody-helped'],
  thresholds: THRESHOLDS,
  pack: null,
};
