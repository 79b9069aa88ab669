import { nearest } from '../text/near.ts';
import { packProblems } from '../words/en/pack-problems.ts';
import type { Condition } from './pack.ts';
import type { ReadPrompt } from './prompt-decoder.ts';

/**
 * What one prompt says about others, and about its own choices. `inOrder`: the prompts as they are asked; `complete`: all of them
 * could be read.
 */
export const checkPromptLinks = (
  read: ReadPrompt,
  place: number,
  inOrder: readonly ReadPrompt[],
  complete: boolean,
): void => {
  const { prompt, line, note } = read;
  const choices = prompt.choices.map(({ id }) => id);
  for (const condition of prompt.showIf?.conditions ?? []) {
    const fault = faultOf(condition, place, inOrder, complete);
    if (fault) note(line('show-if'), fault.message, fault.hint);
  }
  if (prompt.stopsOn !== null && !choices.includes(prompt.stopsOn))
    note(line('stops-on'), packProblems.choiceUnknown(prompt.stopsOn), nearHint(prompt.stopsOn, choices));
  for (const { choice, line: at } of read.cards)
    if (choice !== null && !choices.includes(choice))
      note(at, packProblems.cardChoice(choice), nearHint(choice, choices));
  if (prompt.tender && (place === 0 || place === inOrder.length - 1))
    note(line('tender'), packProblems.tenderPlace, packProblems.tenderHint);
  checkFeeds(read);
};

const nearHint = (typed: string, known: readonly string[]): string =>
  packProblems.nearHint(nearest(typed, known), known);

/** A condition looks back: what it names must have been asked before. */
const faultOf = (
  condition: Condition,
  place: number,
  inOrder: readonly ReadPrompt[],
  complete: boolean,
): { readonly message: string; readonly hint: string } | null => {
  if (condition.kind === 'story-names') return null;
  const ids = inOrder.map(({ prompt }) => prompt.id);
  const at = ids.indexOf(condition.prompt);
  if (at < 0) {
    const hint = nearHint(condition.prompt, ids);
    return complete ? { message: packProblems.promptUnknown(condition.prompt), hint } : null;
  }
  if (at >= place)
    return { message: packProblems.promptLater(condition.prompt), hint: packProblems.promptLaterHint };
  if (condition.kind === 'answered') return null;
  const choices = inOrder[at]?.prompt.choices.map(({ id }) => id) ?? [];
  if (choices.includes(condition.choice)) return null;
  const message = packProblems.choiceUnknown(condition.choice);
  return { message, hint: nearHint(condition.choice, choices) };
};

/** Lists are watched for word by word; the length is one of the choices. */
const checkFeeds = ({ prompt, line, note }: ReadPrompt): void => {
  for (const feed of prompt.feeds) {
    const watched = feed === 'keep-private' || feed === 'own-words';
    if (watched && prompt.kind !== 'list') note(line('feeds'), packProblems.feedsList(feed));
    if (feed === 'length' && prompt.kind !== 'choice') note(line('feeds'), packProblems.feedsChoice);
  }
};
