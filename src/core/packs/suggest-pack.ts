import type { Setting } from '../setting.ts';
import { minutesOf } from './minutes.ts';
import type { Limits, Makes } from './pack.ts';

/** What a pack says of itself that a suggestion goes by. */
export type Suggestible = {
  readonly id: string;
  readonly setting: Setting | null;
  readonly makes: Makes;
  readonly limits: Limits;
};

/** Who will hear it: a setting, or nobody but the teller, before a telling (`page`) or after one (`notes`). */
export type Listener = Setting | Exclude<Makes, 'story'>;

const isFor = (listener: Listener, { setting, makes }: Suggestible): boolean =>
  makes === 'story' ? setting === listener : makes === listener;

/** The packs that are made for these listeners. */
export const packsFor = <Card extends Suggestible>(
  listener: Listener,
  cards: readonly Card[],
): readonly Card[] => cards.filter((card) => isFor(listener, card));

/**
 * The one pack for these listeners whose most is nearest to the time there is, counted in doublings; a pack that needs more than
 * there is comes after one that fits. The first of the list when no time was said. Null when there is none for these listeners.
 */
export const suggestPack = <Card extends Suggestible>(
  cards: readonly Card[],
  listener: Listener,
  minutes: number | null,
): Card | null => {
  const [first = null, ...others] = packsFor(listener, cards);
  if (first === null || minutes === null) return first;
  return others.reduce(
    (best, card) => (farFrom(card, minutes) < farFrom(best, minutes) ? card : best),
    first,
  );
};

const TOO_LONG = 2;

const farFrom = ({ limits }: Suggestible, minutes: number): number => {
  const most = minutesOf(limits)?.most ?? null;
  if (most === null) return Number.POSITIVE_INFINITY;
  const doublings = Math.log2(most / minutes);
  return doublings > 0 ? doublings * TOO_LONG : -doublings;
};
