import { advance } from '../../core/interview/advance.ts';
import { arriveAt, reopen } from '../../core/interview/begin.ts';
import type { Interview, Turn } from '../../core/interview/interview.ts';
import type { Reply } from '../../core/interview/reply.ts';
import { isAsItStands, wordsAt } from '../../core/interview/standing.ts';
import { currentStep, currentWords } from '../../core/interview/step.ts';
import type { Prompt } from '../../core/packs/pack.ts';
import { joined } from './beside.ts';
import { coach } from './coaching.ts';
import type { Onward, Work } from './desk.ts';
import { editText } from './editing.ts';
import { forget } from './forgetting.ts';
import { listenAhead } from './listening.ts';
import { holdBeside, holdHalf, holdOnly, saveRecords } from './saving.ts';
import { tell } from './showing.ts';
import { hasLeft, type Left } from './talk.ts';

/**
 * Asks prompt after prompt until the review, or until the teller leaves. Each answer is on the disk before anything else is said,
 * and "Saved" is said only then.
 */
export const sit = async (work: Work, first: Turn): Promise<Onward> => {
  let turn = first;
  for (;;) {
    const after = await finishTurn(work, turn);
    if (hasLeft(after)) return after;
    if (after.stage.kind !== 'asking') return after;
    const here = withBeside(work, after, after.stage.prompt);
    const reply = await askPrompt(work, here, after.stage.prompt);
    const next = await turnFor(work, here, after.stage.prompt, reply);
    if (hasLeft(next)) return next;
    turn = next;
  }
};

/** Saves the records of a turn, then tells what there is to tell; a coaching note may lead back to the answer. */
const finishTurn = async (work: Work, turn: Turn): Promise<Onward> => {
  const unsaved = await saveRecords(work, turn.records);
  if (unsaved !== null) return unsaved;
  let { interview } = turn;
  holdOnly(work, interview);
  for (const show of turn.shows) {
    const left = await tell(work, interview, show);
    if (left !== null) return left;
    if (show.kind !== 'saved') continue;
    const next = await coach(work, interview, show);
    if (hasLeft(next)) return next;
    if (next === 'change') return finishTurn(work, backTo(interview, show.prompt));
    interview = next;
  }
  return interview;
};

/** To the answer just given; from the review, the review comes back after it. */
const backTo = (interview: Interview, promptId: string): Turn => {
  if (interview.stage.kind !== 'asking') return reopen(interview, promptId);
  const prompt = interview.pack.prompts.find(({ id }) => id === promptId);
  return arriveAt(interview, prompt ?? null, [], []);
};

/**
 * Words that were typed elsewhere stand below the answer, so that they take no words away; and on a line of their own, so that what is
 * typed next does not run into them.
 */
const withBeside = (work: Work, interview: Interview, prompt: Prompt): Interview => {
  if (prompt.choices.length > 0 || prompt.kind === 'list') return interview;
  const beside = work.talk.beside.take();
  if (beside === '') return interview;
  const half = `${joined(currentWords(interview), beside)}\n`;
  return { ...interview, halves: new Map(interview.halves).set(prompt.id, half) };
};

/**
 * Keeps what is typed at a prompt, when it is something new: no stale half comes up again. Words beside are let go only after it, because
 * they may stand in it by now.
 */
const holdTyped = (work: Work, interview: Interview, prompt: Prompt, typed: string): boolean => {
  const nothingNew = typed.trim() === '' || isAsItStands(interview, prompt, typed);
  return holdHalf(work, prompt.id, nothingNew ? '' : typed) && holdBeside(work);
};

const askPrompt = async (work: Work, interview: Interview, prompt: Prompt): Promise<Reply> => {
  const { talk, world } = work;
  const step = currentStep(interview, world.words.draft.asking);
  if (step === null) throw new Error('no question is open');
  const half = currentWords(interview);
  let held = holdTyped(work, interview, prompt, half);
  const reply = talk.ask(step, {
    half,
    onTyping: (typed) => {
      held = holdTyped(work, interview, prompt, typed);
    },
    kept: () => held,
  });
  listenAhead(work, interview.pack.language);
  return reply;
};

const turnFor = async (
  work: Work,
  interview: Interview,
  prompt: Prompt,
  reply: Reply,
): Promise<Turn | Left> => {
  const now = work.world.clock.now();
  if (reply.kind === 'said') {
    const fits = prompt.choices.length === 0 || prompt.choices.some(({ id }) => id === reply.text);
    if (!fits) work.talk.keptBeside(reply.text);
    return advance(interview, reply, now);
  }
  const held = holdTyped(work, interview, prompt, reply.half);
  if (reply.kind === 'paused') return pause(work, advance(interview, reply, now), reply, held);
  if (reply.kind === 'edit') return edit(work, interview, prompt, reply);
  if (reply.kind === 'skipped') return leaveOut(work, advance(interview, reply, now), prompt);
  if (reply.kind === 'forget') return forget(work, advance(interview, reply, now).interview, prompt);
  return advance(interview, reply, now);
};

/** What was left out stays at hand at its question, also in a later sitting. */
const leaveOut = (work: Work, turn: Turn, prompt: Prompt): Turn => {
  holdHalf(work, prompt.id, turn.interview.halves.get(prompt.id) ?? '');
  return turn;
};

/** Leaves with everything on the disk; a half answer that is not there is shown, so that it can be copied. */
const pause = async (
  work: Work,
  turn: Turn,
  { half, how }: Extract<Reply, { kind: 'paused' }>,
  held: boolean,
): Promise<Left> => {
  const { asking, editing } = work.world.words.draft;
  // First the words that would be lost: that the sitting is over has no words in it.
  if (!held && work.settings.halfAnswers) {
    work.talk.say(editing.leftUnsaved);
    work.talk.say(joined(work.talk.beside.text(), half));
    return { left: 'unsaved' };
  }
  const unsaved = await saveRecords(work, turn.records);
  if (unsaved !== null) return unsaved;
  if (!held) work.talk.say(asking.halfNotKept);
  return { left: how };
};

/** What comes back from the editor is the answer, because the teller has saved it there; after a mishap it is half of one. */
const edit = async (
  work: Work,
  interview: Interview,
  prompt: Prompt,
  reply: Extract<Reply, { kind: 'edit' }>,
): Promise<Turn | Left> => {
  const now = work.world.clock.now();
  const here = advance(interview, reply, now);
  const stood = wordsAt(here.interview, prompt).trimEnd();
  const edited = await editText(work, { remarks: [prompt.question], prompt: prompt.id }, stood);
  if (hasLeft(edited)) return edited;
  if (edited === null) return here;
  if (!edited.sure) {
    if (holdHalf(work, prompt.id, edited.text) || !work.settings.halfAnswers) edited.drop();
    return advance(interview, { kind: 'edit', half: edited.text }, now);
  }
  const turn = advance(here.interview, { kind: 'said', text: edited.text }, now);
  const unsaved = await saveRecords(work, turn.records);
  if (unsaved !== null) return unsaved;
  edited.drop();
  return { ...turn, records: [] };
};
