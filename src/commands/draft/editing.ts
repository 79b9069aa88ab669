import { isDiskError } from '../../core/disk-error.ts';
import { writeNew } from '../../store/durable-write.ts';
import { layoutOf, lentName } from '../../store/layout.ts';
import type { Desk } from './desk.ts';
import { hasLeft, type Left } from './talk.ts';

/**
 * What came back from the editor. `drop` removes the file: call it when the words are safe somewhere else. null when nothing was
 * changed or no editor could be opened, which was said.
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
 * a kill in between leaves it to the sweep.
 */
export const editText = async (
  desk: Desk,
  remarks: readonly string[],
  text: string,
): Promise<Edited | Left> => {
  const { world, talk, settings } = desk;
  const words = world.words.draft.editing;
  const command = settings.editor || world.environment.editor || '';
  if (command === '') {
    talk.say(words.noEditor);
    return null;
  }
  const path = lendFile(desk, remarks, text);
  if (path === null) return null;
  const edited = await openAndRead(desk, command, path, trimmed(text));
  const drop = (): void => world.disk.remove(path);
  if (edited !== null && !hasLeft(edited)) return { ...edited, drop };
  drop();
  return edited;
};

const lendFile = ({ world, talk }: Desk, remarks: readonly string[], text: string): string | null => {
  const words = world.words.draft.editing;
  const layout = layoutOf(world.places.store);
  const path = `${layout.tmp}/${lentName(world.ids)}`;
  const head = [...remarks, words.toComeBack].flatMap((remark) => remark.split('\n'));
  const before = head.map((line) => `${words.remark} ${line}`).join('\n');
  try {
    writeNew({ ...world, layout }, path, new TextEncoder().encode(`${before}\n\n${text}\n`));
    return path;
  } catch (thrown) {
    if (!isDiskError(thrown)) throw thrown;
    talk.say(words.noRoomForFile);
    return null;
  }
};

const openAndRead = async (
  desk: Desk,
  command: string,
  path: string,
  before: string,
): Promise<Omit<NonNullable<Edited>, 'drop'> | Left | null> => {
  const { world, talk } = desk;
  const words = world.words.draft.editing;
  const run = await world.runEditor(command, path);
  let text = readBack(desk, path) ?? before;
  if (run.ok && text === before && run.milliseconds < AT_ONCE) {
    const waited = await talk.line({ id: 'editor-back', question: words.cameBackAtOnce, usual: '' });
    if (hasLeft(waited)) return waited;
    text = readBack(desk, path) ?? before;
  }
  if (text === before) {
    talk.say(run.ok ? words.unchanged : words.couldNotOpen(command));
    return null;
  }
  if (!run.ok) talk.say(words.closedOddly);
  return { text, sure: run.ok };
};

/** UTF-8, and Windows text where it is not; without our remarks and the empty lines around the words. */
const readBack = ({ world, talk }: Desk, path: string): string | null => {
  const words = world.words.draft.editing;
  if (world.disk.lookThrough(path)?.kind !== 'file') return null;
  const decoded = decode(world.disk.read(path));
  if (decoded.windows) talk.say(words.readAsWindows);
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return trimmed(withoutRemarks(text, words.remark));
};

/** Only the block at the top is ours: a line of the teller's own may begin with the same signs further down. */
const withoutRemarks = (text: string, sign: string): string => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !line.startsWith(sign));
  return first === -1 ? '' : lines.slice(first).join('\n');
};

const trimmed = (text: string): string => text.replace(/^(?:[ \t]*\n)+|\s+$/g, '');

const decode = (bytes: Uint8Array): { readonly text: string; readonly windows: boolean } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), windows: true };
  }
};
