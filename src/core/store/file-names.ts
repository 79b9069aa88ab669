import { bareName } from '../lock/sealed-name.ts';
import { parseEventName, parseSittingId, parseVersionId, versionName } from './ids.ts';

/** The folders of a story in which words lie. */
export const STORY_PARTS = ['versions', 'sittings', 'events'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

export type OwnKind = 'version' | 'journal' | 'half' | 'event';

/** What a file in one of them is, as far as its name tells; locked or not. */
export type Named =
  /** Ours. `hash`: what the name of a version says about its bytes, '' for all else. */
  | { readonly kind: 'own'; readonly of: OwnKind; readonly hash: string }
  /** A second one that something else made: a service that copies folders met two of them, or a person made a copy. */
  | { readonly kind: 'copy'; readonly of: OwnKind }
  /** Still on its way from another computer, or something a system leaves in every folder. */
  | { readonly kind: 'passing' }
  | { readonly kind: 'strange' };

const PASSING =
  /^(?:\.DS_Store|\._.*|desktop\.ini|Thumbs\.db|\.directory)$|^[.~].*(?:syncthing|\.tmp)|\.(?:icloud|part|partial|crdownload|filepart)$/i;

const HOLDS: { readonly [part in StoryPart]: RegExp } = {
  versions: /\d{4,9}-[0-9a-z]{6,32}-[0-9a-f]{16}/,
  sittings: /j-[0-9a-z]{6,32}/,
  events: /e-[0-9a-z]{6,32}/,
};

const own = (part: StoryPart, name: string): Named | null => {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, Math.max(dot, 0)), name.slice(dot)];
  if (part === 'versions') {
    const id = ending === '.md' ? parseVersionId(stem) : null;
    return id && { kind: 'own', of: 'version', hash: versionName(id).hash };
  }
  if (part === 'events') return parseEventName(name) && { kind: 'own', of: 'event', hash: '' };
  if (parseSittingId(stem) === null || (ending !== '.jsonl' && ending !== '.half')) return null;
  return { kind: 'own', of: ending === '.half' ? 'half' : 'journal', hash: '' };
};

/**
 * What services call a copy differs ("(conflicted copy 2026-11-20)", " 2", "-LAPTOP", ".sync-conflict-...", "~"), and changes. So a
 * copy is any name that holds a whole name of ours and is none: names of ours are long and made by chance.
 */
const copyOf = (part: StoryPart, name: string): Named | null => {
  if (!HOLDS[part].test(name)) return null;
  if (part === 'sittings') return { kind: 'copy', of: name.includes('.half') ? 'half' : 'journal' };
  return { kind: 'copy', of: part === 'versions' ? 'version' : 'event' };
};

export const namedAs = (part: StoryPart, name: string): Named => {
  if (PASSING.test(name)) return { kind: 'passing' };
  return own(part, bareName(name)) ?? copyOf(part, name) ?? { kind: 'strange' };
};
