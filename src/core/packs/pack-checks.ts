import { nearest } from '../text/near.ts';
import { packProblems } from '../words/en/pack-problems.ts';
import type { Faults } from './faults.ts';
import type { PackHeader } from './pack-header.ts';
import type { ReadPrompt } from './prompt-decoder.ts';
import { checkPromptLinks } from './prompt-links.ts';
import { SAMPLE_FILE, type SampleAnswer } from './sample-file.ts';

const MOST_PROMPTS = 60;

/** What must hold between the parts of a pack. Each part was read on its own before. */
export const checkPack = (
  header: PackHeader,
  prompts: readonly ReadPrompt[],
  sample: readonly SampleAnswer[],
  faults: Faults,
): void => {
  checkUnique(prompts);
  checkOrder(header, prompts);
  checkSections(header, prompts);
  checkLength(header, prompts);
  const inOrder = header.order.flatMap((id) => prompts.find(({ prompt }) => prompt.id === id) ?? []);
  for (const [place, read] of inOrder.entries()) checkPromptLinks(read, place, inOrder);
  checkSample(sample, prompts, faults);
};

const idsOf = (prompts: readonly ReadPrompt[]): readonly string[] => prompts.map(({ prompt }) => prompt.id);

const checkUnique = (prompts: readonly ReadPrompt[]): void => {
  const first = new Map<string, string>();
  for (const { prompt, file, line, note } of prompts) {
    const other = first.get(prompt.id);
    if (other !== undefined && prompt.id !== '') note(line('id'), packProblems.idTwice(prompt.id, other));
    else first.set(prompt.id, file);
  }
};

const checkOrder = ({ order, line, note }: PackHeader, prompts: readonly ReadPrompt[]): void => {
  const ids = idsOf(prompts);
  for (const [at, id] of order.entries()) {
    if (order.indexOf(id) < at) note(line('order', at), packProblems.orderTwice(id));
    else if (!ids.includes(id))
      note(line('order', at), packProblems.orderUnknown(id), packProblems.nearHint(nearest(id, ids), ids));
  }
  if (order.length === 0) return;
  if (order.length > MOST_PROMPTS) note(line('order'), packProblems.manyPrompts(MOST_PROMPTS));
  for (const { prompt, line: lineIn, note: noteIn } of prompts)
    if (prompt.id !== '' && !order.includes(prompt.id))
      noteIn(lineIn('id'), packProblems.notInOrder(prompt.id), packProblems.notInOrderHint);
};

const checkSections = ({ sections, makes, line, note }: PackHeader, prompts: readonly ReadPrompt[]): void => {
  const ids = sections.map(({ id }) => id);
  const writers = prompts.filter(({ prompt }) => prompt.kind === 'story');
  for (const [at, id] of ids.entries()) {
    if (ids.indexOf(id) < at) note(line('sections', at), packProblems.sectionTwice(id));
    else if (!writers.some(({ prompt }) => prompt.section === id))
      note(line('sections', at), packProblems.sectionEmpty(id), packProblems.sectionEmptyHint);
  }
  for (const { prompt, line: lineIn, note: noteIn } of writers)
    if (prompt.section !== null && !ids.includes(prompt.section))
      noteIn(
        lineIn('section'),
        packProblems.sectionUnknown(prompt.section),
        packProblems.nearHint(nearest(prompt.section, ids), ids),
      );
  if (makes === 'story' && writers.length === 0)
    note(line('makes'), packProblems.storyWanted, packProblems.storyHint);
};

/** One choice prompt at most sets the length, and limits by choice name its choices. */
const checkLength = ({ limits, line, note }: PackHeader, prompts: readonly ReadPrompt[]): void => {
  const [length, ...more] = prompts.filter(({ prompt }) => prompt.feeds.includes('length'));
  for (const { line: lineIn, note: noteIn } of more) noteIn(lineIn('feeds'), packProblems.lengthTwice);
  const known = length?.prompt.choices.map(({ id }) => id) ?? [];
  const check = (limit: unknown, fault: (choice: string, message: string, hint: string) => void): void => {
    if (typeof limit !== 'object' || limit === null) return;
    for (const choice of Object.keys(limit))
      if (!known.includes(choice))
        fault(
          choice,
          packProblems.limitChoice(choice),
          length ? packProblems.nearHint(nearest(choice, known), known) : packProblems.lengthHint,
        );
    for (const choice of known)
      if (!Object.hasOwn(limit, choice))
        fault(choice, packProblems.limitMissing(choice), packProblems.limitHint);
  };
  check(limits.soft, (choice, ...rest) => note(line('limits', 'aim', choice), ...rest));
  check(limits.hard, (choice, ...rest) => note(line('limits', 'most', choice), ...rest));
  for (const { prompt, line: lineIn, note: noteIn } of prompts)
    check(prompt.limit, (choice, ...rest) => noteIn(lineIn('limit', choice), ...rest));
};

const checkSample = (
  sample: readonly SampleAnswer[],
  prompts: readonly ReadPrompt[],
  faults: Faults,
): void => {
  const note = faults.in(SAMPLE_FILE);
  const ids = idsOf(prompts);
  for (const [at, { prompt: id, line, text }] of sample.entries()) {
    const prompt = prompts.find((read) => read.prompt.id === id)?.prompt;
    const choices = prompt?.choices.map((choice) => choice.id) ?? [];
    if (!prompt) note(line, packProblems.sampleUnknown(id), packProblems.nearHint(nearest(id, ids), ids));
    else if (sample.findIndex((other) => other.prompt === id) < at)
      note(line, packProblems.sampleTwice(id), packProblems.keepOne);
    else if (text === '') note(line, packProblems.sampleEmpty(id));
    else if (choices.length > 0 && !choices.includes(text))
      note(line, packProblems.sampleChoice(text), packProblems.nearHint(nearest(text, choices), choices));
  }
};
