/**
 * What the outside world must be able to do for us, in the words of the story. `src/io` does it, `src/world.ts` puts it
 * together, tests bring their own. Types only: nothing here runs.
 */
import type { RuleShelf } from './core/check/check-in-its-language.ts';
import type { DiskCode } from './core/disk-error.ts';
import type { PdfMaker } from './core/export/pdf-letters.ts';
import type { ReadXml } from './core/import/xml-sight.ts';
import type { AnswerRecord, Instant } from './core/interview/answer.ts';
import type { Reply, Step } from './core/interview/reply.ts';
import type { Age, Keyring } from './core/lock/age.ts';
import type { ReadCsv } from './core/packs/csv-table.ts';
import type { ReadYaml } from './core/packs/fields.ts';
import type { PackTools } from './core/packs/pack-tools.ts';
import type { Settings } from './core/settings.ts';
import type { Words } from './core/words/words.ts';
import type { Zipper } from './core/zip/zip-bytes.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';
export type Entry = { readonly name: string; readonly kind: EntryKind };
/**
 * `mode`: permission bits only, of the owner alone where the system has none for others. `changed`: milliseconds since 1970.
 * `key`: device and inode, equal for the same file. `mine`: it belongs to the person who runs this, as far as the system can tell.
 */
export type FileFacts = {
  readonly kind: EntryKind;
  readonly size: number;
  readonly mode: number;
  readonly changed: number;
  readonly key: string;
  readonly mine: boolean;
};

export type Handle = number & { readonly is: 'Handle' };

/**
 * Every byte under the store, and every file that a command reads, goes through here. Synchronous, because a half answer must
 * be saved while the process is leaving. Each operation throws a `DiskError` (core/disk-error.ts) with a `DiskCode`, or does
 * exactly what it says; none retries, none creates parents unless it says so.
 */
export type Disk = {
  /** Facts of the thing itself, a link not followed; null when nothing is there. */
  look(path: string): FileFacts | null;
  /** Facts of what the path leads to, links followed; null when nothing is there. */
  lookThrough(path: string): FileFacts | null;
  /** Names in no promised order. */
  list(folder: string): readonly Entry[];
  read(path: string): Uint8Array;
  /** Makes the folder and missing parents, each with `mode`; no complaint when it is there. */
  makeFolder(path: string, mode: number): void;
  /** For writing; throws `exists` when something has that name. */
  create(path: string, mode: number): Handle;
  /** For adding at the end; made with `mode` when missing. */
  openToAppend(path: string, mode: number): Handle;
  /** Writes what it can and returns how many bytes; may be fewer than given. */
  write(handle: Handle, bytes: Uint8Array): number;
  /** Size of the open file in bytes. */
  size(handle: Handle): number;
  sync(handle: Handle): void;
  close(handle: Handle): void;
  /** A file, or a folder with all that is in it, within one file system. */
  rename(from: string, to: string): void;
  /** Removes a file or a link; no complaint when nothing is there. */
  remove(path: string): void;
  removeFolder(path: string): void;
  /** Makes a rename or a new name in the folder durable; does nothing where the system cannot. */
  syncFolder(path: string): void;
  setMode(path: string, mode: number): void;
};

export type Clock = {
  now(): Instant;
};

/** The clock on the teller's wall: how many minutes it is ahead of UTC at an instant, summer time included. */
export type Zone = {
  minutesEast(at: Instant): number;
};

/** Who holds a lock: told apart even after a restart, when another program may have the same number. */
export type Holder = {
  readonly process: number;
  readonly computer: string;
  /** Changes with each start of the computer; '' where that is not known. */
  readonly started: string;
};

export type Processes = {
  readonly own: Holder;
  /** Whether a process of this computer is still there. */
  isRunning(process: number): boolean;
};

export type Ids = {
  /** `length` random characters of [0-9a-z] without look-alikes. */
  fresh(length: number): string;
  /** Lower-case hex SHA-256 of the bytes. */
  sha256(bytes: Uint8Array): string;
};

/** Styles by meaning; the terminal decides what they look like, and a plain screen leaves them out. There is no red. */
export type Style = 'question' | 'command' | 'saved' | 'thought' | 'title' | 'quote' | 'place' | 'quiet';

/**
 * The only place that prints. All text is cleaned of control characters on its way out; a style is the only way to colour.
 * A closed reader (EPIPE) is quiet.
 */
