import { wordLimit } from '../../core/interview/draft-context.ts';
import { type DraftText, draftText, withBrackets } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { aboutRecord } from '../../core/interview/records.ts';
import type { Choice } from '../../core/packs/pack.ts';
import { countWords } from '../../core/text/count-words.ts';
import { bringBackByHand, fromAnswers, textByHand } from './by-hand.ts';
import { changeWhole, put, wholeRecord } from './changing.ts';
import { checkDraft } from './checking.ts';
import type { Onward, Work } from './desk.ts';
import { askOrder } from './ordering.ts';
import { sayText } from './reading.ts';
import { review } from './reviewing.ts';
import { askRoom } from './room.ts';
import { hasLeft, type Left } from './talk.ts';

type Wish = 'check' | 'change' | 'whole' | 'joiners' | 'order' | 'answers' | 'by-hand' | 'keep' | 'pause';

/** The text put together, and what to do with it, until the teller wants to keep it. */
export const bringTogether = async (work: Work, begun: Interview): Promise<Onward> => {
  let interview = begun;
  let shown = '';
  let checked = '';
  for (;;) {
    const draft = draftText(interview.pack, interview.answers);
    if (draft.text !== '' && withBrackets(draft) !== shown) sayDraft(work, interview, draft);
    shown = withBrackets(draft);
    const roomed = await askRoom(work, interview, draft);
    if (hasLeft(roomed) || roomed.stage.kind === 'left') return roomed;
    if (roomed !== interview) {
      interview = roomed;
      continue;
    }
    const wish = draft.text === '' ? 'change' : await askWish(work, interview, draft, checked === draft.text);
    if (hasLeft(wish)) return wish;
    if (wish === 'keep') return interview;
    if (wish === 'check') checked = draft.text;
    if (draft.text === '') work.talk.say(work.world.words.draft.review.nothing);
    const after = await grant(work, interview, draft, wish);
    if (hasLeft(after) || after.stage.kind === 'left') return after;
    interview = after;
  }
};

const sayDraft = (work: Work, interview: Interview, draft: DraftText): void => {
  const { talk, settings, world, pack } = work;
  const words = world.words.draft.review;
  talk.say('');
  if (pack.makes !== 'story') talk.say(words.page);
  else if (draft.byHand) talk.say(words.byHand);
  else talk.say(draft.joiners.length > 0 ? words.togetherWithJoiners : words.together);
  sayText(work, draft);
  if (pack.makes !== 'story') return;
  const count = countWords(draft.text);
  const limit = wordLimit({ ...work, answers: interview.answers });
  const seconds = (count / settings.rate) * 60;
  talk.say(limit === null ? words.total(count, seconds) : words.fits(count, seconds, limit));
};

/** Enter alone leads on: first to the check, then to keeping. */
const askWish = async (
  work: Work,
  { pack }: Interview,
  draft: DraftText,
  checked: boolean,
): Promise<Wish | Left> => {
  const words = work.world.words.draft.review;
  const isStory = pack.makes === 'story';
  const canMove =
    draft.parts.filter(({ section }) => pack.sections.find(({ id }) => id === section)?.reorder).length > 1;
  const wishes: readonly (readonly [Wish, string, boolean])[] = [
    ['check', words.check, isStory],
    ['keep', isStory ? words.keep : words.keepPage, true],
    ['change', words.change, true],
    ['whole', words.changeWhole, isStory],
    ['joiners', words.joinersOut, draft.joiners.length > 0],
    ['order', words.reorder, canMove],
    ['answers', words.fromAnswers, draft.byHand],
    ['by-hand', words.bringBack, !draft.byHand && textByHand(work) !== ''],
    ['pause', words.pause, true],
  ];
  const choices: readonly Choice[] = wishes.flatMap(([id, said, here]) =>
    here ? [{ id, words: said }] : [],
  );
  const chosen = await work.talk.choose({
    id: 'what-next',
    question: words.whatNext,
    choices,
    usual: checked || !isStory ? 'keep' : 'check',
  });
  if (hasLeft(chosen)) return chosen;
  return wishes.find(([id]) => id === chosen)?.[0] ?? 'check';
};

const grant = async (
  work: Work,
  interview: Interview,
  draft: DraftText,
  wish: Exclude<Wish, 'keep'>,
): Promise<Onward> => {
  switch (wish) {
    case 'check':
      return checkDraft(work, interview, draft);
    case 'change':
      return review(work, interview);
    case 'whole':
      return changeWhole(work, interview, draft);
    case 'joiners':
      return put(
        work,
        interview,
        aboutRecord('joiners', work.world.words.draft.review.joinersOut, 'out', work.world.clock.now()),
      );
    case 'order':
      return reorder(work, interview, draft);
    case 'answers':
      return fromAnswers(work, interview);
    case 'by-hand':
      return bringBackByHand(work, interview);
    case 'pause':
      return { left: 'word' };
  }
};

const reorder = async (work: Work, interview: Interview, draft: DraftText): Promise<Onward> => {
  const order = await askOrder(work, draft);
  if (order === null) return interview;
  if (hasLeft(order)) return order;
  return put(work, interview, wholeRecord('reordered', order.join('\n'), work.world.clock.now()));
};
