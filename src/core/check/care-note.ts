import type { StoryView } from '../story-rules/story-view.ts';
import type { Block } from '../text/mask.ts';
import { listenForDanger } from './care.ts';
import type { SentenceHit } from './find-sentences.ts';
import type { Care } from './report.ts';

/** The care note when a text speaks of danger now, or null. It holds no quote, no place and no rule. */
export const noteDanger = (view: StoryView, blocks: readonly Block[]): Care | null => {
  const danger = listenForDanger(
    view,
    blocks.filter((block) => block.kind === 'heading'),
  );
  if (!danger) return null;
  const { careLines, violenceLines, heardAs } = view.context;
  const { care } = view.table.language.says;
  return {
    message: care.message(danger),
    lines: [
      ...(danger === 'from-other' ? violenceLines : []),
      ...careLines,
      care.closing(danger, heardAs !== 'text'),
    ],
  };
};

const DANGER = ['danger-self', 'danger-weak', 'danger-other'];

/** Where words may speak of danger, the care note is all that is said of the burden they are. Source: domain.md 2.5, `unburden`. */
export const leftToCare = (
  { sentences }: StoryView,
  hits: readonly SentenceHit[],
): readonly SentenceHit[] => {
  const inDanger = new Set(
    sentences.filter(({ cues }) => DANGER.some((cue) => cues.has(cue))).map(({ number }) => number),
  );
  return hits.filter(({ rule, sentence }) => rule.id !== 'unburden' || !inDanger.has(sentence));
};
