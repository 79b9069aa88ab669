import { type CheckContext, plainContext, type SectionSpan } from '../check/context.ts';
import { limitFor } from '../packs/assemble.ts';
import type { Pack } from '../packs/pack.ts';
import { briefOf, contextFrom, NO_PACK, withDefaults } from '../packs/pack-brief.ts';
import type { Setting } from '../setting.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words/words.ts';
import type { Answers } from './answer.ts';
import { answeredParts } from './answered-parts.ts';
import type { DraftText } from './draft-text.ts';
import { aboutSitting } from './records.ts';
import { sectionsIn } from './sections-in.ts';
import { keepPrivateWords, ownWords } from './watched-words.ts';

export type DraftGiven = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly setting: Setting;
  readonly settings: Settings;
  /** Words that earlier stories said stay with the teller. */
  readonly keepPrivate: readonly string[];
  /** Who can be reached, in the words of the screen. */
  readonly says: Words['support'];
};

/** What the check is told about any words of this story, a single answer too. Null for a story whose pack is gone. */
export const answerContext = ({
  pack,
  answers,
  setting,
  settings,
  keepPrivate,
  says,
}: Omit<DraftGiven, 'pack'> & { readonly pack: Pack | null }): CheckContext => ({
  ...plainContext,
  ...contextFrom(pack === null ? NO_PACK : briefOf(pack), settings, says),
  setting,
  language: (pack === null ? NO_PACK : briefOf(pack)).language,
  keepPrivate: [...new Set([...keepPrivateWords(answers.values()), ...keepPrivate])],
  ownWords: [...settings.ownWords, ...ownWords(answers.values())].map((word) => word.toLowerCase()),
  marks: aboutSitting(answers, 'past') === null ? [] : ['past'],
});

/** What the check is told about the whole text: its sections, what was answered, and how long it may be. */
export const draftContext = (given: DraftGiven, draft: DraftText): CheckContext => ({
  ...answerContext(given),
  heardAs: 'story',
  sections: sectionSpans(draft, given.answers),
  answered: answeredParts(given.pack, given.answers),
  limit: wordLimit(given),
});

/** Where the sections stand; in a text that was changed by hand, as far as the words of the answers are still there. */
export const sectionSpans = (draft: DraftText, answers: Answers): readonly SectionSpan[] =>
  draft.byHand
    ? sectionsIn(draft.text, answers.values())
    : draft.parts.map(({ start, end, section }) => ({ start, end, section }));

/** Words there is room for: what the teller asked for in minutes, else the limit of the pack. */
export const wordLimit = ({
  pack,
  answers,
  settings,
}: Omit<DraftGiven, 'keepPrivate' | 'setting' | 'says'>): number | null => {
  const minutes = Number(aboutSitting(answers, 'minutes'));
  const { rate } = withDefaults(settings, pack.defaults);
  return minutes > 0 ? Math.round(minutes * rate) : limitFor(pack, answers).hard;
};
