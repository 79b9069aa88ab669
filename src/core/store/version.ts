import type { Instant } from '../interview/answer.ts';
import type { Setting } from '../setting.ts';

/** `s-` and random letters: says nothing, safe as a folder name. Only `parseStoryId` makes one. */
export type StoryId = string & { readonly is: 'StoryId' };
/** `NNNN-RANDOM-HASH`: the name of a version file without its ending. */
export type VersionId = string & { readonly is: 'VersionId' };
/** `j-` and random letters. */
export type SittingId = string & { readonly is: 'SittingId' };

/** The header of a version file, in this order: contracts.md 4. */
export type VersionHeader = {
  readonly story: StoryId;
  readonly number: number;
  readonly parent: VersionId | null;
  readonly created: Instant;
  readonly title: string;
  readonly setting: Setting;
  /** `id@version h1:HASH`, or '' when the story came without a pack. */
  readonly pack: string;
  readonly sitting: SittingId | null;
  readonly note: string;
};

/** What stands in a version file, and its name. */
export type VersionText = VersionHeader & {
  readonly id: VersionId;
  /** The story itself, LF line ends. */
  readonly body: string;
};

/** A version as read back: never edited, ever. */
export type Version = VersionText & {
  /** False when the hash in the name does not match the stored bytes: the text is shown, with a sentence that says so. */
  readonly intact: boolean;
};
