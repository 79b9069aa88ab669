/** What stands between two `---` lines at the head of a text, one `key: value` a line. */
export type FrontMatter = {
  /** Keys in lower case; the last of two equal ones counts. Values without surrounding quotes. */
  readonly fields: ReadonlyMap<string, string>;
  /** Offset of the first unit after the closing line; 0 when there is no front matter. */
  readonly bodyStart: number;
};

const NONE: FrontMatter = { fields: new Map(), bodyStart: 0 };
/** Longer heads are read as story: a missing closing line must not swallow a whole draft. */
const LONGEST_HEAD = 65_536;
const FIELD = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/;

/** What else stands in the front matter of other programs: a list item, a comment, the lines of a block. */
const BESIDE_FIELDS = /^(?:[ \t]|-[ \t]|#|$)/;

/**
 * Reads flat front matter. Never throws. A BOM before it is allowed. When any line of it could not be front matter, none of it is: a
 * story that happens to begin with a rule keeps its first part.
 */
export const readFrontMatter = (text: string): FrontMatter => {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(from, from + 200));
  if (!opening) return NONE;
  const head = text.slice(from, from + LONGEST_HEAD);
  const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const end = closing.exec(head);
  if (!end) return NONE;
  const lines = head.slice(opening[0].length, end.index).split(/\r\n|\n|\r/);
  if (!lines.every((line) => FIELD.test(line) || BESIDE_FIELDS.test(line))) return NONE;
  const fields = new Map<string, string>();
  for (const line of lines) {
    const field = FIELD.exec(line);
    if (field?.[1]) fields.set(field[1].toLowerCase(), unquote((field[2] ?? '').trim()));
  }
  const after = from + end.index + end[0].length;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(after, after + 2));
  return { fields, bodyStart: after + (lineEnd?.[0].length ?? 0) };
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
