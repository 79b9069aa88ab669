import { minutesBetween } from '../../core/store/instant.ts';
import type { StorySummary } from '../../core/store/story-summary.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { timesInWords } from '../../core/words/en/amounts.ts';
import type { World } from '../../ports.ts';

/** Which story it is, and how much of it there is. */
export const sayStory = (
  story: StorySummary,
  { screen, words, clock }: Pick<World, 'screen' | 'words' | 'clock'>,
): void => {
  const { deleting: says, ...about } = words.store;
  const told = story.tellings === 0 ? '' : says.told(timesInWords(story.tellings));
  const answers = story.answers === 0 ? '' : about.answers(story.answers);
  const when = about.ago(minutesBetween(story.changed, clock.now()));
  screen.write(screen.style('title', oneLine(story.title) || about.noTitle));
  screen.write(says.counts(about.versions(story.versions), answers, told));
  screen.write(says.newest(about.words(story.words), when));
};
