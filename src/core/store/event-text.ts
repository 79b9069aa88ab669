import type { Instant } from '../interview/answer.ts';
import { isSetting, type Setting } from '../setting.ts';
import { isNewerRecord, STORE_FORMAT } from './format.ts';
import { parseVersionId } from './ids.ts';
import { isLater } from './instant.ts';
import type { VersionId } from './version.ts';

/** What happens to a story beside its versions and answers. Each is a file of its own and is never edited: contracts.md 4. */
export type StoryEvent =
  | { readonly kind: 'renamed'; readonly at: Instant; readonly title: string }
  /** A line put on a version after it was kept; the latest one counts, '' takes it away. */
  | { readonly kind: 'noted'; readonly at: Instant; readonly version: VersionId; readonly note: string }
  /** The version was told to somebody. `day`: YYYY-MM-DD, as the teller counts days. */
  | {
      readonly kind: 'told';
      readonly at: Instant;
      readonly version: VersionId;
      readonly day: string;
      readonly setting: Setting;
      readonly note: string;
    }
  /** The tellings of a version on that day, noted before this, did not happen: a slip is taken back. */
  | { readonly kind: 'not-told'; readonly at: Instant; readonly version: VersionId; readonly day: string }
  /** Words stay as they are, although a rule pointed at them. `words`: the hash that `keptWordsKey` is for, never the words. */
  | {
      readonly kind: 'finding-kept';
      readonly at: Instant;
      readonly rule: string;
      readonly words: string;
      readonly why: string;
    }
  /** Something was said about these words once, and is not said again by itself. Hashed like kept words. */
  | { readonly kind: 'brought-up'; readonly at: Instant; readonly rule: string; readonly words: string }
  /** What reads like now is about the past. */
  | { readonly kind: 'past'; readonly at: Instant }
  | { readonly kind: 'trashed'; readonly at: Instant }
  /** Out of the trash again. */
  | { readonly kind: 'taken-back'; readonly at: Instant };

/** The bytes of an event file. */
export const eventText = ({ kind, at, ...rest }: StoryEvent): string =>
  `${JSON.stringify({ 'cps-story': STORE_FORMAT, kind, at, ...rest })}\n`;

type Fields = { readonly [key: string]: unknown };

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * `newer`: written in a format that only a newer program knows. `unknown`: of a kind that this one does not know, or with something
 * missing. Such files are left alone.
 */
export type ReadEvent = StoryEvent | 'newer' | 'unknown' | 'unreadable';

export const readEvent = (bytes: string): ReadEvent => {
  try {
    const fields: unknown = JSON.parse(bytes);
    if (isNewerRecord(fields)) return 'newer';
    return (typeof fields === 'object' && fields !== null && decoded(fields as Fields)) || 'unknown';
  } catch {
    return 'unreadable';
  }
};

const decoded = (fields: Fields): StoryEvent | null => {
  const at = text(fields['at']);
  const kind = text(fields['kind']);
  if (fields['cps-story'] !== STORE_FORMAT || at === null) return null;
  if (kind === 'past' || kind === 'trashed' || kind === 'taken-back') return { kind, at };
  if (kind === 'renamed') {
    const title = text(fields['title']);
    return title === null ? null : { kind, at, title };
  }
  if (kind === 'finding-kept') return keptFinding(at, fields);
  if (kind === 'brought-up') return broughtUp(at, fields);
  return kind === 'noted' || kind === 'told' || kind === 'not-told' ? aboutVersion(kind, at, fields) : null;
};

const keptFinding = (at: Instant, fields: Fields): StoryEvent | null => {
  const [rule, words, why] = [text(fields['rule']), text(fields['words']), text(fields['why'])];
  return rule === null || words === null || why === null
    ? null
    : { kind: 'finding-kept', at, rule, words, why };
};

const broughtUp = (at: Instant, fields: Fields): StoryEvent | null => {
  const [rule, words] = [text(fields['rule']), text(fields['words'])];
  return rule === null || words === null ? null : { kind: 'brought-up', at, rule, words };
};

const aboutVersion = (
  kind: 'noted' | 'told' | 'not-told',
  at: Instant,
  fields: Fields,
): StoryEvent | null => {
  const version = parseVersionId(text(fields['version']) ?? '');
  const day = text(fields['day']) ?? '';
  if (version === null) return null;
  if (kind === 'not-told') return DAY.test(day) ? { kind, at, version, day } : null;
  const note = text(fields['note']);
  if (note === null) return null;
  if (kind === 'noted') return { kind, at, version, note };
  const setting = fields['setting'];
  return DAY.test(day) && isSetting(setting) ? { kind, at, version, day, setting, note } : null;
};

/** The latest event of a kind; null when there was none. */
export const latestEvent = <Kind extends StoryEvent['kind']>(
  events: readonly StoryEvent[],
  kind: Kind,
): Extract<StoryEvent, { kind: Kind }> | null => {
  const isOfKind = (event: StoryEvent): event is Extract<StoryEvent, { kind: Kind }> => event.kind === kind;
  return events
    .filter(isOfKind)
    .reduce<Extract<StoryEvent, { kind: Kind }> | null>(
      (latest, event) => (latest === null || !isLater(latest.at, event.at) ? event : latest),
      null,
    );
};

/** What is hashed to know kept words again without keeping them: letter case, spaces and the shape of quotes do not count. */
export const keptWordsKey = (rule: string, words: string): string =>
  `${rule}\n${words.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()}`;
