import type { Pack, Prompt } from './pack.ts';

/** What became of one question from a version of a pack to another; texts with all that a teller reads of it. */
export type PromptChange =
  | { readonly kind: 'new'; readonly id: string; readonly question: string }
  | { readonly kind: 'gone'; readonly id: string; readonly question: string }
  | { readonly kind: 'changed'; readonly id: string; readonly was: string; readonly now: string };

export type PackChanges = {
  /** In the order in which the new version asks; then what it does not ask any more. */
  readonly prompts: readonly PromptChange[];
  /** What both ask comes in another order. */
  readonly reordered: boolean;
};

export const comparePacks = (was: Pack, now: Pack): PackChanges => {
  const before = new Map(was.prompts.map((prompt) => [prompt.id, prompt]));
  const after = new Set(now.prompts.map(({ id }) => id));
  const kept = now.prompts.flatMap((prompt) => changeOf(before.get(prompt.id), prompt));
  const gone = was.prompts
    .filter(({ id }) => !after.has(id))
    .map(({ id, question }): PromptChange => ({ kind: 'gone', id, question }));
  const order = (prompts: readonly Prompt[], others: { has(id: string): boolean }): string =>
    prompts
      .map(({ id }) => id)
      .filter((id) => others.has(id))
      .join(' ');
  return {
    prompts: [...kept, ...gone],
    reordered: order(was.prompts, after) !== order(now.prompts, before),
  };
};

const changeOf = (was: Prompt | undefined, now: Prompt): readonly PromptChange[] => {
  const { id, question } = now;
  if (was === undefined) return [{ kind: 'new', id, question }];
  const [before, after] = [readIn(was), readIn(now)];
  return before === after ? [] : [{ kind: 'changed', id, was: before, now: after }];
};

const readIn = ({ cards, choices, example, help, question, why }: Prompt): string =>
  [question, help, ...choices.map(({ words }) => words), why, example, ...cards.map(({ text }) => text)]
    .filter((text) => text !== '')
    .join('\n\n');
