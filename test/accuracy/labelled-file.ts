import type { CorpusDraft, CorpusSentence } from '../../src/build/read-corpus.ts';
import type { LabelledTurn } from './turns.ts';

/** What a labelled file can hold. A row with a `rule` is a sentence, one with a `problem_share` a whole draft, any other a turn. */
export type Labelled = {
  readonly sentences: readonly CorpusSentence[];
  readonly drafts: readonly CorpusDraft[];
  readonly turns: readonly LabelledTurn[];
};

type Row = {
  readonly rule?: string;
  readonly problem_share?: string;
  readonly labels?: LabelledTurn['findings'];
};

/** Reads JSON Lines as the shared labelling guide writes them; a turn may call its slips `labels` or `findings`. */
export const readLabelled = (content: string): Labelled => {
  const rows = content
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);
  const isSentence = (row: Row): boolean => row.rule !== undefined;
  const isDraft = (row: Row): boolean => row.problem_share !== undefined;
  return {
    sentences: rows.filter(isSentence).map((row) => row as CorpusSentence),
    drafts: rows.filter(isDraft).map((row) => row as CorpusDraft),
    turns: rows
      .filter((row) => !isSentence(row) && !isDraft(row))
      .map((row) => ({ findings: row.labels ?? [], ...row }) as LabelledTurn),
  };
};
