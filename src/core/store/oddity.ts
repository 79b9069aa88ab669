import type { OwnKind, StoryPart } from './file-names.ts';
import type { StoryId } from './version.ts';

/** A file in a part of a story; `of`: what it holds. */
export type FileOfStory = {
  readonly story: StoryId;
  readonly part: StoryPart;
  readonly name: string;
  readonly of: OwnKind;
};

/** What doctor can put right. `path` is told to people and begins below the folder of the store. */
export type Mendable =
  /** Files of saves that were stopped. */
  | { readonly kind: 'left-over'; readonly path: string; readonly paths: readonly string[] }
  /** Files and folders that others can open. */
  | { readonly kind: 'open'; readonly path: string; readonly paths: readonly string[] }
  /** A copy beside the file it was made from. */
  | { readonly kind: 'copy'; readonly path: string; readonly file: FileOfStory }
  /** A version whose name no longer fits what is in it. */
  | { readonly kind: 'changed'; readonly path: string; readonly file: FileOfStory }
  /** A version in the folder of one story that says it belongs to another, which is there. */
  | { readonly kind: 'misplaced'; readonly path: string; readonly file: FileOfStory; readonly home: StoryId }
  /** A journal with lines that were cut off. */
  | { readonly kind: 'torn'; readonly path: string; readonly file: FileOfStory }
  /** A copy of the folder of a story. */
  | { readonly kind: 'odd-folder'; readonly path: string; readonly folder: string; readonly home: StoryId };

/** What is there and cannot be read, is no folder where there should be one, or are the keys that are gone. Only a person can help. */
export type Lasting = { readonly kind: 'unreadable' | 'not-a-folder' | 'keys-gone'; readonly path: string };

/** Nothing wrong: what a newer program wrote, what doctor has taken in before, or what somebody put there. */
export type Harmless = {
  readonly kind: 'newer' | 'unknown-event' | 'strange' | 'taken-in';
  readonly path: string;
};

/** Something in the folder of the stories that is not as cps-story leaves it. */
export type Oddity = Mendable | Lasting | Harmless;

export const isMendable = (oddity: Oddity): oddity is Mendable =>
  'paths' in oddity || 'file' in oddity || 'folder' in oddity;

const HARMLESS: readonly Oddity['kind'][] = ['newer', 'unknown-event', 'strange', 'taken-in'];

/** What somebody can or should do something about. */
export const isProblem = (oddity: Oddity): boolean => !HARMLESS.includes(oddity.kind);
