import type { Masked } from '../text/mask.ts';
import type { Span } from './report.ts';

/** `<!-- cps-story keep RULE: reason -->`: quiets that rule in the paragraph it stands in, or the one after it. Offsets in UTF-16 units. */
export type Keep = Span & { readonly rule: string; readonly why: string };

const KEEP = /^\s*cps-story\s+keep\s+([a-z][a-z0-9-]*)\s*(?::\s*([\s\S]*?))?\s*$/i;

/** The keeps written into a text, each with the stretch in which it holds. A keep without a reason counts, with an empty `why`. */
export const readKeeps = ({ comments, blocks }: Pick<Masked, 'comments' | 'blocks'>): readonly Keep[] =>
  comments.flatMap((comment) => {
    const found = KEEP.exec(comment.text);
    const block = blocks.find((one) => one.end > comment.start);
    if (!found?.[1] || !block) return [];
    return [
      {
        start: block.start,
        end: block.end,
        rule: found[1].toLowerCase(),
        why: (found[2] ?? '').replace(/\s+/g, ' ').trim(),
      },
    ];
  });

export const keepFor = (keeps: readonly Keep[], rule: string, place: Span): Keep | undefined =>
  keeps.find(
    (keep) =>
      keep.rule === rule && place.start < keep.end && keep.start <= Math.max(place.start, place.end - 1),
  );
