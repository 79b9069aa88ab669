import { Trouble } from '../core/errors.ts';
import {
  type CopyFormat,
  type ExportFormat,
  endingOf,
  everyEnding,
  formatOf,
} from '../core/export/copy-format.ts';
import type { World } from '../ports.ts';
import { chosenStory, chosenVersion, sweptStore } from '../store/choosing.ts';
import { toBytes } from '../store/encoding.ts';
import { copyContent } from './export/copy-bytes.ts';
import { goingOut } from './export/what-goes-out.ts';
import { writeFile } from './write-file.ts';

export type ExportOptions = {
  readonly story: string;
  /** null for the newest. */
  readonly version: string | null;
  /** A file, `-` for standard output, or null for a plain name in the working folder. */
  readonly to: string | null;
  /** null: told by the ending of the file. */
  readonly format: ExportFormat | null;
  /** Private answers go along, apart from the story. */
  readonly withPrivate: boolean;
  /** Write over a file that is there. */
  readonly force: boolean;
};
export type ExportWorld = Pick<
  World,
  | 'age'
  | 'clock'
  | 'disk'
  | 'ids'
  | 'keyring'
  | 'pdf'
  | 'places'
  | 'processes'
  | 'screen'
  | 'settings'
  | 'words'
  | 'zipper'
>;

/** Neutral: a folder is often seen by others than the one who wrote, and a title can tell too much. */
const USUAL_NAME = 'my-story';
const CARD_NAME = 'my-card';

/** Writes a version to a file of the teller's, in a format that other programs read. The store stays as it is. */
export const exportStory = async (options: ExportOptions, world: ExportWorld): Promise<number> => {
  const { screen, words } = world;
  const says = words.export;
  if (options.format === 'review' && options.withPrivate) throw new Trouble('usage', says.reviewIsNotPrivate);
  const format = formatFor(options, world);
  const store = sweptStore(world);
  const story = chosenStory(store, options.story);
  const version = chosenVersion(store, story, options.version ?? 'newest');
  // A story that was named anew goes out under that name: the old one may have said too much.
  const named = { ...version, title: story.title || version.title };
  const { copy, notes } = goingOut(named, store, options, format, world);
  if (!version.intact) screen.warn(says.notIntact);
  const { content, pages } = await copyContent(copy, format, world);
  if (options.to === '-') put(content, world);
  else {
    const file = options.to ?? `${options.format === 'card' ? CARD_NAME : USUAL_NAME}.${endingOf(format)}`;
    const bytes = typeof content === 'string' ? toBytes(content) : content;
    writeFile(file, bytes, { over: options.force, says }, world);
    sayWritten(file, world);
  }
  if (copy.look === 'card' && pages > 1) screen.warn(says.card.pages(pages));
  for (const note of notes) screen.warn(note);
  return 0;
};

/** What the file would be if nothing were said. */
const usualFormat = (format: ExportFormat | null): CopyFormat => {
  if (format === 'card') return 'text';
  return format === null || format === 'review' ? 'markdown' : format;
};

const formatFor = ({ format, to }: ExportOptions, { screen, words }: ExportWorld): CopyFormat => {
  const says = words.export;
  const told = to === null || to === '-' ? null : formatOf(to);
  if (format === null && told === null && to !== null && to !== '-') {
    throw new Trouble('usage', says.unknownEnding(to), says.endings(everyEnding));
  }
  const isKind = format !== null && format !== 'review' && format !== 'card';
  const chosen = isKind ? format : (told ?? usualFormat(format));
  const isBytes = chosen === 'pdf' || chosen === 'docx';
  if (to === '-' && isBytes && screen.isTerminal) throw new Trouble('usage', says.bytesOnScreen(chosen));
  return chosen;
};

/** What drives a terminal is taken out of what a person looks at, and left in what goes into a file. */
const put = (content: string | Uint8Array, { screen }: ExportWorld): void => {
  if (screen.isTerminal && typeof content === 'string') screen.write(content.replace(/\n$/, ''));
  else screen.data(content);
};

const sayWritten = (file: string, { screen, words }: ExportWorld): void => {
  screen.write(screen.style('saved', words.export.written(file)));
  screen.write(words.export.onlyYou);
};
