import type { DraftText } from '../../core/interview/draft-text.ts';
import { firstWords } from '../../core/text/first-words.ts';
import type { Work } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

const FIRST_WORDS = 8;

/** The section ids in the order the teller wants; null to leave it. Parts are shown by their first words. */
export const askOrder = async (work: Work, draft: DraftText): Promise<readonly string[] | Left | null> => {
  const { talk, world, pack } = work;
  const words = world.words.draft.review;
  const parts = draft.parts.filter(({ section }) => pack.sections.find(({ id }) => id === section)?.reorder);
  talk.say(words.orderNow);
  for (const [index, { start, end }] of parts.entries())
    talk.say(`${index + 1}. ${firstWords(draft.text.slice(start, end), FIRST_WORDS)}`);
  for (;;) {
    const typed = await talk.line({ id: 'order', question: words.orderAsk, usual: '' });
    if (hasLeft(typed)) return typed;
    if (typed === '') return null;
    const order = (typed.match(/\d+/g) ?? []).flatMap((number) => parts[Number(number) - 1] ?? []);
    if (order.length === parts.length && new Set(order).size === parts.length) {
      talk.say(words.orderChanged);
      return order.map(({ section }) => section);
    }
    if (!talk.keptBeside(typed)) talk.say(words.orderUnclear);
  }
};
