import { nearest } from '../text/near.ts';
import { packProblems } from '../words/en/pack-problems.ts';
import type { Condition } from './pack.ts';
import type { ReadPrompt } from './prompt-decoder.ts';

/** What one prompt says about others, and about its own choices. `inOrder`: the prompts as they are asked. */
export const checkPromptLinks = (read: ReadPrompt, place: number, inOrder: readonly ReadPrompt[]): void => {
  const { prompt, line, note } = read;
  for (const condition of prompt.showIf?.conditions ?? []) checkCondition(condition, read, place, inOrder);
  const choices = prompt.choices.map(({ id }) => id);
  if (prompt.stopsOn !== null && !choices.includes(prompt.stopsOn))
    note(
      line('stops-on'),
      packProblems.choiceUnknown(prompt.stopsOn),
      packProblems.nearHint(nearest(prompt.stopsOn, choices), choices),
    );
  for (const { choice } of prompt.cards)
    if (choice !== null && !choices.includes(choice))
      note(1, packProblems.cardChoice(choice), packProblems.nearHint(nearest(choice, choices), choices));
  checkFeeds(read);
  if (prompt.tender && (place === 0 || place === inOrder.length - 1))
    note(line('tender'), packProblems.tenderPlace, packProblems.tenderHint);
};

/** A condition looks back: what it names must have been asked before. */
const checkCondition = (
  condition: Condition,
  { line, note }: ReadPrompt,
  place: number,
  inOrder: readonly ReadPrompt[],
): void => {
  if (condition.kind === 'story-names') return;
  const ids = inOrder.map(({ prompt }) => prompt.id);
  const at = ids.indexOf(condition.prompt);
  const here = line('show-if');
  if (at < 0)
    note(
      here,
      packProblems.promptUnknown(condition.prompt),
      packProblems.nearHint(nearest(condition.prompt, ids), ids),
    );
  else if (at >= place) note(here, packProblems.promptLater(condition.prompt), packProblems.promptLaterHint);
  else if (condition.kind === 'chosen') {
    const choices = inOrder[at]?.prompt.choices.map(({ id }) => id) ?? [];
    if (!choices.includes(condition.choice))
      note(
        here,
        packProblems.choiceUnknown(condition.choice),
        packProblems.nearHint(nearest(condition.choice, choices), choices),
      );
  }
};

/** Lists are watched for word by word; the length is one of the choices. */
const checkFeeds = ({ prompt, line, note }: ReadPrompt): void => {
  for (const feed of prompt.feeds) {
    if ((feed === 'keep-private' || feed === 'own-words') && prompt.kind !== 'list')
      note(line('feeds'), packProblems.feedsList(feed));
    if (feed === 'length' && prompt.kind !== 'choice') note(line('feeds'), packProblems.feedsChoice);
  }
};
