import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const forms = (word: string): readonly Buffer[] => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];

/** A file may go while one looks; then it holds nothing. */
const bytesIn = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
};

/**
 * Paths of all files below a folder that hold one of the words in clear, in their bytes or in their name. Every file is read, whoever
 * made it; words should be such as nobody else would write, without signs that JSON writes otherwise.
 */
export const wordsOnDisk = (folder: string, words: readonly string[]): readonly string[] => {
  const wanted = words.flatMap(forms);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) =>
        words.some((word) => path.includes(word)) || wanted.some((form) => bytesIn(path).includes(form)),
    )
    .map((path) => path.slice(folder.length + 1))
    .sort();
};
