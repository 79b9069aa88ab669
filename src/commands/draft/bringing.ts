import { Trouble } from '../../core/errors.ts';
import { askedPrompts, isOpen } from '../../core/interview/asked-prompts.ts';
import { bringOver, type Source } from '../../core/interview/bring-over.ts';
import { aboutRecord, aboutSitting, withRecord } from '../../core/interview/records.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { lastOf } from '../../core/store/answers.ts';
import type { StorySummary } from '../../store/story-store.ts';
import { type Found, newStory, openPack, packOf } from './choosing.ts';
import type { Desk } from './desk.ts';
import { askMinutes, choosePack } from './pack-choice.ts';
import { hasLeft, type Left } from './talk.ts';

/** A new story for another place, which begins with the answers of one that is there. That one stays as it is. */
export const beginFrom = async (desk: Desk, name: string): Promise<Found | Left> => {
  const { store, talk, world } = desk;
  const words = world.words.draft.choosing;
  const summary = store.find(name);
  const source = await sourceOf(desk, summary);
  const chosen = await choosePack(desk, source.pack.id);
  if (hasLeft(chosen)) return chosen;
  const minutes = await askMinutes(desk, chosen);
  if (hasLeft(minutes)) return minutes;
  const now = world.clock.now();
  const { records, halves } = bringOver(source, chosen.pack, now);
  const brought = [aboutRecord('from', words.whoIsItFor, summary.id, now), ...records];
  const answers = records.reduce(withRecord, new Map());
  const found = newStory(desk, chosen.pack, { minutes, brought, waiting: halves });
  talk.say('');
  talk.say(chosen.pack.title, 'title');
  if (lastOf(source.answers, 'taken-over')?.text) talk.say(words.textByHand);
  sayBrought(desk, { ...found, answers });
  return { ...found, answers };
};

/** Throws a Trouble when there are no answers to bring: a text that was kept from a file has none. */
export const sourceOf = async (
  desk: Pick<Desk, 'store' | 'world'>,
  summary: StorySummary,
): Promise<Source> => {
  const { noAnswers, noAnswersHint } = desk.world.words.draft.choosing;
  const answers = desk.store.answers(summary.id);
  const name = packOf(summary, answers);
  if (name === '') throw new Trouble('usage', noAnswers, noAnswersHint);
  return { pack: await openPack(desk, name), answers };
};

/**
 * Later sittings of such a story: what the other story holds for a question that is open here waits there still. It is looked up and
 * not kept twice, so that words forgotten there are gone here too.
 */
export const withWaiting = async (desk: Desk, found: Found): Promise<Found> => {
  const from = aboutSitting(found.answers, 'from');
  const summary = found.isNew ? undefined : desk.store.stories().find(({ id }) => id === from);
  if (summary === undefined) return found;
  const { pack, answers } = found;
  const source = await sourceOf(desk, summary).catch((thrown: unknown) => {
    if (thrown instanceof Trouble) return null;
    throw thrown;
  });
  if (source === null) return found;
  const { records, halves } = bringOver(source, pack, desk.world.clock.now());
  const held = [...halves, ...records.filter(({ kind }) => kind === 'said')];
  const waits = ({ prompt }: { readonly prompt: string }): boolean => {
    const own = pack.prompts.find(({ id }) => id === prompt);
    return own !== undefined && isOpen(own, answers) && !found.halves.some((half) => half.prompt === prompt);
  };
  return { ...found, waiting: held.filter(waits).map(({ prompt, text }) => ({ prompt, text })) };
};

/** What came along and what waits, in two lines. */
const sayBrought = ({ talk, world }: Desk, { pack, answers, waiting }: Found): void => {
  const words = world.words.draft.choosing;
  const own = [...answers.keys()].filter((prompt) => pack.prompts.some(({ id }) => id === prompt)).length;
  const open = openIn(pack, answers) - waiting.length;
  if (own + waiting.length === 0) talk.say(`${words.nothingCameAlong} ${words.otherStays}`);
  else if (own > 0) talk.say(`${words.cameAlong(own)} ${words.otherStays}`);
  const left = [
    waiting.length > 0 ? words.tooLong(waiting.length) : '',
    open > 0 ? words.stillOpen(open) : '',
  ];
  talk.say(left.filter((line) => line !== '').join(' '));
};

const openIn = (pack: Pack, answers: Found['answers']): number =>
  askedPrompts(pack, answers).filter((prompt) => isOpen(prompt, answers)).length;
