/** A stretch to blank out; with a letter, its first unit becomes that letter. */
export type Cut = readonly [from: number, to: number, letter?: string];

const TAG = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}|\/?[a-z][^<>]{0,500})>/iy;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/iy;
const ADDRESS = /[^\s<>)\]]+/y;
/** A stop after an address ends the sentence, not the address. */
const AFTER_ADDRESS = /[.,;:!?'"’”*_~]+$/;
const TICKS = /`+/y;
const LETTER = /[\p{L}\p{N}]/u;
/**
 * `(target "title")` or `[name]` after a link text. Parentheses with words in them are prose. The bounds keep hostile text linear.
 */
const TARGET =
  /\(\s{0,9}(?:<[^<>\r\n]{0,2000}>|(?:[^\s()<]|\([^\s()]{0,500}\)){0,2000})(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,9}\)|\[[^[\]]{0,500}\]/y;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&#34;', '"'],
  ['&#8220;', '“'],
  ['&#8221;', '”'],
  ['&#8216;', '‘'],
  ['&#8217;', '’'],
  ['&mdash;', '—'],
  ['&ndash;', '–'],
  ['&hellip;', '…'],
]);

type Block = { readonly text: string; readonly base: number; readonly cuts: Cut[]; unpaired: string };

/** Cuts code spans, tags, link targets, emphasis marks and escapes of one block. `base` is where the block begins in the source. */
export const maskInline = (text: string, base: number, cuts: Cut[]): void => {
  const block: Block = { text, base, cuts, unpaired: '' };
  const special = /[\\`<[\]*~_&!]|https?:\/\/|(?<![\p{L}\p{N}])www\.(?=[\p{L}\p{N}])/giu;
  for (let found = special.exec(text); found; found = special.exec(text)) {
    special.lastIndex = cutAt(block, found.index, found[0]);
  }
};

const cut = (block: Block, from: number, to: number, letter?: string): number => {
  block.cuts.push(
    letter === undefined
      ? [block.base + from, block.base + to]
      : [block.base + from, block.base + to, letter],
  );
  return to;
};

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Cuts what begins at `at` and gives back where to go on. */
const cutAt = (block: Block, at: number, mark: string): number => {
  const { text } = block;
  if (mark.length > 1) {
    const address = (matchAt(ADDRESS, text, at) ?? mark).replace(AFTER_ADDRESS, '');
    return cut(block, at, at + Math.max(address.length, mark.length));
  }
  switch (mark) {
    case '\\':
      return cut(block, at, at + 1) + 1;
    case '`':
      return cutCode(block, at);
    case '<': {
      const tag = matchAt(TAG, text, at);
      return tag ? cut(block, at, at + tag.length) : at + 1;
    }
    case ']':
      return cutTarget(block, at);
    case '&': {
      const entity = matchAt(ENTITY, text, at);
      return entity ? cut(block, at, at + entity.length, ENTITIES.get(entity.toLowerCase())) : at + 1;
    }
    case '!':
      return text[at + 1] === '[' ? cut(block, at, at + 1) : at + 1;
    case '_':
      return insideWord(text, at) ? at + 1 : cut(block, at, at + 1);
    default:
      return cut(block, at, at + 1);
  }
};

const insideWord = (text: string, at: number): boolean =>
  LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' ');

/** A code span ends at a run of as many ticks; a run known to have no partner is not looked for twice. */
const cutCode = (block: Block, at: number): number => {
  if (insideWord(block.text, at)) return at + 1; // an apostrophe from another keyboard: "don`t"
  const run = matchAt(TICKS, block.text, at) ?? '`';
  const key = ` ${run.length} `;
  const from = at + run.length;
  if (block.unpaired.includes(key)) return from;
  for (let tick = block.text.indexOf('`', from); tick >= 0; tick = block.text.indexOf('`', tick)) {
    const other = matchAt(TICKS, block.text, tick) ?? '`';
    tick += other.length;
    if (other.length === run.length) return cut(block, at, tick);
  }
  block.unpaired += key;
  return from;
};

const cutTarget = (block: Block, at: number): number => {
  const target = matchAt(TARGET, block.text, at + 1) ?? '';
  return cut(block, at, at + 1 + target.length);
};
