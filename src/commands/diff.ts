import { type Change, compareTexts, type Difference } from '../core/diff/compare-texts.ts';
import { descentIn } from '../core/store/forks.ts';
import type { Version } from '../core/store/version.ts';
import type { World } from '../ports.ts';
import { chosenStory, chosenVersion, labelOf, sweptStore, type WritingWorld } from '../store/choosing.ts';
import { besideChange } from './diff/beside-change.ts';
import { markedChange, type ShowChange } from './diff/marked-change.ts';
import { plainChange } from './diff/plain-change.ts';
import { screenForm } from './screen-form.ts';

/** `from` and `to` are versions: null for the one before the newest, and for the newest. */
export type DiffOptions = {
  readonly story: string | null;
  readonly from: string | null;
  readonly to: string | null;
};
type DiffWorld = WritingWorld & Pick<World, 'environment' | 'words'>;

/** Says what changed between two versions, by sentence and word. Nothing hangs on colour. */
export const diff = (options: DiffOptions, world: DiffWorld): number => {
  const { screen } = world;
  const says = world.words.store.diff;
  const store = sweptStore(world);
  const story = chosenStory(store, options.story);
  const now = chosenVersion(store, story, options.to ?? 'newest');
  const was =
    options.from === null
      ? descentIn(store.versions(story.id)).before(now)
      : store.version(story.id, options.from);
  if (was === null) {
    screen.write(says.onlyOne);
    screen.write(says.howToAdd);
    return 0;
  }
  if (was.id === now.id) {
    screen.write(says.sameVersion);
    return 0;
  }
  const title = story.title || world.words.store.noTitle;
  screen.write(
    screen.style('title', says.heading(title, labelOf(was, story, store), labelOf(now, story, store))),
  );
  sayHeaders(was, now, world);
  sayDifference(compareTexts(was.body, now.body), was.body === now.body, world);
  return 0;
};

const sayHeaders = (was: Version, now: Version, { screen, words }: DiffWorld): void => {
  const says = words.store;
  if (was.title !== now.title) {
    screen.write(says.diff.titleWas(was.title || says.noTitle));
    screen.write(says.diff.titleNow(now.title || says.noTitle));
  }
  if (was.setting !== now.setting) {
    screen.write(says.diff.settingWas(says.place(was.setting)));
    screen.write(says.diff.settingNow(says.place(now.setting)));
  }
};

const sayDifference = ({ changes, same }: Difference, equal: boolean, world: DiffWorld): void => {
  const { screen } = world;
  const says = world.words.store.diff;
  if (changes.length === 0) {
    screen.write(equal ? says.same : says.onlyBreaks);
    return;
  }
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  screen.write(
    says.counts({
      changed: count('changed'),
      fresh: count('new'),
      gone: count('gone'),
      moved: count('moved'),
      same,
    }),
  );
  const show = showFor(world);
  if (show !== plainChange && count('changed') > 0) screen.write(says.legend);
  for (const change of changes) {
    screen.write('');
    for (const line of show(change, world)) screen.write(line);
  }
};

/** Below this two columns are too narrow to read. */
const ROOM_FOR_TWO_COLUMNS = 100;

/** Side by side where there is room, else one below the other with signs; in the plain form and in a pipe in words alone. */
const showFor = (world: DiffWorld): ShowChange => {
  if (screenForm(world) === 'plain') return plainChange;
  return world.screen.width >= ROOM_FOR_TWO_COLUMNS ? besideChange : markedChange;
};
