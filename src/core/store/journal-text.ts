import type { AnswerKindSaid, AnswerRecord } from '../interview/answer.ts';
import { FEEDS, type Feed } from '../packs/pack.ts';
import { isNewerRecord } from './format.ts';

/** One line of a journal that could be read, with the line itself: two equal lines are one record that was saved twice. */
export type JournalLine = { readonly line: string; readonly record: AnswerRecord };

export type Journal = {
  readonly lines: readonly JournalLine[];
  /** Lines that are no record: a save that was cut off. */
  readonly unread: readonly string[];
  /** A newer cps-story added to it. */
  readonly newer: boolean;
};

const KINDS: readonly AnswerKindSaid[] = [
  'said',
  'private',
  'choice',
  'list',
  'skipped',
  'reordered',
  'taken-over',
  'ended',
];

/** A record as one line, with its line end. JSON has no raw line end inside, so a line is always a whole record. */
export const recordLine = (record: AnswerRecord): string => {
  const { kind, prompt, asked, text, at, section, feeds, carried } = record;
  return `${JSON.stringify({ kind, prompt, asked, text, at, section, feeds, carried })}\n`;
};

/** How a line of this prompt begins: it is found even in a line that was cut off before its end. */
export const promptMark = (prompt: string): string => `"prompt":${JSON.stringify(prompt)}`;

const isText = (value: unknown): value is string => typeof value === 'string';
const isFeed = (value: unknown): value is Feed => FEEDS.some((feed) => feed === value);

const decoded = (value: unknown): AnswerRecord | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, prompt, asked, text, at, section, feeds, carried } = value as {
    readonly [key: string]: unknown;
  };
  const known = KINDS.find((one) => one === kind);
  if (known === undefined || !isText(prompt) || !isText(asked) || !isText(text) || !isText(at)) return null;
  return {
    kind: known,
    prompt,
    asked,
    text,
    at,
    ...(isText(section) ? { section } : {}),
    ...(Array.isArray(feeds) ? { feeds: feeds.filter(isFeed) } : {}),
    ...(isText(carried) ? { carried } : {}),
  };
};

/** null for a line that is no JSON: it was cut off, or harmed. */
const parsed = (line: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
};

const readLine = (line: string): AnswerRecord | null => {
  const read = parsed(line);
  return read && decoded(read.value);
};

/**
 * Reads a journal. A line that was cut off is set aside, not guessed at; when it was saved whole further down (the disk was full,
 * and then there was room) it does not count as unread.
 */
export const readJournal = (text: string): Journal => {
  const lines: JournalLine[] = [];
  let unread: readonly string[] = [];
  let newer = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const read = parsed(line);
    const record = read && decoded(read.value);
    if (record === null) {
      if (isNewerRecord(read?.value)) newer = true;
      else unread = [...unread, line];
      continue;
    }
    lines.push({ line, record });
    if (unread.length > 0) unread = unread.filter((part) => !line.startsWith(part));
  }
  return { lines, unread, newer };
};

/** Lines that were cut off or harmed. One that is whole and makes no sense here may make sense to another program. */
export const tornLines = (text: string): readonly string[] =>
  readJournal(text).unread.filter((line) => parsed(line) === null);

export const withoutTorn = (text: string): string => {
  const torn = new Set(tornLines(text));
  if (torn.size === 0) return text;
  const whole = text.split('\n').filter((line) => line !== '' && !torn.has(line));
  return whole.map((line) => `${line}\n`).join('');
};

/** The text without what was said at one prompt; everything else byte for byte. */
export const withoutPrompt = (text: string, prompt: string): string => {
  const mark = promptMark(prompt);
  const kept = text.split('\n').filter((line) => {
    const record = readLine(line);
    return record === null ? !line.includes(mark) : record.prompt !== prompt;
  });
  return kept.join('\n');
};
