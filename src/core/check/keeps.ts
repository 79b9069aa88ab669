import type { Masked } from '../text/mask.ts';
import type { Span } from './report.ts';

/** `<!-- cps-story keep RULE: reason -->`: quiets that rule in the paragraph it stands in, or the one after it. Offsets in UTF-16 units; `at`: of the comment. */
export type Keep = Span & { readonly at: number; readonly rule: string; readonly why: string };

/** The rule, in any case, `rule` or `pack/rule`, and the reason. */
export const KEEP: RegExp =
  /^\s*cps-story\s+keep\s+((?:[a-z0-9-]+(?:\.[a-z0-9-]+)?\/)?[a-z][a-z0-9_-]*)\s*(?::\s*([\s\S]*?))?\s*$/i;

/** The keeps of each rule, in the order of the text. */
export type Keeps = ReadonlyMap<string, readonly Keep[]>;

/** The keeps written into a text, each with the stretch in which it holds. A keep without a reason counts, with an empty `why`. */
export const readKeeps = ({ comments, blocks }: Pick<Masked, 'comments' | 'blocks'>): Keeps => {
  const keeps = new Map<string, Keep[]>();
  let next = 0;
  for (const { start, text } of comments) {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= start) next++;
    const block = blocks[next];
    const found = KEEP.exec(text);
    if (!found?.[1] || !block) continue;
    const rule = found[1].toLowerCase();
    const why = (found[2] ?? '').replace(/\s+/g, ' ').trim();
    const known = keeps.get(rule) ?? [];
    keeps.set(rule, known);
    known.push({ start: block.start, end: block.end, at: start, rule, why });
  }
  return keeps;
};

/** The first keep that holds at a place. Blocks do not overlap, so it is the first that ends behind the start of the place, or none. */
export const keepFor = (keeps: Keeps, rule: string, place: Span): Keep | undefined => {
  const own = keeps.get(rule) ?? [];
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.end ?? 0) > place.start) high = middle;
    else low = middle + 1;
  }
  const keep = own[low];
  return keep && keep.start <= Math.max(place.start, place.end - 1) ? keep : undefined;
};
