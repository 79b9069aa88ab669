import { checkInItsLanguage } from '../../core/check/check-in-its-language.ts';
import type { CheckContext } from '../../core/check/context.ts';
import { wordsOf } from '../../core/check/kept-before.ts';
import type { Finding, Report } from '../../core/check/report.ts';
import { answerContext } from '../../core/interview/draft-context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Show } from '../../core/interview/show.ts';
import type { Prompt } from '../../core/packs/pack.ts';
import { showCare } from './care.ts';
import type { Onward, Work } from './desk.ts';
import { askKey } from './keys.ts';
import { rulesFor } from './listening.ts';
import { bringUp, keepAsItIs, settledIn } from './remembering.ts';
import { hasLeft, type Left } from './talk.ts';

type Saved = Extract<Show, { kind: 'saved' }>;

/** On the tender prompt only what could hurt somebody's privacy is said. */
const ON_TENDER: readonly string[] = ['keep-private', 'privacy'];
/** The first of these speaks; what a rule calls `consider` waits for the end. */
const FIRST: readonly string[] = ['keep-private', 'privacy'];

/**
 * What is said after an answer that was just saved: the care note if there is one, else at most one coaching note, and that only
 * about words for the story. Gives back `change` when the teller wants to go to the answer again.
 */
export const coach = async (work: Work, interview: Interview, saved: Saved): Promise<Onward | 'change'> => {
  const prompt = interview.pack.prompts.find(({ id }) => id === saved.prompt);
  if (prompt === undefined || saved.as === 'choice' || saved.as === 'list') return interview;
  const rules = rulesFor(work);
  if (rules === null) return interview;
  const report = checkInItsLanguage(saved.text, rules, contextOf(work, interview, saved));
  const after = await showCare(work, interview, saved.text, report.care);
  if (hasLeft(after) || report.care !== null || saved.as === 'private') return after;
  if (work.heard.notesOff || !work.settings.coachingNotes || work.pack.makes !== 'story') return after;
  const note = noteAmong(work, prompt, saved.text, report);
  return note === null ? after : ((await sayNote(work, note)) ?? after);
};

const contextOf = (work: Work, { pack, answers }: Interview, { as }: Saved): CheckContext => ({
  ...answerContext({ ...work, pack, answers, says: work.world.words.support }),
  heardAs: as === 'private' ? 'private' : 'story',
});

type Note = { readonly finding: Finding; readonly words: string };

/** The weightiest thought that was never said about these words, and that the teller has not kept them from. */
const noteAmong = (work: Work, prompt: Prompt, text: string, report: Report): Note | null => {
  const worth = report.findings
    .filter(
      ({ scope, level, rule }) =>
        scope === 'sentence' &&
        level !== 'consider' &&
        (!prompt.tender || ON_TENDER.includes(rule)) &&
        !work.heard.quietRules.has(rule),
    )
    .toSorted((one, other) => weight(one) - weight(other));
  const isSettled = settledIn(work);
  for (const finding of worth) {
    const words = wordsOf(finding, text, report);
    if (!isSettled({ rule: finding.rule, words })) return { finding, words };
  }
  return null;
};

const weight = ({ rule, level }: Finding): number => {
  const first = FIRST.indexOf(rule);
  if (first >= 0) return first;
  return FIRST.length + (level === 'pause' ? 0 : 1);
};

const sayNote = async (work: Work, { finding, words: quoted }: Note): Promise<'change' | Left | null> => {
  const { talk, heard } = work;
  const words = work.world.words.draft.checking;
  const pointed = { rule: finding.rule, words: quoted };
  bringUp(work, pointed);
  heard.noteCount += 1;
  talk.say('');
  talk.say(words.aThought, 'thought');
  talk.say(words.youWrote(finding.quote));
  talk.say(finding.message);
  talk.say(finding.ask);
  const key = await askKey(talk, {
    id: 'note',
    question: words.noteKeys,
    help: heard.noteCount === 2 ? words.noteStop : '',
    onHelp: words.noteHelp,
    enter: 'g',
    keys: ['g', 'c', 'k', 'q', 'n'],
    unknown: words.keysAre('c, k'),
  });
  if (hasLeft(key)) return key;
  if (key === 'c') return 'change';
  if (key === 'k') {
    const unsaved = await keepAsItIs(work, [pointed], '');
    if (unsaved !== null) return unsaved;
    talk.say(words.keptAsItIs);
  }
  if (key === 'q') {
    heard.quietRules.add(finding.rule);
    talk.say(words.quietNow);
  }
  if (key === 'n') {
    heard.notesOff = true;
    talk.say(words.notesOff);
  }
  return null;
};
