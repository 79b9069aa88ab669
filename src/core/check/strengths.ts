import { storyNoHope } from '../story-rules/hope-rules.ts';
import type { StorySentence, StoryView } from '../story-rules/story-view.ts';
import { ending, hasCue } from '../story-rules/story-view.ts';
import { isCountable } from '../text/countable.ts';
import { wordAt } from '../text/token-table.ts';
import { CLASS } from '../text/word-classes.ts';
import type { Strength } from './report.ts';

/** Named at most. Source: domain.md 2.9. */
const MOST = 3;
/** Words below which a text is too short to say what works in it (ours). */
const ENOUGH = 25;
/** Grade up to which words are plain, and words from which a grade can be told (ours). */
const PLAIN_GRADE = 6;
const GRADED_FROM = 60;

export type StrengthId =
  | 'open-question'
  | 'permission'
  | 'helper'
  | 'own-way'
  | 'hope'
  | 'setback'
  | 'plain-words';

/** What works in a draft, the rarest first, three at most. Each is something that is there, never praise for content. */
export const findStrengths = (view: StoryView): readonly Strength[] => {
  const { strengths } = view.table.language.says;
  if (view.facts.words < ENOUGH) return [];
  return SIGNS.filter((sign) => sign.there(view))
    .slice(0, MOST)
    .map(({ id }) => ({ id, message: strengths[id] }));
};

type Sign = { readonly id: StrengthId; readonly there: (view: StoryView) => boolean };

const SIGNS: readonly Sign[] = [
  {
    id: 'open-question',
    there: (view) => ending(view).some((one) => one.ending === '?' && asksOpenly(view, one)),
  },
  { id: 'permission', there: (view) => view.sentences.slice(0, 2).some((one) => one.cues.has('permission')) },
  {
    id: 'helper',
    there: (view) => view.sentences.some((one) => one.cues.has('helper') && !leansToTrouble(one)),
  },
  {
    id: 'own-way',
    there: (view) => holds(view, view.table.language.story.ownWay),
  },
  {
    id: 'hope',
    there: (view) =>
      hasCue(view, 'hope') &&
      !view.found.some((hit) => hit.rule.id === 'promise' || hit.rule.id === 'yardstick') &&
      storyNoHope.look(view) === null,
  },
  {
    id: 'setback',
    there: (view) => holds(view, view.table.language.story.setback),
  },
  { id: 'plain-words', there: isPlain },
];

/** "My uncle told me I was nothing": somebody is there, and is no help. */
const leansToTrouble = ({ leaning }: StorySentence): boolean => leaning.trouble > leaning.hope;

const asksOpenly = (
  { table }: StoryView,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  for (let at = from; at < to; at++) if (table.language.story.asksOpenly(wordAt(table, at))) return true;
  return false;
};

const holds = ({ table }: StoryView, phrase: RegExp): boolean => phrase.test(joined(table));

/** A text as one line of words, made once for all that look at it. */
const joined = ({ words }: StoryView['table']): string => {
  const known = lines.get(words);
  if (known !== undefined) return known;
  const line = words.join(' ');
  lines.set(words, line);
  return line;
};
const lines = new WeakMap<readonly string[], string>();

function isPlain({ table, facts }: StoryView): boolean {
  if (facts.words < GRADED_FROM || !isCountable(facts)) return false;
  const words = table.words.filter((_, at) => !((table.classes[at] ?? 0) & CLASS.punct));
  return table.language.story.readingGrade(words, facts.sentences) <= PLAIN_GRADE;
}
