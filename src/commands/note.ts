import { Trouble } from '../core/errors.ts';
import { isVersionName } from '../core/store/find-version.ts';
import { laterThan } from '../core/store/instant.ts';
import { noteOn } from '../core/store/version-events.ts';
import { withoutControls } from '../core/text/clean.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { World } from '../ports.ts';
import { chosenVersion, labelOf, storeToWrite, type WritingWorld } from '../store/choosing.ts';
import { say } from './saying.ts';

/** `words`: a version and a note, or a note for the newest version, as they were typed. */
export type NoteOptions = { readonly story: string; readonly words: readonly string[] };
type NoteWorld = WritingWorld & Pick<World, 'words'>;

/** Puts a note on a version, in the place of the one that was there; an empty one takes it away. */
export const note = (options: NoteOptions, world: NoteWorld): number => {
  const says = world.words.store.noting;
  const { which, text } = meantBy(options, says);
  const store = storeToWrite(world);
  const story = store.find(options.story);
  const version = chosenVersion(store, story, which);
  const label = labelOf(version, story, store);
  const title = oneLine(story.title) || world.words.store.noTitle;
  const before = noteOn(version, store.events(story.id));
  if (text === before) {
    say(world, text === '' ? says.noNoteThere(label, title) : says.sameNote(label, title));
    return 0;
  }
  const at = laterThan(world.clock.now(), story.touched);
  store.addEvent(story.id, { kind: 'noted', at, version: version.id, note: text });
  say(world, text === '' ? says.noteGone(label, title) : says.noted(label, title), { style: 'saved' });
  if (text !== '' && before !== '') say(world, says.noteReplaced);
  return 0;
};

/** The first word is a version when more follows it. A lone number is most likely a version whose note was forgotten. */
const meantBy = (
  { story, words }: NoteOptions,
  says: World['words']['store']['noting'],
): { readonly which: string; readonly text: string } => {
  const [first = '', ...rest] = words;
  const isVersion = isVersionName(first);
  if (isVersion && rest.length === 0)
    throw new Trouble('usage', says.noteForgotten(first), says.noteForgottenHint(story, first));
  const text = isVersion ? rest : words;
  return { which: isVersion ? first : 'newest', text: oneLine(withoutControls(text.join(' '))) };
};
