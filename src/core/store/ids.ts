import type { SittingId, StoryId, VersionId } from './version.ts';

/** What stands in the name of a version file. Names tell nothing about the story. */
export type VersionName = { readonly number: number; readonly random: string; readonly hash: string };

/** 40 random bits: enough for one person's stories, and short enough to type. */
export const STORY_LETTERS = 8;
/** 50 random bits: two windows, or two computers that sync, never make the same name. */
export const FILE_LETTERS = 10;
/** Of the hash of a file, in its name. */
export const HASH_LETTERS = 16;

const STORY = /^s-[0-9a-z]{6,32}$/;
const SITTING = /^j-[0-9a-z]{6,32}$/;
/** A file name with its ending: events are never named by a person. */
export type EventName = string & { readonly is: 'EventName' };
const EVENT = /^e-[0-9a-z]{6,32}\.json$/;

const VERSION = /^(\d{4,9})-([0-9a-z]{6,32})-([0-9a-f]{16})$/;

export const parseStoryId = (text: string): StoryId | null => (STORY.test(text) ? (text as StoryId) : null);

export const parseSittingId = (text: string): SittingId | null =>
  SITTING.test(text) ? (text as SittingId) : null;

export const parseEventName = (text: string): EventName | null =>
  EVENT.test(text) ? (text as EventName) : null;

export const parseVersionId = (text: string): VersionId | null =>
  VERSION.test(text) ? (text as VersionId) : null;

export const VERSION_ENDING = '.md';
const VERSION_FILE = new RegExp(`${VERSION.source.slice(0, -1)}\\${VERSION_ENDING}$`);

/** The name of a version with its ending. */
export const isVersionFile = (name: string): boolean => VERSION_FILE.test(name);

export const versionName = (id: VersionId): VersionName => {
  const [, number = '0', random = '', hash = ''] = VERSION.exec(id) ?? [];
  return { number: Number(number), random, hash };
};

/** At least four digits, so that a folder listing is in order. */
export const versionId = ({ number, random, hash }: VersionName): VersionId =>
  `${String(number).padStart(4, '0')}-${random}-${hash.slice(0, HASH_LETTERS)}` as VersionId;

/** The name without its hash: how a person tells apart two versions with one number. */
export const shortName = (id: VersionId): string => id.slice(0, -HASH_LETTERS - 1);
