import { goOn, nextOpen, reopen } from '../../core/interview/begin.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { type ReviewLine, reviewLines } from '../../core/interview/review-lines.ts';
import { countWords } from '../../core/text/count-words.ts';
import { askAboutText } from './by-hand.ts';
import type { Onward, Work } from './desk.ts';
import { sayWithQuestions } from './reading.ts';
import { LINES_AT_ONCE, sayReviewLines } from './review-list.ts';
import { sit } from './sitting.ts';
import { hasLeft, type Left } from './talk.ts';

/** The answers as a list: change any, read them, until the teller wants them put together. */
export const review = async (work: Work, begun: Interview): Promise<Onward> => {
  let interview = begun;
  for (;;) {
    sayHead(work, interview);
    const wish = await askReview(work, interview);
    if (hasLeft(wish)) return wish;
    if (wish.kind === 'together') return interview;
    if (wish.kind === 'change' || wish.kind === 'go-on') {
      const turn = wish.kind === 'change' ? reopen(interview, wish.prompt) : goOn(interview);
      const after = await sit(work, turn);
      if (hasLeft(after) || after.stage.kind === 'left') return after;
      const settled = await askAboutText(work, interview, after);
      if (hasLeft(settled)) return settled;
      interview = settled;
    } else sayWithQuestions(work, interview, draftText(interview.pack, interview.answers));
  }
};

type Wish =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'together' }
  | { readonly kind: 'read' }
  | { readonly kind: 'change'; readonly prompt: string };

/** What is on screen of the list: a stretch of the lines, and whether to say it again. */
type Shown = { readonly lines: readonly ReviewLine[]; readonly from: number };

const askReview = async (work: Work, interview: Interview): Promise<Wish | Left> => {
  const { talk, world } = work;
  const words = world.words.draft.review;
  const all = reviewLines(interview);
  const own = work.pack.makes === 'story' ? all.filter(({ story }) => story) : all;
  const open = nextOpen(interview, null) !== null;
  let shown: Shown = { lines: own, from: 0 };
  let news = true;
  for (;;) {
    const end = shown.from + LINES_AT_ONCE;
    if (news) sayReviewLines(work, shown.lines.slice(shown.from, end));
    const more = shown.lines.length > end;
    const others = shown.lines === own && own.length < all.length;
    const typed = await talk.line({ id: 'review', question: words.keys(open, more, others), usual: '' });
    if (hasLeft(typed)) return typed;
    const wish = wishOf(typed.toLowerCase(), all, open);
    if (wish !== null) return wish;
    const next = nextShown(typed.toLowerCase(), shown, { own, all, more });
    news = next !== null;
    if (next !== null) shown = next;
    else if (!talk.keptBeside(typed)) talk.say(words.noSuchNumber);
  }
};

const wishOf = (key: string, all: readonly ReviewLine[], open: boolean): Wish | Left | null => {
  if (key === 'g' && open) return { kind: 'go-on' };
  if (key === 'r') return { kind: 'read' };
  if (key === 'a') return { kind: 'together' };
  if (key === 'p') return { left: 'word' };
  const chosen = all.find(({ number }) => String(number) === key);
  return chosen === undefined ? null : { kind: 'change', prompt: chosen.prompt };
};

type Lists = {
  readonly own: readonly ReviewLine[];
  readonly all: readonly ReviewLine[];
  readonly more: boolean;
};

/** Enter says the list again, `m` goes on in it, `o` turns to the answers that are only for the teller. */
const nextShown = (key: string, { lines, from }: Shown, { own, all, more }: Lists): Shown | null => {
  if (key === '') return { lines: own, from: 0 };
  if (key === 'm') return { lines, from: more ? from + LINES_AT_ONCE : 0 };
  if (key === 'o') return { lines: all.filter((line) => !own.includes(line)), from: 0 };
  return null;
};

const sayHead = (work: Work, { pack, answers, ...rest }: Interview): void => {
  const { talk, settings, world } = work;
  const words = world.words.draft.review;
  const draft = draftText(pack, answers);
  const count = countWords(draft.text);
  talk.say('');
  talk.say(words.title, 'title');
  if (pack.makes !== 'story') return;
  if (draft.byHand) talk.say(words.handStands);
  talk.say(words.total(count, (count / settings.rate) * 60));
  const mine = reviewLines({ pack, answers, ...rest }).filter(({ state }) => state === 'only-for-you').length;
  if (mine > 0) talk.say(words.privateCount(mine));
};
