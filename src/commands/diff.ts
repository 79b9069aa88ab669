import { type Change, compareTexts, type Difference } from '../core/diff/compare-texts.ts';
import type { Run } from '../core/diff/mark-words.ts';
import { unreachable } from '../core/errors.ts';
import type { Version } from '../core/store/version.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Screen, World } from '../ports.ts';
import { chosenStory, chosenVersion, sweptStore, versionLabel } from '../store/choosing.ts';

/** `from` and `to` are versions: null for the one before the newest, and for the newest. */
export type DiffOptions = {
  readonly story: string | null;
  readonly from: string | null;
  readonly to: string | null;
};
type DiffWorld = Pick<World, 'disk' | 'clock' | 'ids' | 'places' | 'screen' | 'words'>;

/** Says what changed between two versions, by sentence and word. Nothing hangs on colour. */
export const diff = (options: DiffOptions, world: DiffWorld): number => {
  const { screen } = world;
  const says = world.words.store.diff;
  const store = sweptStore(world);
  const story = chosenStory(store, options.story);
  const now = chosenVersion(store, story, options.to ?? 'newest');
  const versions = store.versions(story.id);
  const was = options.from === null ? before(now, versions) : store.version(story.id, options.from);
  if (was === null) {
    screen.write(says.onlyOne);
    screen.write(says.howToAdd);
    return 0;
  }
  if (was.id === now.id) {
    screen.write(says.sameVersion);
    return 0;
  }
  const title = now.title || world.words.store.noTitle;
  screen.write(
    screen.style('title', says.heading(title, versionLabel(was, versions), versionLabel(now, versions))),
  );
  sayHeaders(was, now, world);
  sayDifference(compareTexts(was.body, now.body), was.body === now.body, world);
  return 0;
};

/** The version this one was made from; when that is not here, the one before it. */
const before = (version: Version, all: readonly Version[]): Version | null =>
  all.find(({ id }) => id === version.parent) ??
  all[all.findIndex(({ id }) => id === version.id) - 1] ??
  null;

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
  if (count('changed') > 0) screen.write(says.legend);
  for (const change of changes) sayChange(change, world);
};

type Told = { readonly head: string; readonly lines: readonly (readonly [label: string, text: string])[] };

const told = (change: Change, { screen, words }: DiffWorld): Told => {
  const says = words.store.diff;
  switch (change.kind) {
    case 'changed':
      return {
        head: says.changed(change.to),
        lines: [
          [says.was, marked(screen, change.was, ['[-', '-]'])],
          [says.now, marked(screen, change.now, ['{+', '+}'])],
        ],
      };
    case 'gone':
      return { head: says.gone(change.from), lines: [[says.was, change.text]] };
    case 'new':
      return { head: says.fresh(change.to), lines: [[says.now, change.text]] };
    case 'moved':
      return { head: says.moved(change.from, change.to), lines: [[says.now, change.text]] };
    default:
      return unreachable(change);
  }
};

/** On a terminal, lines that fit, under one another; in a pipe one line a sentence, for programs that go by lines. */
const sayChange = (change: Change, world: DiffWorld): void => {
  const { screen } = world;
  const { head, lines } = told(change, world);
  screen.write('');
  screen.write(screen.style('place', head));
  for (const [label, text] of lines) {
    const first = `  ${label}`;
    screen.write(
      screen.isTerminal ? wrap(text, screen.width, first, ' '.repeat(first.length)) : `${first}${text}`,
    );
  }
};

const marked = (screen: Screen, runs: readonly Run[], [open, close]: readonly [string, string]): string =>
  runs
    .map(({ text, changed, spaced }, index) => {
      const space = spaced && index > 0 ? ' ' : '';
      return `${space}${changed ? screen.style('quote', `${open}${text}${close}`) : text}`;
    })
    .join('');
