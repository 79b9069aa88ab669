import { Trouble } from '../../core/errors.ts';
import { separatorIn } from '../../core/packs/csv-table.ts';
import { questionsInRows, type RowQuestion } from '../../core/packs/writing/questions-in-rows.ts';
import { type FoundQuestion, questionsInText } from '../../core/packs/writing/questions-in-text.ts';
import type { World } from '../../ports.ts';
import { importedText } from '../import/imported-text.ts';

/** A document of a trainer's, read for its questions. */
export type TrainersWorksheet = {
  readonly title: string | null;
  readonly opening: string;
  readonly questions: readonly (FoundQuestion | RowQuestion)[];
  /** What a person should know of what came in and what did not. */
  readonly notes: readonly string[];
};

type ReadingWorld = Pick<World, 'disk' | 'places' | 'words' | 'xml' | 'zipper' | 'csv'>;

/** Word, Markdown, plain text, or a table saved as CSV. A Trouble that names the file when no words can be had from it. */
export const readWorksheet = async (file: string, world: ReadingWorld): Promise<TrainersWorksheet> => {
  const { text, notes } = await importedText(file, world);
  if (/\.(?:csv|tsv)$/i.test(file)) {
    const questions = questionsInRows(await rowsIn(text.body, file, world));
    const says = world.words.packWriting;
    if (questions === null) throw new Trouble('unreadable', says.otherTable(file), says.otherTableHint);
    return { title: null, opening: '', questions, notes };
  }
  const found = questionsInText(text.body);
  return { ...found, title: text.title ?? found.title, notes };
};

const rowsIn = async (
  text: string,
  file: string,
  { csv, words }: ReadingWorld,
): Promise<readonly (readonly string[])[]> => {
  const says = words.packWriting;
  const [head = ''] = text.split('\n', 1);
  const read = await csv();
  const table = read(text, separatorIn(head));
  if (!table.ok) throw new Trouble('unreadable', says.noTable(file, table.line), says.noTableHint);
  return table.rows.map(({ cells }) => cells);
};
