import type { Answers } from '../core/interview/answer.ts';
import { minutesBetween } from '../core/store/instant.ts';
import type { Version } from '../core/store/version.ts';
import { wrap } from '../core/text/wrap.ts';
import type { World } from '../ports.ts';
import { chosenStory, chosenVersion, labelOf, sweptStore, type WritingWorld } from '../store/choosing.ts';
import { cardLines, cardOfVersion } from './card-lines.ts';

/** `story`: null for the newest; `version`: null for the newest. */
export type ShowOptions = {
  readonly story: string | null;
  readonly version: string | null;
  /** In short beats, to take along. */
  readonly card: boolean;
};
type ShowWorld = WritingWorld & Pick<World, 'words'>;

/** Wider lines are hard to follow with the eye. */
const WIDEST = 76;

/** Prints a version as it was kept. For a pipe the words and nothing else; for a person a line on top, and lines that fit. */
export const show = (options: ShowOptions, world: ShowWorld): number => {
  const { screen, words } = world;
  const store = sweptStore(world);
  const story = chosenStory(store, options.story);
  const version = chosenVersion(store, story, options.version ?? 'newest');
  if (!version.intact) screen.warn(words.store.notIntact);
  const text = options.card
    ? cardText(version, store.answers(story.id), world)
    : version.body.replace(/\n+$/, '');
  if (!screen.isTerminal) {
    screen.write(text);
    return 0;
  }
  sayHead(version, story.title, labelOf(version, story, store), world);
  screen.write(wrap(text, Math.min(screen.width, WIDEST)));
  return 0;
};

const cardText = (version: Version, answers: Answers, { settings, words }: ShowWorld): string =>
  cardLines(cardOfVersion(version, answers, words.card), settings.read().settings.rate, words.card).join(
    '\n',
  );

const sayHead = (
  version: Version,
  title: string,
  label: string,
  { screen, words, clock }: ShowWorld,
): void => {
  const says = words.store;
  const when = says.ago(minutesBetween(version.created, clock.now()));
  screen.write(screen.style('title', title || says.noTitle));
  screen.write(screen.style('quiet', says.showHead(label, says.place(version.setting), when)));
  screen.write('');
};
