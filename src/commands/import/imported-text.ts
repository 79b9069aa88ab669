import { Trouble } from '../../core/errors.ts';
import { readDocx } from '../../core/import/docx-file.ts';
import type { DocxText } from '../../core/import/docx-text.ts';
import { fileKind } from '../../core/import/file-kind.ts';
import { type KeptText, readKeptText } from '../../core/store/kept-text.ts';
import { countWords } from '../../core/text/count-words.ts';
import { decodeText } from '../../core/text/decode-text.ts';
import type { World } from '../../ports.ts';
import { readFile } from '../read-file.ts';

export type ImportedText = {
  readonly text: KeptText;
  /** What a person should know of what came in and what did not. */
  readonly notes: readonly string[];
};
type ReadingWorld = Pick<World, 'disk' | 'places' | 'words' | 'xml' | 'zipper'>;

/** More is no story, and is not read into memory: a Word file may hold pictures. */
const LARGEST_FILE = 64_000_000;
const LONGEST_TEXT = 4_000_000;

/** The text of a file of another program. A Trouble that names the file when there is none to be had. */
export const importedText = async (file: string, world: ReadingWorld): Promise<ImportedText> => {
  const says = world.words.import;
  const bytes = readFile(file, { largest: LARGEST_FILE, says: { ...says, tooLarge: says.tooLong } }, world);
  const imported = await textIn(bytes, file, world);
  if (imported.text.body.length > LONGEST_TEXT) throw new Trouble('unreadable', says.tooLong(file));
  if (countWords(imported.text.body) === 0) throw new Trouble('unreadable', says.empty(file));
  return imported;
};

const textIn = async (bytes: Uint8Array, file: string, world: ReadingWorld): Promise<ImportedText> => {
  const says = world.words.import;
  switch (fileKind(bytes)) {
    case 'zip':
      return fromDocx(await docxIn(bytes, file, world), file, world);
    case 'pdf':
      throw new Trouble('unreadable', says.pdf(file), says.saveAs);
    case 'rtf':
      throw new Trouble('unreadable', says.rtf(file), says.saveAs);
    case 'old-word':
      throw new Trouble('unreadable', says.oldWord(file), says.saveAs);
    case 'web-page':
      throw new Trouble('unreadable', says.webPage(file), says.saveAs);
    case 'other':
      return fromText(bytes, file, world);
  }
};

const fromText = (bytes: Uint8Array, file: string, { words }: ReadingWorld): ImportedText => {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new Trouble('unreadable', words.import.noText(file), words.import.saveAs);
  const guessed = decoded.encoding === 'windows-1252';
  return { text: readKeptText(decoded.text), notes: guessed ? [words.import.oldWindows(file)] : [] };
};

const docxIn = async (bytes: Uint8Array, file: string, world: ReadingWorld): Promise<DocxText> => {
  const says = world.words.import;
  const read = readDocx(bytes, await world.zipper(), await world.xml());
  switch (read.kind) {
    case 'read':
      return read.docx;
    case 'no-docx':
      throw new Trouble('unreadable', says.otherZip(file), says.saveAs);
    case 'harmed':
      throw new Trouble('unreadable', says.harmed(file), says.harmedHint);
    case 'too-large':
      throw new Trouble('unreadable', says.tooLong(file));
  }
};

const fromDocx = (
  { title, text, leftOut, changed }: DocxText,
  file: string,
  { words }: ReadingWorld,
): ImportedText => {
  const says = words.import;
  return {
    text: { title, heading: null, setting: null, body: text },
    notes: [
      ...(leftOut.size > 0 ? [says.leftOut(file, leftOut)] : []),
      ...[...changed].map((what) => says.changed(file, what)),
    ],
  };
};
