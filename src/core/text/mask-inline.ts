/** A stretch to blank out; with a letter, its first unit becomes that letter. */
export type Cut = readonly [from: number, to: number, letter?: string];

const TAG = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}|\/?[a-z][^<>]{0,500})>/iy;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/iy;
const ADDRESS = /[^\s<>)\]]+/y;
const TICKS = /`+/y;
/** Units. A search never runs further than this, so that hostile text stays linear. */
const LONGEST_TARGET = 2000;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&mdash;', '—'],
  ['&ndash;', '–'],
  ['&hellip;', '…'],
]);

type Block = { readonly text: string; readonly base: number; readonly cuts: Cut[]; unpaired: string };

/** Cuts code spans, tags, link targets, emphasis marks and escapes of one block. `base` is where the block begins in the source. */
export const maskInline = (text: string, base: number, cuts: Cut[]): void => {
  const block: Block = { text, base, cuts, unpaired: '' };
  const special = /[\\`<[\]*~_&!]|https?:\/\/|www\./g;
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
  if (mark.length > 1) return cut(block, at, at + (matchAt(ADDRESS, text, at)?.length ?? mark.length));
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
      return text[at + 1] === '(' || text[at + 1] === '[' ? cutTarget(block, at) : cut(block, at, at + 1);
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
  /\w/.test(text[at - 1] ?? ' ') && /\w/.test(text[at + 1] ?? ' ');

/** A code span ends at a run of as many ticks; a run known to have no partner is not looked for twice. */
const cutCode = (block: Block, at: number): number => {
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
  const close = block.text[at + 1] === '(' ? ')' : ']';
  let depth = 0;
  for (let to = at + 2; to < block.text.length && to - at < LONGEST_TARGET; to++) {
    const unit = block.text[to];
    if (unit === close && depth === 0) return cut(block, at, to + 1);
    if (unit === '(') depth++;
    else if (unit === ')') depth--;
  }
  return cut(block, at, at + 1);
};
