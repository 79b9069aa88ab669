import { isDiskError } from '../../core/disk-error.ts';
import { Trouble } from '../../core/errors.ts';
import { withoutControls } from '../../core/text/clean.ts';
import { type DecodedText, decodeText } from '../../core/text/decode-text.ts';
import { layoutOf } from '../../store/layout.ts';
import { lend, takeBack } from '../../store/lent-files.ts';
import type { Desk, Work } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

/**
 * What came back from the editor. `drop` removes the file: call it when the words are safe somewhere else, and only then, for until
 * then they are nowhere but there. null when nothing was changed, or there was nothing to take back, which was said.
 */
export type Edited = {
  readonly text: string;
  /** The editor ended well: the teller has saved this. */
  readonly sure: boolean;
  readonly drop: () => void;
} | null;

/** An editor that is back this soon without a change has most likely opened another window. */
const AT_ONCE = 1000;

/**
 * Gives the text to the teller's own program and takes it back. The file lies under the store's own `tmp`, for its owner alone;
 * after a kill in between, the next sitting takes it back (lent-words.ts).
 */
export const editText = async (
  work: Work,
  { remarks, prompt }: { readonly remarks: readonly string[]; readonly prompt: string | null },
  text: string,
): Promise<Edited | Left> => {
  const known = knownEditor(work);
  const command = known ?? (await askEditor(work));
  if (command === null || hasLeft(command)) return command;
  sayPlain(work);
  const path = lendFile(work, remarks, prompt, text);
  if (path === null) return null;
  const edited = await openAndRead(work, command, path, trimmed(text));
  if (edited === 'unread') return null;
  if (known === null && work.heard.missingEditor !== command) await remember(work, command);
  // A program that has the file open still must not end a sitting whose words are safe.
  const drop = (): void => takeBack(work.world, path);
  if (edited !== null && !hasLeft(edited)) return { ...edited, drop };
  drop();
  return edited;
};

/** The program the teller has chosen at some time; null when there is none, or when it could not be opened a moment ago. */
const knownEditor = ({ heard, world }: Work): string | null => {
  const known = world.settings.read().settings.editor || world.environment.editor || '';
  return known === '' || known === heard.missingEditor ? null : known;
};

/** null when something else was written here, which is kept. */
const askEditor = async ({ talk, world }: Work): Promise<string | Left | null> => {
  const { usualEditor } = world.environment;
  const { whichEditor: question, enterTakes } = world.words.draft.editing;
  const typed = await talk.line({ id: 'which-editor', question, help: enterTakes(usualEditor), usual: '' });
  if (hasLeft(typed)) return typed;
  return talk.keptBeside(typed) ? null : typed || usualEditor;
};

/** Only one that could be opened. When it cannot be written down, it is asked for again. */
const remember = async ({ talk, world }: Work, editor: string): Promise<void> => {
  const { settings } = world.settings.read();
  try {
    await world.settings.write({ ...settings, editor });
    talk.say(world.words.draft.editing.editorSaved(editor));
  } catch (thrown) {
    if (!(thrown instanceof Trouble)) throw thrown;
  }
};

/** Said once in a sitting to who has a lock: an editor can only open what is not locked. */
const sayPlain = ({ heard, store, talk, world }: Work): void => {
  if (!store.isLocked || heard.editorPlain) return;
  heard.editorPlain = true;
  talk.say(world.words.lock.draft.editorPlain);
};

const lendFile = (
  { world, story, talk }: Work,
  remarks: readonly string[],
  prompt: string | null,
  text: string,
): string | null => {
  const words = world.words.draft.editing;
  const ground = { ...world, layout: layoutOf(world.places.store) };
  const head = [...remarks, words.toComeBack].flatMap((remark) => remark.split('\n'));
  const before = head.map((line) => `${words.remark} ${line}`).join('\n');
  const whose = { story, prompt, holder: world.processes.own };
  try {
    return lend(ground, whose, new TextEncoder().encode(`${before}\n\n${text}\n`));
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    talk.say(words.noRoomForFile);
    return null;
  }
};

const openAndRead = async (
  work: Work,
  command: string,
  path: string,
  before: string,
): Promise<Omit<NonNullable<Edited>, 'drop'> | Left | 'unread' | null> => {
  const { world, talk } = work;
  const words = world.words.draft.editing;
  const run = await world.runEditor(command, path);
  let back = readBack(work, path);
  if (run.ok && (back.text ?? before) === before && run.milliseconds < AT_ONCE) {
    const left = await talk.enter({ id: 'editor-back', question: words.cameBackAtOnce });
    if (left !== null) return left;
    back = readBack(work, path);
  }
  if (back.unread) {
    talk.say(words.notReadBack(path));
    return 'unread';
  }
  const text = back.text ?? before;
  if (text === before) {
    if (!run.ok) work.heard.missingEditor = command;
    talk.say(run.ok ? words.unchanged : words.couldNotOpen(command));
    return null;
  }
  if (!run.ok) talk.say(words.closedOddly);
  return { text, sure: run.ok };
};

/** `text`: null when there is no file any more. `unread`: it is there, and the disk does not give it just now. */
type Back = { readonly text: string | null; readonly unread: boolean };

/** However the editor wrote it; letters only, as when they are typed; without our remarks and the empty lines around. */
export const readBack = ({ world, talk }: Desk, path: string): Back => {
  const words = world.words.draft.editing;
  try {
    if (world.disk.lookThrough(path)?.kind !== 'file') return { text: null, unread: false };
    const decoded = decode(world.disk.read(path));
    if (decoded.encoding === 'windows-1252') talk.say(words.readAsWindows);
    const text = withoutControls(decoded.text.replace(/^\ufeff/, ''));
    return { text: trimmed(withoutRemarks(text, words.remark)), unread: false };
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    return { text: null, unread: true };
  }
};

/** Only the block at the top is ours: a line of the teller's own may begin with the same signs further down. */
const withoutRemarks = (text: string, sign: string): string => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !line.startsWith(sign));
  return first === -1 ? '' : lines.slice(first).join('\n');
};

const trimmed = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** What cannot be told is taken for harmed UTF-8: most of it can still be read, and the teller sees it. */
const decode = (bytes: Uint8Array): DecodedText =>
  decodeText(bytes) ?? { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
