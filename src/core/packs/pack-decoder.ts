import { languageNamed } from '../language/languages.ts';
import { countWords } from '../text/count-words.ts';
import { assemble, limitFor } from './assemble.ts';
import { type CheckFolder, readCheckFolder } from './check-folder.ts';
import type { ReadCsv } from './csv-table.ts';
import { type Faults, gatherFaults, type PackSays } from './faults.ts';
import type { ReadYaml } from './fields.ts';
import type { Pack, PackChecks, PackProblem, Piece, Prompt } from './pack.ts';
import { checkPack } from './pack-checks.ts';
import { checkFiles, isPromptPath, mayHoldMore, NOTES, type PackFile, README } from './pack-files.ts';
import { decodePackHeader, type Origin, PACK_FILE, type PackHeader } from './pack-header.ts';
import { inheritedPrompts, isUsable, type Parent, withParent } from './parent.ts';
import { decodePrompt, type ReadPrompt } from './prompt-decoder.ts';
import { checkRuleNames } from './rule-switches.ts';
import { sampleAnswers } from './sample-answers.ts';
import { answersIn, isPiecePath, pieceOf, readPiece, SAMPLE_FILE } from './sample-file.ts';
import { isTestPath, type PackTest, readTest } from './test-file.ts';
import { gatherThoughts } from './thoughts.ts';

export type Decoded =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly tests: readonly PackTest[];
      /** What a trainer may like to know, and need not mend. */
      readonly thoughts: readonly PackProblem[];
    }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

export type PackSource = {
  /** Paths inside the pack folder, with `/`; texts with LF line ends and without a BOM. */
  readonly files: readonly PackFile[];
  readonly origin: Origin;
  readonly hash: string;
  /** Paths of what lies in the folder and could not be read as a file of text; why is told elsewhere. */
  readonly unread?: readonly string[];
  /**
   * Ids of the rules there are, so that a slip in a name is noticed, and patterns and examples are tried out; null where all that was done
   * when the pack came.
   */
  readonly rules: readonly string[] | null;
  /** Reads tables; null where no file is one. */
  readonly csv?: ReadCsv | null;
  /** What was found of the pack that `extends` names; null where nothing was looked for. */
  readonly parent?: Parent | null;
};

type Found = Extract<Parent, { kind: 'found' }>;

