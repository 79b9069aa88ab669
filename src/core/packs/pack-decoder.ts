import { packProblems } from '../words/en/pack-problems.ts';
import { type Faults, gatherFaults } from './faults.ts';
import type { ReadYaml } from './fields.ts';
import type { Pack, PackProblem, Prompt } from './pack.ts';
import { checkPack } from './pack-checks.ts';
import { checkFile, isPromptPath, type PackFile } from './pack-files.ts';
import { decodePackHeader, type Origin, PACK_FILE, type PackHeader } from './pack-header.ts';
import { decodePrompt, type ReadPrompt } from './prompt-decoder.ts';
import { readSample, SAMPLE_FILE, type SampleAnswer } from './sample-file.ts';

export type Decoded =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

export type PackSource = {
  /** Paths inside the pack folder, with `/`; texts with LF line ends and without a BOM. */
  readonly files: readonly PackFile[];
  readonly origin: Origin;
  readonly hash: string;
};

/** Files to a pack, or all that is wrong with them at once. The same code reads shipped packs and trainers' packs. */
export const decodePack = (source: PackSource, read: ReadYaml): Decoded => {
  const faults = gatherFaults();
  for (const file of source.files) checkFile(file, faults.in(file.path));
  const header = readHeader(source, read, faults);
  const prompts = source.files
    .filter(({ path }) => isPromptPath(path))
    .flatMap((file) => decodePrompt(file, read, faults.in(file.path)) ?? []);
  const sample = sampleOf(source.files);
  if (header) checkPack(header, prompts, sample, faults);
  const problems = faults.all();
  if (!header || problems.length > 0) return { ok: false, problems };
  return { ok: true, pack: packOf(header, prompts, sample, source.hash) };
};

const readHeader = ({ files, origin }: PackSource, read: ReadYaml, faults: Faults): PackHeader | null => {
  const file = files.find(({ path }) => path === PACK_FILE);
  if (file) return decodePackHeader(file.text, origin, read, faults.in(PACK_FILE));
  faults.in(PACK_FILE)(1, packProblems.noPackFile, packProblems.noPackFileHint);
  return null;
};

const sampleOf = (files: readonly PackFile[]): readonly SampleAnswer[] =>
  readSample(files.find(({ path }) => path === SAMPLE_FILE)?.text ?? '');

const packOf = (
  { order, line: _line, note: _note, ...header }: PackHeader,
  read: readonly ReadPrompt[],
  sample: readonly SampleAnswer[],
  hash: string,
): Pack => ({
  ...header,
  prompts: inOrder(order, read),
  hash,
  sample: Object.fromEntries(sample.map(({ prompt, text }) => [prompt, text])),
});

const inOrder = (order: readonly string[], read: readonly ReadPrompt[]): readonly Prompt[] =>
  order.flatMap((id) => read.find(({ prompt }) => prompt.id === id)?.prompt ?? []);
