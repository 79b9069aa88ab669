import { Trouble } from '../../core/errors.ts';
import { type FoundPlace, saidIn, searchStory } from '../../core/store/search-story.ts';
import type { Version } from '../../core/store/version.ts';
import { notesIn, tellingsIn } from '../../core/store/version-events.ts';
import { versionLabels } from '../../core/store/version-labels.ts';
import { type Wanted, wantedWords } from '../../core/store/wanted-words.ts';
import type { World } from '../../ports.ts';
import type { StoryStore, StorySummary } from '../../store/story-store.ts';

type Found = { readonly story: StorySummary; readonly found: readonly FoundPlace[] };

/** The stories that hold all of the words, with where; all stories when no words were asked for. */
export const lookFor = (
  typed: readonly string[],
  stories: readonly StorySummary[],
  store: StoryStore,
  { words }: Pick<World, 'words'>,
): readonly Found[] => {
  if (typed.length === 0) return stories.map((story) => ({ story, found: [] }));
  const wanted = wantedWords(typed);
  const says = words.store.list;
  if (wanted.length === 0) throw new Trouble('usage', says.noWords, says.noWordsHint);
  return stories
    .map((story) => ({ story, found: lookIn(story, wanted, store) }))
    .filter(({ found }) => found.length > 0);
};

const lookIn = ({ id, title }: StorySummary, wanted: Wanted, store: StoryStore): readonly FoundPlace[] => {
  const versions = store.versions(id);
  const events = store.events(id);
  const notes = [...versions.map(notesIn(events)), ...tellingsIn(events).map(({ note }) => note)].filter(
    (note) => note !== '',
  );
  const answers = (): readonly string[] => [
    ...saidIn(store.answers(id).values()),
    ...store.halves(id).map(({ text }) => text),
  ];
  return searchStory({ title, notes, versions: newestFirst(versions), answers }, wanted);
};

function* newestFirst(versions: readonly Version[]): Generator<{ label: string; body: string }> {
  const label = versionLabels(versions);
  for (const version of versions.toReversed()) yield { label: label(version), body: version.body };
}
