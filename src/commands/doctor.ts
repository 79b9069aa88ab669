import { Trouble } from '../core/errors.ts';
import { isMendable, isProblem, type Mendable } from '../core/store/oddity.ts';
import type { World } from '../ports.ts';
import { guardPlace } from '../store/guard.ts';
import { examineStore, mendInStore } from '../store/looking-after.ts';
import { hasLeft, openTalk, type Talk } from './draft/talk.ts';
import { say } from './saying.ts';
import { screenForm } from './screen-form.ts';
import { moreIn, sayOddity } from './verify.ts';

/** `yes`: everything that can be put right, without a question. `plain`: questions in text alone, also from a pipe. */
export type DoctorOptions = { readonly yes: boolean; readonly plain: boolean };

const FOUND = 1;
const INTERRUPTED = 130;

type Answer = 'yes' | 'no' | 'stop' | 'interrupt';

/** How it is told, and who decides. */
type Bedside = { readonly say: Talk['say']; readonly decide: (nth: number) => Promise<Answer> };

/** Looks at everything, and proposes to put right what can be, one thing after the other. Takes no words away. */
export const doctor = async (options: DoctorOptions, world: World): Promise<number> => {
  const { screen, words, input } = world;
  const says = words.store.doctor;
  guardPlace(world, screen.warn);
  if (examineStore(world) === null) {
    screen.write(says.noStore);
    return 0;
  }
  if (options.yes || toMend(world, new Set()).length === 0) {
    const aloud: Talk['say'] = (text, style) => say(world, text, style === undefined ? {} : { style });
    return treat(world, { say: aloud, decide: async () => 'yes' });
  }
  if (!input.isTerminal && !options.plain)
    throw new Trouble('no-keyboard', says.nobodyToAsk, says.nobodyToAskHint);
  const prompter = await world.prompter({ form: options.plain ? 'plain' : screenForm(world) });
  try {
    const talk = openTalk(world, prompter);
    return await treat(world, { say: talk.say, decide: (nth) => ask(talk, nth, world) });
  } finally {
    prompter.close();
  }
};

const keyOf = ({ kind, path }: Mendable): string => `${kind} ${path}`;

/** `met`: each thing is proposed once in a run, also when another window makes it again. */
const toMend = (world: World, met: ReadonlySet<string>): readonly Mendable[] =>
  (examineStore(world)?.oddities ?? []).filter(isMendable).filter((oddity) => !met.has(keyOf(oddity)));

/** Looks again after each round: what lay in a copied folder may have something of its own. */
const treat = async (world: World, bedside: Bedside): Promise<number> => {
  const met = new Set<string>();
  let mended = 0;
  for (;;) {
    const round = toMend(world, met);
    if (round.length === 0) return sayEnd(mended, world);
    for (const [index, oddity] of round.entries()) {
      met.add(keyOf(oddity));
      sayProposal(oddity, index + 1, round.length, bedside, world);
      const answer = await bedside.decide(index + 1);
      if (answer === 'interrupt') return INTERRUPTED;
      if (answer === 'stop') return sayEnd(mended, world);
      if (answer === 'yes' && mendAndSay(oddity, bedside, world)) mended += 1;
      if (answer === 'no') bedside.say(world.words.store.doctor.leftAsItIs);
    }
  }
};

const sayProposal = (
  oddity: Mendable,
  nth: number,
  count: number,
  bedside: Bedside,
  { words }: World,
): void => {
  const says = words.store.doctor;
  bedside.say('');
  bedside.say(says.where(nth, count, oddity.path, moreIn(oddity)));
  bedside.say(`${says.is(oddity.kind)} ${says.would(oddity.kind)}`);
};

const mendAndSay = (oddity: Mendable, bedside: Bedside, world: World): boolean => {
  const says = world.words.store.doctor;
  const done = mendInStore(world, oddity);
  if (done) bedside.say(says.done, 'saved');
  else bedside.say(says.notDone);
  return done;
};

/** Letters and Enter, so that it is the same with a screen reader, and from a pipe. What is neither is asked again. */
const ask = async (talk: Talk, nth: number, { words }: World): Promise<Answer> => {
  const says = words.store.doctor;
  for (;;) {
    const typed = await talk.line({
      id: `mend-${nth}`,
      question: says.question,
      help: says.enterMeans,
      usual: '',
    });
    if (hasLeft(typed)) return typed.left === 'interrupt' ? 'interrupt' : 'stop';
    const word = typed.toLowerCase().replace(/[.]$/, '');
    if (says.yes.includes(word)) return 'yes';
    if (says.no.includes(word)) return 'no';
    if (says.stop.includes(word)) return 'stop';
    talk.say(says.pleaseType);
  }
};

const sayEnd = (mended: number, world: World): number => {
  const { screen } = world;
  const says = world.words.store.doctor;
  const problems = (examineStore(world)?.oddities ?? []).filter(isProblem);
  const lasting = problems.filter((problem) => !isMendable(problem));
  const staying = problems.length - lasting.length;
  if (mended > 0) {
    screen.write('');
    say(world, says.mended(mended), { style: 'saved' });
  }
  if (staying > 0) say(world, says.stays(staying));
  if (mended === 0 && staying === 0) say(world, says.nothingToMend);
  if (lasting.length > 0) say(world, says.onlyYou);
  for (const problem of lasting) sayOddity(problem, world);
  return problems.length === 0 ? 0 : FOUND;
};
