import type { Document, Node, ParsedNode } from 'yaml';
import type { Words } from '../core/words/words.ts';
import type { YamlReader } from '../ports.ts';

/** What a text may be at most, measured before the parser sees it. */
export type YamlCaps = { readonly bytes: number; readonly keys: number; readonly depth: number };

/** For the header of a pack or of a prompt, which a stranger may have written. */
const HEADER_CAPS: YamlCaps = { bytes: 16_384, keys: 200, depth: 12 };
/** For a rule or the lists of a pack: many sentences, some with a colon in them. Source: engine.md 6. */
const LONG_CAPS: YamlCaps = { bytes: 262_144, keys: 2_000, depth: 12 };

type YamlPath = readonly (string | number)[];
type Problem = { readonly line: number; readonly message: string };
type Yaml = typeof import('yaml');
type Says = Words['yaml'];

/**
 * Every value comes back as a string, a list, or an object without a prototype: `no` stays "no", `1.10` stays "1.10", and
 * `__proto__` is a key like any other. Aliases, tags and several documents in one text are refused.
 */
export const loadYamlReader = async (says: Says, caps: YamlCaps = HEADER_CAPS): Promise<YamlReader> => {
  const yaml = await import('yaml');
  return (text, size = 'header') => {
    const tooBig = beyondCaps(text, size === 'long' ? LONG_CAPS : caps, says);
    if (tooBig) return { ok: false, problems: [{ line: 1, message: tooBig }] };
    try {
      return readDocument(yaml, text, says);
    } catch (cause) {
      if (cause instanceof RangeError) return { ok: false, problems: [{ line: 1, message: says.tooDeep }] };
      throw cause;
    }
  };
};

const beyondCaps = (text: string, caps: YamlCaps, says: Says): string | null => {
  if (new TextEncoder().encode(text).length > caps.bytes) return says.tooLong(caps.bytes);
  // Colons inside words count too; that only makes the cap come a little sooner.
  const colons = text.match(/:(?=[\s,[\]{}"']|$)|["']\s*:/g);
  if ((colons?.length ?? 0) > caps.keys) return says.tooManyKeys(caps.keys);
  return nesting(text) > caps.depth ? says.tooDeep : null;
};

/** Deepest run of open brackets, or of list dashes on one line. */
const nesting = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  }
  const dashes = text.match(/^[ \t]*(?:[-?][ \t]+)+/gm) ?? [];
  return Math.max(deepest, ...dashes.map((run) => run.replace(/[ \t]/g, '').length));
};

const readDocument = (yaml: Yaml, text: string, says: Says): ReturnType<YamlReader> => {
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const problems = firstOfEachLine(
    document.errors.map((error) => ({ line: lineAt(error.pos[0]), code: error.code })),
    text.split('\n'),
    says,
  );
  const foreign = problems.length === 0 ? foreignParts(yaml, document, lineAt, says) : [];
  if (problems.length + foreign.length > 0) return { ok: false, problems: [...problems, ...foreign] };
  return {
    ok: true,
    value: plainValue(yaml, document.contents),
    lineOf: (path) => lineAt(offsetOf(yaml, document.contents, path)),
  };
};

type Found = { readonly line: number; readonly code: string };

/** One slip makes the parser stumble several times in a line, and only the first says something about it. */
const firstOfEachLine = (found: readonly Found[], lines: readonly string[], says: Says): readonly Problem[] =>
  found
    .filter(({ line }, at) => found.findIndex((other) => other.line === line) === at)
    .map(({ line, code }) => {
      const isItem = /^\s*(?:-(?!--)|[–—•*])/u.test(lines[line - 1] ?? '');
      return { line, message: isItem && code !== 'TAB_AS_INDENT' ? says.listLine : says.of(code) };
    });

/** Tags, anchors and aliases: nothing that a pack needs, and the usual way to make a small text grow huge. */
const foreignParts = (
  yaml: Yaml,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
  says: Says,
): Problem[] => {
  const problems: Problem[] = [];
  yaml.visit(document, {
    Node: (_key, node) => {
      const offset = node.range?.[0] ?? 0;
      if (yaml.isAlias(node) || node.anchor !== undefined)
        problems.push({ line: lineAt(offset), message: says.alias });
      else if (node.tag !== undefined) problems.push({ line: lineAt(offset), message: says.tag });
    },
    Pair: (_key, pair) => {
      if (yaml.isScalar(pair.key)) return;
      const offset = yaml.isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
      problems.push({ line: lineAt(offset), message: says.oddKey });
    },
  });
  return problems;
};

const plainValue = (yaml: Yaml, node: Node | null): unknown => {
  if (yaml.isMap<ParsedNode, ParsedNode | null>(node)) {
    const map: { [key: string]: unknown } = Object.create(null);
    for (const { key, value } of node.items) map[keyOf(yaml, key)] = plainValue(yaml, value);
    return map;
  }
  if (yaml.isSeq<ParsedNode>(node)) return node.items.map((item) => plainValue(yaml, item));
  return yaml.isScalar(node) ? String(node.value ?? '') : '';
};

const keyOf = (yaml: Yaml, key: unknown): string => (yaml.isScalar(key) ? String(key.value) : '');

/** Where the deepest part of the path that exists begins; a key rather than its value. */
const offsetOf = (yaml: Yaml, root: Node | null, path: YamlPath): number => {
  let node: Node | null = root;
  let offset = 0;
  for (const step of path) {
    if (yaml.isMap<ParsedNode, ParsedNode | null>(node)) {
      const pair = node.items.find(({ key }) => keyOf(yaml, key) === step);
      if (!pair) return offset;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (yaml.isSeq<ParsedNode>(node) && typeof step === 'number') {
      node = node.items[step] ?? null;
      if (!node) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
};
