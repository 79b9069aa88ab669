import { countWords } from '../text/count-words.ts';
import { assemble, limitFor } from './assemble.ts';
import { type Faults, gatherFaults, type PackSays } from './faults.ts';
import type { ReadYaml } from './fields.ts';
import type { Pack, PackProblem, Prompt } from './pack.ts';
import { checkPack } from './pack-checks.ts';
import { checkFiles, isPromptPath, mayHoldMore, type PackFile, README } from './pack-files.ts';
import { decodePackHeader, type Origin, PACK_FILE, type PackHeader } from './pack-header.ts';
import { decodePrompt, type ReadPrompt } from './prompt-decoder.ts';
import { sampleAnswers } from './sample-answers.ts';
import { readSample, SAMPLE_FILE, type SampleAnswer } from './sample-file.ts';

export type Decoded =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

export type PackSource = {
  /** Paths inside the pack folder, with `/`; texts with LF line ends and without a BOM. */
  readonly files: readonly PackFile[];
  readonly origin: Origin;
  readonly hash: string;
  /** Paths of what lies in the folder and could not be read as a file of text; why is told elsewhere. */
  readonly unread?: readonly string[];
  /** Ids of the rules there are, so that a switch for another is noticed; null lets unknown ones pass. */
  readonly rules: readonly string[] | null;
};

/** Files to a pack, or all that is wrong with them at once. The same code reads shipped packs and trainers' packs. */
export const decodePack = (source: PackSource, read: ReadYaml, says: PackSays): Decoded => {
  const faults = gatherFaults(says);
  checkFiles(source.files, faults);
  const header = readHeader(source, read, faults);
  const promptFiles = source.files.filter(({ path }) => isPromptPath(path));
  const prompts = promptFiles.flatMap((file) => decodePrompt(file, read, faults.in(file.path)) ?? []);
  const sample = readSample(textOf(source, SAMPLE_FILE));
  const complete = prompts.length === promptFiles.length && !mayHoldMore(source.files, source.unread ?? []);
  if (header) checkPack({ header, prompts, sample, complete }, faults);
  const pack = header && packOf(header, prompts, sample, source);
  if (pack && faults.all().length === 0) checkSampleLength(pack, faults);
  const problems = faults.all();
  return pack && problems.length === 0 ? { ok: true, pack } : { ok: false, problems };
};

const textOf = ({ files }: PackSource, path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

const readHeader = (source: PackSource, read: ReadYaml, faults: Faults): PackHeader | null => {
  const note = faults.in(PACK_FILE);
  if (source.files.some(({ path }) => path === PACK_FILE))
    return decodePackHeader(textOf(source, PACK_FILE), source, read, note);
  if (!source.unread?.includes(PACK_FILE)) note(1, (says) => [says.noPackFile, says.noPackFileHint]);
  return null;
};

const packOf = (
  { order, line: _line, note: _note, ...header }: PackHeader,
  read: readonly ReadPrompt[],
  sample: readonly SampleAnswer[],
  source: PackSource,
): Pack => ({
  ...header,
  prompts: inOrder(order, read),
  hash: source.hash,
  sample: Object.fromEntries(sample.map(({ prompt, text }) => [prompt, text])),
  readme: textOf(source, README).trim(),
});

const inOrder = (order: readonly string[], read: readonly ReadPrompt[]): readonly Prompt[] =>
  order.flatMap((id) => read.find(({ prompt }) => prompt.id === id)?.prompt ?? []);

/** A sample shows that the questions fit the limit. */
const checkSampleLength = (pack: Pack, faults: Faults): void => {
  const answers = sampleAnswers(pack);
  const { hard } = limitFor(pack, answers);
  const words = countWords(assemble(pack, answers).text);
  if (hard !== null && words > hard)
    faults.in(SAMPLE_FILE)(1, (says) => [says.sampleLong(words, hard), says.sampleLongHint]);
};
