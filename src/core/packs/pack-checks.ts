import { nearest } from '../text/near.ts';
import type { Faults, PackSays, Say } from './faults.ts';
import type { PackHeader } from './pack-header.ts';
import type { ReadPrompt } from './prompt-decoder.ts';
import { checkPromptLinks } from './prompt-links.ts';
import type { ReadPiece } from './sample-file.ts';

export const MOST_PROMPTS = 400;

/** The parts of a pack, each read on its own before. */
export type PackParts = {
  readonly header: PackHeader;
  readonly prompts: readonly ReadPrompt[];
  /** `sample.md`, and the pieces in `samples`. */
  readonly pieces: readonly ReadPiece[];
  /** False when a prompt could not be read: then nothing can be called missing. */
  readonly complete: boolean;
};

/** What must hold between the parts. */
export const checkPack = (parts: PackParts, faults: Faults): void => {
  checkUnique(parts);
  checkOrder(parts);
  checkSections(parts);
  checkLength(parts);
  const { header, prompts, complete } = parts;
  const inOrder = header.order.flatMap((id) => prompts.find(({ prompt }) => prompt.id === id) ?? []);
  for (const [place, read] of inOrder.entries()) checkPromptLinks(read, place, inOrder, complete);
  for (const piece of parts.pieces) checkPiece(piece, parts, faults);
};

const idsOf = (prompts: readonly ReadPrompt[]): readonly string[] => [
  ...new Set(prompts.map(({ prompt }) => prompt.id)),
];

const nearHint = (says: PackSays, typed: string, known: readonly string[]): string =>
  says.nearHint(nearest(typed, known), known);

const checkUnique = ({ prompts }: PackParts): void => {
  const first = new Map<string, string>();
  for (const { prompt, file, line, note } of prompts) {
    const other = first.get(prompt.id);
    if (other === undefined) first.set(prompt.id, file);
    else note(line('id'), (says) => [says.idTwice(prompt.id, other)]);
  }
};

const checkOrder = ({ header: { order, line, note }, prompts, complete }: PackParts): void => {
  const ids = idsOf(prompts);
  for (const [at, id] of order.entries()) {
    if (order.indexOf(id) < at) note(line('order', at), (says) => [says.orderTwice(id)]);
    else if (complete && !ids.includes(id))
      note(line('order', at), (says) => [says.orderUnknown(id), nearHint(says, id, ids)]);
  }
  if (order.length > MOST_PROMPTS) note(line('order'), (says) => [says.manyPrompts(MOST_PROMPTS)]);
  if (order.length === 0) return;
  for (const { prompt, inherited, line: lineIn, note: noteIn } of prompts)
    if (!order.includes(prompt.id))
      noteIn(lineIn('id'), (says) => [
        says.notInOrder(prompt.id),
        inherited ? says.notAskedHint : says.notInOrderHint,
      ]);
};

const checkSections = ({ header, prompts, complete }: PackParts): void => {
  const { sections, makes, line, note } = header;
  const ids = sections.map(({ id }) => id);
  const writers = prompts.filter(({ prompt }) => prompt.kind === 'story');
  for (const [at, id] of ids.entries()) {
    const written = writers.some(({ prompt }) => prompt.section === id);
    if (ids.indexOf(id) < at) note(line('sections', at), (says) => [says.sectionTwice(id)]);
    else if (complete && !written)
      note(line('sections', at), (says) => [says.sectionEmpty(id), says.sectionEmptyHint]);
  }
  for (const { prompt, line: lineIn, note: noteIn } of writers)
    noteSection(prompt.section, ids, (say) => noteIn(lineIn('section'), say));
  if (complete && makes === 'story' && writers.length === 0)
    note(line('makes'), (says) => [says.storyWanted, says.storyHint]);
  for (const { line: lineIn, note: noteIn } of makes === 'story' ? [] : writers)
    noteIn(lineIn('kind'), (says) => [says.storyUnwanted(makes), says.storyUnwantedHint]);
};

const noteSection = (section: string | null, ids: readonly string[], note: (say: Say) => void): void => {
  if (section !== null && !ids.includes(section))
    note((says) => [says.sectionUnknown(section), nearHint(says, section, ids)]);
};

type ChoiceFault = (choice: string, say: Say) => void;

/** One choice prompt at most sets the length, and limits by choice name its choices. */
const checkLength = ({ header: { limits, line, note }, prompts, complete }: PackParts): void => {
  const [length, ...more] = prompts.filter(({ prompt }) => prompt.feeds.includes('length'));
  for (const { line: lineIn, note: noteIn } of more) noteIn(lineIn('feeds'), (says) => [says.lengthTwice]);
  if (!length && !complete) return;
  const known = length?.prompt.choices.map(({ id }) => id) ?? [];
  const check = (limit: unknown, fault: ChoiceFault): void => {
    if (typeof limit !== 'object' || limit === null) return;
    for (const choice of Object.keys(limit)) {
      if (known.includes(choice)) continue;
      fault(choice, (says) => [
        says.limitChoice(choice),
        length ? nearHint(says, choice, known) : says.lengthHint,
      ]);
    }
    for (const choice of known)
      if (!Object.hasOwn(limit, choice)) fault(choice, (says) => [says.limitMissing(choice), says.limitHint]);
  };
  check(limits.soft, (choice, say) => note(line('limits', 'aim', choice), say));
  check(limits.hard, (choice, say) => note(line('limits', 'most', choice), say));
  for (const { prompt, line: lineIn, note: noteIn } of prompts)
    check(prompt.limit, (choice, say) => noteIn(lineIn('limit', choice), say));
};

const checkPiece = (
  { file, answers: sample }: ReadPiece,
  { prompts, complete }: PackParts,
  faults: Faults,
): void => {
  const note = faults.in(file);
  const ids = idsOf(prompts);
  for (const [at, { prompt: id, line, text }] of sample.entries()) {
    const prompt = prompts.find((read) => read.prompt.id === id)?.prompt;
    const choices = prompt?.choices.map((choice) => choice.id) ?? [];
    const twice = sample.findIndex((other) => other.prompt === id) < at;
    if (complete && !prompt) note(line, (says) => [says.sampleUnknown(id), nearHint(says, id, ids)]);
    else if (twice) note(line, (says) => [says.sampleTwice(id), says.keepOne]);
    else if (text === '') note(line, (says) => [says.sampleEmpty(id)]);
    else if (choices.length > 0 && !choices.includes(text))
      note(line, (says) => [says.sampleChoice(text), nearHint(says, text, choices)]);
  }
};