export type Screen = {
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, 40 to 100; 80 when there is none. */
  readonly width: number;
  /** Columns for running text: no more than the eye follows, or as many as were asked for. */
  readonly textWidth: number;
  /** Marks a stretch with a style; what comes back may only be given to `write` and `warn`. */
  style(style: Style, text: string): string;
  /** A line or more to standard output; a line end is added. */
  write(text: string): void;
  /** For programs (JSON) and files, to standard output, without cleaning or styling; the caller has escaped control characters. */
  data(content: string | Uint8Array): void;
  /** Notes and trouble, to standard error. */
  warn(text: string): void;
  /** A line about how far long work has come, to standard error; nothing where no person looks on. */
  progress(text: string): void;
  /** Markdown pages of our own (rules, help); never a story. Loads marked-terminal when it draws. */
  page(markdown: string): Promise<void>;
};

export type Asking = {
  /** What stands at this question already, half of an answer or a whole one, to go on with; '' for nothing. */
  readonly half: string;
  /** Called with the half answer when the typing rests, and at once when the process is leaving. */
  readonly onTyping: (half: string) => void;
  /** Whether what `onTyping` was last given is on disk; "saved" is only said when it is. Missing means yes. */
  readonly kept?: () => boolean;
};

/** Asks one question and gives back one reply. Prints nothing but the question and the echo of the typing. */
export type Prompter = {
  /** rich: colour and arrow menus; plain: text only flows down, numbers for choices. */
  readonly form: 'rich' | 'plain';
  ask(step: Step, asking: Asking): Promise<Reply>;
  /** Gives the keyboard back; the terminal is as it was. */
  close(): void;
};

/** `aside`: questions go to standard error, because the output is for somebody else. */
export type PrompterChoice = { readonly form: 'rich' | 'plain'; readonly aside?: boolean };

/** Standard input as data: for `check -`. */
export type Input = {
  readonly isTerminal: boolean;
  readAll(): Promise<Uint8Array>;
};

/** Settings are read by a small flat reader at each start; conf writes them, and is loaded only then. */
export type SettingsStore = {
  readonly path: string;
  /** What was set, over the defaults; a damaged file gives the defaults and `damaged`. */
  read(): { readonly settings: Settings; readonly damaged: boolean };
  write(settings: Settings): Promise<void>;
};

/** YAML of a pack, read by a library that is loaded only for that. */
export type YamlReader = ReadYaml;

/** Patterns of file names; the library is loaded only when one was typed. */
export type Glob = {
  /** The folder before the first sign of the pattern, '' for the working folder. */
  fixedPart(pattern: string): string;
  /** Whether a path, with `/` between its parts, fits. */
  matcher(pattern: string): (path: string) => boolean;
};

/** Starts a program the teller chose and waits for it; the terminal is theirs until it ends. */
export type EditorRun = (
  command: string,
  path: string,
) => Promise<{ readonly ok: boolean; readonly milliseconds: number; readonly reason: string }>;

export type Places = {
  /** Working folder; relative paths start here. */
  readonly here: string;
  /** The store: CPS_STORY_HOME, the setting, or the system's own place. */
  readonly store: string;
  /** The home folder of the person. */
  readonly home: string;
  /** Folder of the settings file. */
  readonly settings: string;
  /** Packs that ship with the program. */
  readonly shippedPacks: string;
  /** Pages shown by `help TOPIC`. */
  readonly pages: string;
};

/** Environment variables that the program obeys; everything else stays unread. */
export type Environment = {
  readonly noColour: boolean;
  readonly plain: boolean;
  readonly editor: string | null;
  /** What people on this kind of computer can be offered when no editor was ever chosen. */
  readonly usualEditor: string;
  readonly dumb: boolean;
};

export type World = PackTools & {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly zone: Zone;
  readonly processes: Processes;
  readonly ids: Ids;
  readonly age: Age;
  readonly keyring: Keyring;
  readonly screen: Screen;
  readonly input: Input;
  readonly places: Places;
  readonly environment: Environment;
  readonly words: Words;
  readonly settings: SettingsStore;
  /** The rules of a language, compiled at build time; read when a check is run. */
  readonly rules: RuleShelf;
  /** Pages of the rules of a language (why, source, examples); read by `rules`. */
  readonly rulePages: (language: string) => readonly import('./core/rules/rule-page.ts').PagedRule[];
  /** An empty disk in memory, for what must not stay. */
  readonly scratch: () => Promise<Disk>;
  readonly yaml: () => Promise<YamlReader>;
  /** Tables of a pack, as spreadsheets save them; the library is loaded only when there is one. */
  readonly csv: () => Promise<ReadCsv>;
  readonly glob: () => Promise<Glob>;
  readonly zipper: () => Promise<Zipper>;
  /** For what another program wrote; the library is loaded only then. */
  readonly xml: () => Promise<ReadXml>;
  readonly pdf: () => Promise<PdfMaker>;
  readonly prompter: (choice: PrompterChoice) => Promise<Prompter>;
  readonly runEditor: EditorRun;
  readonly version: string;
};

export type { Age, AnswerRecord, DiskCode, Keyring, PdfMaker };
