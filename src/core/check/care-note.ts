import type { StoryView } from '../story-rules/story-view.ts';
import type { Block } from '../text/mask.ts';
import { careWords } from '../words/en/care.ts';
import { listenForDanger } from './care.ts';
import type { Care } from './report.ts';

/** The care note when a text speaks of danger now, or null. It holds no quote, no place and no rule. */
export const noteDanger = (view: StoryView, blocks: readonly Block[]): Care | null => {
  const danger = listenForDanger(
    view,
    blocks.filter((block) => block.kind === 'heading'),
  );
  if (!danger) return null;
  return { message: careWords.message(danger), lines: [...view.context.careLines, careWords.closing] };
};
