import { nearest } from '../text/near.ts';
import type { PackSays, Say } from './faults.ts';
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
    if (fault) note(line('show-if'), fault);
  }
  const { stopsOn } = prompt;
  if (stopsOn !== null && !choices.includes(stopsOn))
    note(line('stops-on'), (says) => [says.choiceUnknown(stopsOn), nearHint(says, stopsOn, choices)]);
  for (const { choice, line: at } of read.cards)
    if (choice !== null && !choices.includes(choice))
      note(at, (says) => [says.cardChoice(choice), nearHint(says, choice, choices)]);
  if (prompt.tender && (place === 0 || place === inOrder.length - 1))
    note(line('tender'), (says) => [says.tenderPlace, says.tenderHint]);
  checkFeeds(read);
};

const nearHint = (says: PackSays, typed: string, known: readonly string[]): string =>
  says.nearHint(nearest(typed, known), known);

/** A condition looks back: what it names must have been asked before. */
const faultOf = (
  condition: Condition,
  place: number,
  inOrder: readonly ReadPrompt[],
  complete: boolean,
): Say | null => {
  if (condition.kind === 'story-names') return null;
  const ids = inOrder.map(({ prompt }) => prompt.id);
  const at = ids.indexOf(condition.prompt);
  if (at < 0) {
    if (!complete) return null;
    return (says) => [says.promptUnknown(condition.prompt), nearHint(says, condition.prompt, ids)];
  }
  if (at >= place) return (says) => [says.promptLater(condition.prompt), says.promptLaterHint];
  if (condition.kind === 'answered') return null;
  const choices = inOrder[at]?.prompt.choices.map(({ id }) => id) ?? [];
  if (choices.includes(condition.choice)) return null;
  return (says) => [says.choiceUnknown(condition.choice), nearHint(says, condition.choice, choices)];
};

/** Lists are watched for word by word; the length is one of the choices. */
const checkFeeds = ({ prompt, line, note }: ReadPrompt): void => {
  for (const feed of prompt.feeds) {
    const watched = feed === 'keep-private' || feed === 'own-words';
    if (watched && prompt.kind !== 'list') note(line('feeds'), (says) => [says.feedsList(feed)]);
    if (feed === 'length' && prompt.kind !== 'choice') note(line('feeds'), (says) => [says.feedsChoice]);
  }
};
