import { Trouble } from '../core/errors.ts';
import type { Setting } from '../core/setting.ts';
import { laterThan } from '../core/store/instant.ts';
import type { StorySummary } from '../core/store/story-summary.ts';
import { type Telling, tellingsIn } from '../core/store/version-events.ts';
import { withoutControls } from '../core/text/clean.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { World } from '../ports.ts';
import { chosenVersion, labelOf, storeToWrite, type WritingWorld } from '../store/choosing.ts';
import type { StoryStore } from '../store/story-store.ts';
import { today, typedDay } from './local-day.ts';
import { say } from './saying.ts';

/** `version`: null for the newest; `on`: a day as it was typed, null for today; `setting`: null for that of the version. */
export type TellOptions = {
  readonly story: string;
  readonly version: string | null;
  readonly on: string | null;
  readonly setting: Setting | null;
  readonly note: string | null;
  /** Takes back what was noted for that version and day. */
  readonly undo: boolean;
};
type TellWorld = WritingWorld & Pick<World, 'words' | 'zone'>;

/** Notes that a version was told to somebody: on which day, in which setting. */
export const tell = (options: TellOptions, world: TellWorld): number => {
  const day = dayOfTelling(options.on, world);
  const store = storeToWrite(world);
  const story = store.find(options.story);
  const version = chosenVersion(store, story, options.version ?? 'newest');
  const label = labelOf(version, story, store);
  const there = tellingsIn(store.events(story.id)).filter(
    (one) => one.version === version.id && one.day === day,
  );
  const telling: Telling = {
    kind: 'told',
    at: laterThan(world.clock.now(), story.touched),
    version: version.id,
    day,
    setting: options.setting ?? version.setting,
    note: oneLine(withoutControls(options.note ?? '')),
  };
  if (options.undo) return takeBack(telling, there.length > 0, { story, label, store }, world);
  return noteTelling(telling, there, { story, label, store }, world);
};

type About = { readonly story: StorySummary; readonly label: string; readonly store: StoryStore };

const noteTelling = (
  telling: Telling,
  there: readonly Telling[],
  { story, label, store }: About,
  world: TellWorld,
): number => {
  const says = world.words.store.noting;
  if (there.some(({ setting, note }) => setting === telling.setting && note === telling.note)) {
    say(world, says.toldAlready);
    say(world, says.seeHistory(story.place));
    return 0;
  }
  store.addEvent(story.id, telling);
  const title = story.title || world.words.store.noTitle;
  say(world, says.told(label, title, telling.day, world.words.store.place(telling.setting)), {
    style: 'saved',
  });
  say(world, says.lookBack);
  say(world, says.lookBackCommand(story.place), { indent: '  ' });
  say(world, says.slip);
  return 0;
};

const takeBack = (
  { at, version, day }: Telling,
  isThere: boolean,
  { story, label, store }: About,
  world: TellWorld,
): number => {
  const says = world.words.store.noting;
  if (!isThere) {
    say(world, says.neverTold(label, day));
    say(world, says.seeHistory(story.place));
    return 0;
  }
  store.addEvent(story.id, { kind: 'not-told', at, version, day });
  say(world, says.notTold(label, story.title || world.words.store.noTitle, day), { style: 'saved' });
  return 0;
};

const dayOfTelling = (typed: string | null, world: TellWorld): string => {
  const now = today(world);
  if (typed === null) return now;
  const says = world.words.store.noting;
  const day = typedDay(typed, world);
  if (day > now) throw new Trouble('usage', says.dayToCome(day), says.dayToComeHint);
  return day;
};
