import { unreachable } from '../../core/errors.ts';
import { wordLimit } from '../../core/interview/draft-context.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { itemsOf } from '../../core/interview/records.ts';
import type { Show } from '../../core/interview/show.ts';
import { countWords } from '../../core/text/count-words.ts';
import type { Work } from './desk.ts';

/** That an answer is safe, and for the story how much there is by now. */
export const savedLine = (
  work: Work,
  interview: Interview,
  { as, text }: Extract<Show, { kind: 'saved' }>,
): string => {
  const words = work.world.words.draft.asking;
  switch (as) {
    case 'story': {
      const count = countWords(text);
      return `${words.savedStory(count, secondsFor(work, count))} ${soFar(work, interview, count)}`.trim();
    }
    case 'private':
      return words.savedPrivate;
    case 'choice':
      return words.saved;
    case 'list':
      return words.savedList(itemsOf(text).length);
    default:
      return unreachable(as);
  }
};

/** All there is, once it is more than this answer. That it has outgrown its room is said once in a sitting, and then nothing more. */
const soFar = (work: Work, { pack, answers }: Interview, justNow: number): string => {
  const words = work.world.words.draft.asking;
  const draft = draftText(pack, answers);
  if (pack.makes !== 'story' || draft.byHand) return '';
  const count = countWords(draft.text);
  const limit = wordLimit({ ...work, answers });
  if (count === justNow) return '';
  if (limit === null || count <= limit) return words.soFar(count, limit, secondsFor(work, count));
  if (work.heard.overRoom) return '';
  work.heard.overRoom = true;
  return words.overRoom(count);
};

export const secondsFor = ({ settings }: Pick<Work, 'settings'>, words: number): number =>
  (words / settings.rate) * 60;
