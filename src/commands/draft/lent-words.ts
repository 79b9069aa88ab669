import type { Instant } from '../../core/interview/answer.ts';
import { layoutOf } from '../../store/layout.ts';
import { lentLeft, takeBack } from '../../store/lent-files.ts';
import type { Found } from './choosing.ts';
import type { Desk, Work } from './desk.ts';
import { readBack } from './editing.ts';
import { holdHalf } from './saving.ts';

/** What an editor had when the program was stopped; `prompt` is null for the whole text. `isNew`: it is not what stood there anyway. */
export type LentWords = {
  readonly path: string;
  readonly prompt: string | null;
  readonly text: string;
  readonly isNew: boolean;
};

/** The words of this story that were left in the editor of a window that is gone. */
export const lentWords = (desk: Desk, { answers, halves, pack, story }: Found): readonly LentWords[] => {
  const { world } = desk;
  const layout = layoutOf(world.places.store);
  return lentLeft({ disk: world.disk, layout }, story, world.processes).flatMap(({ path, prompt }) => {
    const { text, unread } = readBack(desk, path);
    if (unread || text === null) return [];
    const asked = pack.prompts.find(({ id }) => id === prompt && prompt !== null);
    const half = halves.find((each) => each.prompt === prompt)?.text ?? null;
    const stood = [answers.get(prompt ?? '')?.text ?? '', half ?? ''].map((each) => each.trim());
    const isNew = text !== '' && !stood.includes(text);
    return [{ path, prompt: asked === undefined ? null : asked.id, text, isNew }];
  });
};

/** At its question it opens as half of an answer. */
export const withLent = (found: Found, lent: readonly LentWords[], at: Instant): Found => {
  const back = lent.flatMap(({ prompt, text, isNew }) =>
    prompt === null || !isNew ? [] : [{ prompt, text, at }],
  );
  const others = found.halves.filter(({ prompt }) => !back.some((half) => half.prompt === prompt));
  return { ...found, halves: [...back, ...others] };
};

/** Its file goes when its words are on the disk as a half answer, and not before. A whole text is pointed at, and waits. */
export const keepLent = (work: Work, lent: readonly LentWords[]): void => {
  const says = work.world.words.draft.editing;
  for (const { path, prompt, text, isNew } of lent) {
    if (prompt === null && isNew) work.talk.say(says.wholeWasOpen(path));
    if (prompt !== null && isNew) work.talk.say(says.wasOpen);
    if (!isNew || (prompt !== null && holdHalf(work, prompt, text))) takeBack(work.world, path);
  }
};
