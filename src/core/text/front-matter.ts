/** What stands between two `---` lines at the head of a text, one `key: value` a line. */
export type FrontMatter = {
  /** Keys in lower case, with `-` for `_`; the last of two equal ones counts. Values without surrounding quotes. */
  readonly fields: ReadonlyMap<string, string>;
  /** Offset of the first unit after the closing line; 0 when there is no front matter. */
  readonly bodyStart: number;
};

const NONE: FrontMatter = { fields: new Map(), bodyStart: 0 };
/** Longer heads are read as story: a missing closing line must not swallow a whole draft. */
const LONGEST_HEAD = 65_536;
const LINE_END = /\r\n|\n|\r/;
const FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/;

/** Also a key of two words, as people write them; no head is read by it. */
const LOOSE_FIELD = /^([A-Za-z][\w-]*(?: [\w-]+)?)[ \t]*:[ \t]*(.*)$/;

/** What else stands in the front matter of other programs: a list item, a comment, the lines of a block. */
const BESIDE_FIELDS = /^(?:[ \t]|-[ \t]|#|$)/;

/**
 * Reads flat front matter. Never throws. A BOM before it is allowed. When any line of it could not be front matter, none of it is: a
 * story that happens to begin with a rule keeps its first part.
 */
export const readFrontMatter = (text: string): FrontMatter => {
  const head = headOf(text);
  if (!head?.closed || !head.lines.every(fitsHead)) return NONE;
  const fields = new Map<string, string>();
  for (const line of head.lines) {
    const field = FIELD.exec(line);
    if (field?.[1]) fields.set(plainKey(field[1]), unquote((field[2] ?? '').trim()));
  }
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(head.end, head.end + 2));
  return { fields, bodyStart: head.end + (lineEnd?.[0].length ?? 0) };
};

/** A head, with its lines around it, without a key and what is set in or listed below it; '' when it says nothing without that. LF line ends. */
export const headWithout = (head: string, key: string): string => {
  let goes = false;
  const lines = head.split('\n').filter((line) => {
    const typed = FIELD.exec(line)?.[1];
    if (typed !== undefined || FENCE.test(line)) goes = typed !== undefined && plainKey(typed) === key;
    return !goes;
  });
  const rest = lines.join('\n');
  return readFrontMatter(rest).fields.size === 0 ? '' : rest;
};

/** `lines`: what stands below the opening line, up to the closing one, or to the first empty line of a head that never closes. */
type Head = { readonly lines: readonly string[]; readonly closed: boolean; readonly end: number };

const headOf = (text: string): Head | null => {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(from, from + 200));
  if (!opening) return null;
  const head = text.slice(from, from + LONGEST_HEAD);
  const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const end = closing.exec(head);
  const lines = head.slice(opening[0].length, end?.index).split(LINE_END);
  if (end) return { lines, closed: true, end: from + end.index + end[0].length };
  const empty = lines.findIndex((line) => line.trim() === '');
  return { lines: empty < 0 ? lines : lines.slice(0, empty), closed: false, end: from };
};

const fitsHead = (line: string): boolean => FIELD.test(line) || BESIDE_FIELDS.test(line);

const plainKey = (key: string): string => key.toLowerCase().replace(/[_ ]/g, '-');

/** A line of a head as it was typed. `line` counts from 1 in the text; `key`: in lower case, with `-` for `_` and for a blank. */
export type HeadLine = {
  readonly line: number;
  readonly typed: string;
  readonly key: string;
  /** Nothing stands behind the key, and the next line is a list item or set in: other programs read a list there. */
  readonly listBelow: boolean;
};

/** What keeps a head from being read: it never closes, or this line, from 1, is none of a head. */
export type HeadFault = { readonly kind: 'open' } | { readonly kind: 'line'; readonly line: number };

/** The keys in what looks like a head, also in one that cannot be read, for those who tell of slips. */
export const lookAtHead = (
  text: string,
): { readonly keys: readonly HeadLine[]; readonly fault: HeadFault | null } => {
  const head = headOf(text);
  if (!head) return { keys: [], fault: null };
  const keys = head.lines.flatMap((line, at): readonly HeadLine[] => {
    const [, typed = '', value = ''] = LOOSE_FIELD.exec(line) ?? [];
    if (typed === '') return [];
    const listBelow = value.trim() === '' && /^(?:[ \t]+|-[ \t])\S/.test(head.lines[at + 1] ?? '');
    return [{ line: at + 2, typed, key: plainKey(typed), listBelow }];
  });
  const odd = head.lines.findIndex((line) => !fitsHead(line));
  if (!head.closed) return { keys, fault: { kind: 'open' } };
  return { keys, fault: odd < 0 ? null : { kind: 'line', line: odd + 2 } };
};

const unquote = (value: string): string => {
  if (value.length > 1 && value.startsWith('"') && value.endsWith('"')) return readJsonString(value);
  if (value.length > 1 && value.startsWith("'") && value.endsWith("'"))
    return value.slice(1, -1).replaceAll("''", "'");
  return value;
};

const readJsonString = (value: string): string => {
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
};

/** A field that holds a list: `[a, b]` or `a, b`. */
export const listField = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '');
