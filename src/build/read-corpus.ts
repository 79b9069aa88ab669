import { readText } from '../core/check/read-text.ts';
import type { StorySign } from '../core/hearing/hearing-model.ts';
import { spanOf } from '../core/text/token-table.ts';
import type { Disk } from '../ports.ts';

/** A sentence that its rule should hear, or a look-alike that no rule should. */
export type LabelledSentence = { readonly rule: string; readonly heard: boolean; readonly text: string };
/** A sentence of the corpus with the one who wrote it; `voice` names who might say it. */
export type CorpusSentence = LabelledSentence & { readonly author: string; readonly voice: string };
/** A whole draft with the slips that its author put into it; `quote` stands once in the text, within one sentence. */
export type CorpusDraft = {
  readonly id: string;
  readonly setting: string;
  readonly kind: string;
  readonly text: string;
  readonly findings: readonly { readonly label: string; readonly quote: string }[];
  readonly ends_with_invitation: boolean;
  readonly hope_present: boolean;
  readonly problem_share: string;
};
/** A turn of a chat, as people type them: one to five sentences, most of them fine. */
export type CorpusTurn = Pick<CorpusDraft, 'id' | 'text' | 'findings'>;
/** A sentence of a story, and what it does there. */
export type CorpusSign = {
  readonly draft: string;
  readonly signs: readonly StorySign[];
  readonly text: string;
};
export type Corpus = {
  readonly sentences: readonly CorpusSentence[];
  readonly drafts: readonly CorpusDraft[];
  /** Whole stories of which only the story as a whole was labelled, not its slips. */
  readonly told: readonly CorpusDraft[];
  readonly turns: readonly CorpusTurn[];
  readonly signs: readonly CorpusSign[];
};

/**
 * Reads one part of the corpus: `NAME.jsonl` holds sentences, `NAME-drafts.jsonl` whole drafts, `NAME-chats.jsonl` turns of chats,
 * `NAME-told.jsonl` stories whose slips were not labelled, and `NAME-signs.jsonl` the sentences of drafts and stories and what each does. A folder that is not there holds none.
 */
export const readCorpus = (folder: string, disk: Disk): Corpus => {
  const names = disk.lookThrough(folder)
    ? disk
        .list(folder)
        .map((entry) => entry.name)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
    : [];
  const rowsOf = (name: string): readonly unknown[] =>
    new TextDecoder()
      .decode(disk.read(`${folder}/${name}`))
      .trim()
      .split('\n')
      .map((row): unknown => JSON.parse(row));
  const ending = (name: string): string =>
    /-(drafts|told|chats|signs)\.jsonl$/.exec(name)?.[1] ?? 'sentences';
  const rows = <Row>(kind: string): readonly Row[] =>
    names.filter((name) => ending(name) === kind).flatMap((name) => rowsOf(name).map((row) => row as Row));
  return {
    sentences: names
      .filter((name) => ending(name) === 'sentences')
      .flatMap((name) =>
        rowsOf(name).map((row) => ({
          ...(row as Omit<CorpusSentence, 'author'>),
          author: name.replace('.jsonl', ''),
        })),
      ),
    drafts: rows<CorpusDraft>('drafts'),
    told: rows<CorpusDraft>('told'),
    turns: rows<CorpusTurn>('chats'),
    signs: rows<CorpusSign>('signs'),
  };
};

/** Every sentence of whole texts, as sentences to learn from: those with a slip are to be heard, all others are to pass. */
export const sentencesOfTexts = (texts: readonly CorpusTurn[]): readonly LabelledSentence[] =>
  texts.flatMap(({ text, findings }) => {
    const { table } = readText(text);
    const slips = findings.map(({ label, quote }) => ({ label, at: text.indexOf(quote) }));
    return table.sentences.map(({ from, to }): LabelledSentence => {
      const { start, end } = spanOf(table, from, to);
      const slip = slips.find(({ at }) => at >= start && at < end);
      return { rule: slip?.label ?? '', heard: slip !== undefined, text: text.slice(start, end) };
    });
  });
