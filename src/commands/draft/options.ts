import type { Level } from '../../core/check/report.ts';
import type { Setting } from '../../core/setting.ts';
import type { Settings } from '../../core/settings.ts';

/** What `draft` was asked for. The flags that say it are the business of the command line. */
export type DraftOptions = {
  /** A story by number, id or title; null to be asked. */
  readonly story: string | null;
  readonly pack: string | null;
  /** A story that was told: a page of its own looks back on that telling. */
  readonly after: string | null;
  readonly setting: Setting | null;
  /** How long the teller wants to speak; must fit the pack. */
  readonly minutes: number | null;
  readonly title: string | null;
  /** A new story, even when another is waiting. */
  readonly fresh: boolean;
  /** Straight on with what waits, or with the newest story; nothing is asked about it. */
  readonly resume: boolean;
  /** The story whose answers a new one begins with: number, id or title. */
  readonly from: string | null;
  /** Just these questions, by their ids; null for all. */
  readonly only: readonly string[] | null;
  /** What holds for this sitting alone, over the settings. */
  readonly flags: SittingFlags;
  /** null: as the settings say, else ask. */
  readonly form: 'plain' | 'rich' | null;
  /** File with answers, `-` for standard input; nothing is asked then. */
  readonly answers: string | null;
  /** With `answers`: nothing is asked, also where somebody could answer. */
  readonly yes: boolean;
  /** Write the questions to this new file and ask nothing; `-` is standard output, '' a name of ours. */
  readonly worksheet: string | null;
  /** With `worksheet`: also the answers that are only for the teller. */
  readonly withPrivate: boolean;
  /** One JSON object to standard output; only with `answers`. */
  readonly json: boolean;
  /** Also write the text to this new file; `-` is standard output and goes with `answers` only. */
  readonly out: string | null;
  /** False: put together and check only. */
  readonly save: boolean;
  /** With `answers`: the lightest level that makes the exit code 1. */
  readonly failOn: Level | 'never';
};

/** Settings that a flag beats for one sitting; none of this is written down. */
export type SittingFlags = Partial<Pick<Settings, 'coachingNotes' | 'halfAnswers' | 'editor' | 'speed'>>;

/** The same, with a file of answers named. */
export type AnswerOptions = DraftOptions & { readonly answers: string };
