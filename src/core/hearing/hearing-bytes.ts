import type { HearingModel } from './hearing-model.ts';
import { type SignTable, strideOf } from './sign-table.ts';

/** A model is written as two things: its cells, which are bytes, and all the rest, which is a little JSON. */
export type HearingHead = Omit<HearingModel, TableName> & {
  readonly [name in TableName]: Omit<SignTable, 'cells'>;
};
type TableName = (typeof TABLES)[number];
const TABLES = ['principles', 'rules', 'story'] as const;

export const headOf = (model: HearingModel): HearingHead => ({
  ...model,
  principles: bare(model.principles),
  rules: bare(model.rules),
  story: bare(model.story),
});
const bare = ({ places, columns }: SignTable): Omit<SignTable, 'cells'> => ({ places, columns });

/** In the order in which `withCells` takes them. */
export const cellsOf = (model: HearingModel | null): readonly Int8Array[] =>
  model ? TABLES.map((name) => model[name].cells) : [];

/** Puts head and cells together again. `take` gives the next so many bytes. */
export const withCells = (head: HearingHead, take: (count: number) => Int8Array): HearingModel => {
  const filled = (name: TableName): SignTable => ({
    ...head[name],
    cells: take(head[name].places * strideOf(head[name])),
  });
  const [principles, rules, story] = [filled('principles'), filled('rules'), filled('story')];
  return { ...head, principles, rules, story };
};