/** Files to a pack, or all that is wrong with them at once. The same code reads shipped packs and trainers' packs. */
export const decodePack = (source: PackSource, read: ReadYaml, says: PackSays): Decoded => {
  const faults = gatherFaults(says);
  checkFiles(source.files, faults);
  const own = readHeader(source, read, faults);
  const parent = own ? parentOf(own, source) : null;
  const header = own && parent ? withParent(own, parent) : own;
  const promptFiles = source.files.filter(({ path }) => isPromptPath(path));
  const written = promptFiles.flatMap((file) => decodePrompt(file, read, faults.in(file.path)) ?? []);
  const prompts = [...(header && parent ? inheritedPrompts(header, parent, written) : []), ...written];
  const pieces = source.files.filter(({ path }) => path === SAMPLE_FILE || isPiecePath(path)).map(readPiece);
  const lost = own !== null && own.extends !== '' && parent === null;
  const complete =
    !lost && written.length === promptFiles.length && !mayHoldMore(source.files, source.unread ?? []);
  const folder = header && readChecks(header, parent, source, read, faults);
  const tests = header && folder ? readTests(header, folder, prompts, source, read, faults) : [];
  if (header && folder && !lost) {
    checkPack({ header, prompts, pieces: [...pieces, ...tests], complete }, faults);
    if (source.rules !== null) checkRuleNames(header, [...source.rules, ...folder.ids]);
  }
  const pack = header && folder && packOf(header, prompts, folder.checks, parent, source);
  if (pack && faults.all().length === 0) checkSampleLength(pack, source, faults);
  const problems = faults.all();
  if (!pack || !folder || problems.length > 0) return { ok: false, problems };
  return { ok: true, pack, tests, thoughts: thoughtsOn({ pack, prompts, folder }, source, says) };
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

const parentOf = (header: PackHeader, { parent = null }: PackSource): Found | null =>
  header.extends !== '' && isUsable(parent, header) ? parent : null;

/** Its own and those that come along; a later pack says what it wants of an earlier one with the switches. */
const readChecks = (
  { id, language }: PackHeader,
  parent: Found | null,
  { files, rules, csv = null }: PackSource,
  read: ReadYaml,
  faults: Faults,
): CheckFolder => {
  const before: PackChecks = parent?.pack.checks ?? { rules: [], silencers: [] };
  const inherited = [...new Set(before.rules.map((rule) => rule.id))];
  const known = rules && [...rules, ...inherited];
  const { checks, ids } = readCheckFolder(
    files,
    { pack: id, language: languageNamed(language), known },
    { yaml: read, csv },
    faults,
  );
  const all = {
    rules: [...before.rules, ...checks.rules],
    silencers: [...before.silencers, ...checks.silencers],
  };
  return { checks: all, ids: [...inherited, ...ids] };
};

const thoughtsOn = (
  given: { readonly pack: Pack; readonly prompts: readonly ReadPrompt[]; readonly folder: CheckFolder },
  { rules }: PackSource,
  says: PackSays,
): readonly PackProblem[] => {
  if (rules === null) return [];
  const thoughts = gatherFaults(says);
  gatherThoughts({ ...given, rules }, thoughts);
  return thoughts.all();
};

/** Only those who try a pack out need its tests. */
const readTests = (
  { id }: PackHeader,
  folder: CheckFolder,
  prompts: readonly ReadPrompt[],
  { files, rules }: PackSource,
  read: ReadYaml,
  faults: Faults,
): readonly PackTest[] => {
  if (rules === null) return [];
  const names = {
    pack: id,
    prompts: prompts.map(({ prompt }) => prompt.id),
    rules: [...rules, ...folder.ids],
  };
  return files
    .filter(({ path }) => isTestPath(path))
    .flatMap((file) => readTest(file, names, read, faults.in(file.path)) ?? []);
};

const packOf = (
  { order, leaveOut: _leaveOut, gives: _gives, line: _line, note: _note, ...header }: PackHeader,
  read: readonly ReadPrompt[],
  checks: PackChecks,
  parent: Found | null,
  source: PackSource,
): Pack => {
  const prompts = inOrder(order, read);
  const own = answersIn(readPiece({ path: SAMPLE_FILE, text: textOf(source, SAMPLE_FILE) }).answers);
  const samples = source.files.filter(({ path }) => isPiecePath(path)).map(pieceOf);
  // Pieces show what this pack asks for; those of the other one are for where there are none.
  const inherited = samples.length > 0 ? [] : (parent?.pack.samples ?? []);
  return {
    ...header,
    prompts,
    checks,
    hash: source.hash,
    sample: Object.keys(own).length > 0 ? own : fitting(parent?.pack.sample ?? {}, prompts),
    samples: [
      ...samples,
      ...inherited.map((piece) => ({ ...piece, answers: fitting(piece.answers, prompts) })),
    ],
    readme: textOf(source, README).trim() || (parent?.pack.readme ?? ''),
    notes: textOf(source, NOTES).trim() || (parent?.pack.notes ?? ''),
  };
};

const inOrder = (order: readonly string[], read: readonly ReadPrompt[]): readonly Prompt[] => {
  const known = new Map(read.map(({ prompt }) => [prompt.id, prompt]));
  return order.flatMap((id) => known.get(id) ?? []);
};

/** Of the answers of another pack, those to questions that are asked here, and that can be given here. */
const fitting = (answers: Piece['answers'], prompts: readonly Prompt[]): Piece['answers'] =>
  Object.fromEntries(
    prompts.flatMap(({ id, choices }) => {
      const text = answers[id];
      const fits = choices.length === 0 || choices.some((choice) => choice.id === text);
      return text === undefined || !fits ? [] : [[id, text]];
    }),
  );

/** A sample shows that the questions fit the limit. One that came along was made for another limit. */
const checkSampleLength = (pack: Pack, { files }: PackSource, faults: Faults): void => {
  const check = (file: string, sample: Piece['answers']): void => {
    const answers = sampleAnswers({ ...pack, sample });
    const { hard } = limitFor(pack, answers);
    const words = countWords(assemble(pack, answers).text);
    if (hard !== null && words > hard)
      faults.in(file)(1, (says) => [says.sampleLong(words, hard), says.sampleLongHint]);
  };
  if (files.some(({ path }) => path === SAMPLE_FILE)) check(SAMPLE_FILE, pack.sample);
  for (const { path, text } of files)
    if (isPiecePath(path)) check(path, answersIn(readPiece({ path, text }).answers));
};
