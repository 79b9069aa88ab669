import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AnswerRecord } from '../../../src/core/interview/answer.ts';
import { readHalves } from '../../../src/core/store/half-text.ts';
import { readJournal } from '../../../src/core/store/journal-text.ts';

/** What lies in a store, read without the program. */
export type Kept = {
  /** All records of all journals that are about a question, in the order in which they were written. */
  readonly records: readonly AnswerRecord[];
  /** The newest answer to each question. */
  readonly answers: ReadonlyMap<string, string>;
  /** Half answers. */
  readonly halves: readonly string[];
  /** The texts of the versions. */
  readonly versions: readonly string[];
  /** Names under `tmp`. */
  readonly temporary: readonly string[];
};

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // gone since it was listed, as a half answer is when it was taken up
  }
};

export const keptIn = (home: string): Kept => {
  const paths = readdirSync(home, { recursive: true, encoding: 'utf8' });
  const texts = (ending: string): readonly string[] =>
    paths.filter((path) => path.endsWith(ending)).map((path) => read(join(home, path)));
  const records = texts('.jsonl')
    .flatMap((text) => readJournal(text).lines.map(({ record }) => record))
    .filter(({ prompt }) => prompt !== '' && !prompt.startsWith('~'))
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
  return {
    records,
    answers: new Map(records.map(({ prompt, text }) => [prompt, text])),
    halves: texts('.half').flatMap((text) => readHalves(text).map((half) => half.text)),
    versions: paths
      .filter((path) => /versions[/\\].*\.md$/u.test(path))
      .map((path) => read(join(home, path))),
    temporary: paths.filter((path) => /^tmp[/\\]/u.test(path)).map((path) => basename(path)),
  };
};
