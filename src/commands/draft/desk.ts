import type { AnswerRecord } from '../../core/interview/answer.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { Setting } from '../../core/setting.ts';
import type { Settings } from '../../core/settings.ts';
import type { StoryId } from '../../core/store/version.ts';
import type { World } from '../../ports.ts';
import type { Sitting, StoryStore, StorySummary } from '../../store/story-store.ts';
import type { DraftOptions } from './options.ts';
import type { Left, Talk } from './talk.ts';

/** All that one run of `draft` works with. */
export type Desk = {
  readonly world: World;
  readonly options: DraftOptions;
  readonly settings: Settings;
  readonly store: StoryStore;
  readonly talk: Talk;
};

/** A desk with one story on it. */
export type Work = Desk & {
  readonly story: StoryId;
  readonly pack: Pack;
  readonly setting: Setting;
  readonly sitting: Sitting;
  /** The version that was newest when the sitting began. */
  readonly parent: StorySummary['newest'];
  /** What has to stand in the journal before the first answer: which questions these are. */
  readonly firstRecords: AnswerRecord[];
  /** The questions the teller named; null for all. */
  readonly only: readonly string[] | null;
  /** Words that earlier stories said stay with the teller. */
  readonly keepPrivate: readonly string[];
  readonly heard: Heard;
};

/** What this sitting remembers, so that nothing is said twice. The only thing here that changes. */
export type Heard = {
  notesOff: boolean;
  /** The rules were read ahead, or at least that was tried. */
  isReady: boolean;
  /** The rules could not be read, and this was said. */
  noRules: boolean;
  /** Rules the teller wants to hear no more of today. */
  readonly quietRules: Set<string>;
  /** Marks of what was said about words without being asked (`wordsMark`). */
  readonly notes: Set<string>;
  /** How many coaching notes were made. */
  noteCount: number;
  /** Where the moment begins that matters most to the listener; '' when that was not asked. */
  moment: string;
  /** Texts for which the care note was shown. */
  readonly cared: Set<string>;
  /** That the piece has more words than there is room for, and this was said. */
  overRoom: boolean;
  /** An editor that could not be opened. */
  missingEditor: string;
  /** The prompts with half an answer on the disk; words beside have a key of their own among them. */
  readonly held: Set<string>;
  /** It was said that an editor has the answer as plain text. */
  editorPlain: boolean;
};

export const nothingHeard = (held: Iterable<string>): Heard => ({
  notesOff: false,
  isReady: false,
  noRules: false,
  quietRules: new Set(),
  notes: new Set(),
  noteCount: 0,
  moment: '',
  cared: new Set(),
  overRoom: false,
  missingEditor: '',
  held: new Set(held),
  editorPlain: false,
});

/** Where a part of the conversation ended: with the interview as it is now, or with the teller gone. */
export type Onward = Interview | Left;
