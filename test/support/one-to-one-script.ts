import type { Line } from './scripted-prompter.ts';

/** Answers to all questions of the pack `one-to-one`, made up. */
const SAID = [
  ['arrive', 'steady'],
  ['they-said', 'The mornings are the worst.'],
  ['purpose', 'hope'],
  ['moment', 'The bench by the river'],
  ['keep', 'Mill Road'],
  ['ask', 'I have a short piece of my own about that. Would you like it, or not now?'],
  ['heard', 'You said the mornings are the worst part.'],
  ['then', 'One winter I sat on a bench by the river until it got light. I had stopped opening my mail.'],
  ['feeling', 'I was mostly ashamed.'],
  ['turn', 'A man who fed the ducks asked me to hold the bag. After a week we had a time we met.'],
  ['wobble', 'In June I stayed in bed again, and then I went back.'],
  ['now', 'I have a kettle of my own. Sundays are still hard.'],
  ['my-way', 'That was my way in.'],
  ['back', 'What are mornings like for you? No need to answer.'],
  ['limit', 'I keep that part for myself.'],
] as const;

export type Id = (typeof SAID)[number][0];
const ORDER: readonly Id[] = SAID.map(([id]) => id);
export const answers = Object.fromEntries(SAID) as { readonly [id in Id]: string };

/** The lines of the script from one question to another, both included; some may be answered otherwise. */
export const upTo = (
  last: Id,
  given: { readonly [id in Id]?: Line[1] } = {},
  first: Id = 'arrive',
): readonly Line[] =>
  ORDER.slice(ORDER.indexOf(first), ORDER.indexOf(last) + 1).flatMap((id): Line[] => [
    [id, given[id] ?? answers[id]],
    ...(id === 'then' ? [['enter', ''] as const] : []),
  ]);
