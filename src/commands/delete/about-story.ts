import { minutesBetween } from '../../core/store/instant.ts';
import type { StorySummary } from '../../core/store/story-summary.ts';
import { oneLine } from '../../core/text/one-line.ts';
import type { World } from '../../ports.ts';
import { say } from '../saying.ts';

/** Which story it is, and how much of it there is. */
export const sayStory = (story: StorySummary, world: Pick<World, 'screen' | 'words' | 'clock'>): void => {
  const { deleting: says, ...about } = world.words.store;
  const parts = [
    ...(story.versions > 0 ? [about.versions(story.versions)] : []),
    ...(story.answers > 0 ? [about.answers(story.answers)] : []),
    ...(story.tellings > 0 ? [says.told(story.tellings)] : []),
  ];
  const when = about.ago(minutesBetween(story.changed, world.clock.now()));
  say(world, oneLine(story.title) || about.noTitle, { style: 'title' });
  if (parts.length > 0) say(world, says.counts(parts));
  say(world, says.newest(about.words(story.words), when));
};
