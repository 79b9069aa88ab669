import { english } from '../language/en/english.ts';
import type { Language } from '../language/language.ts';
import { judgeStances } from '../stance/judge-stances.ts';
import type { StanceTable } from '../stance/stance-table.ts';
import { type Masked, mask } from '../text/mask.ts';
import { tokenize } from '../text/tokens.ts';

/** A text made ready to be checked: its prose, its tokens, and whose words each token is. */
export type ReadText = { readonly source: string; readonly masked: Masked; readonly table: StanceTable };

export const readText = (source: string, language: Language = english): ReadText => {
  const masked = mask(source);
  const tokens = tokenize(
    masked.text,
    masked.blocks.map((block) => block.start),
    language,
  );
  return { source, masked, table: judgeStances(tokens, masked.blocks) };
};
