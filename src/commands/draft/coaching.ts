import { checkText } from '../../core/check/check-text.ts';
import type { CheckContext } from '../../core/check/context.ts';
import type { Finding } from '../../core/check/report.ts';
import { answerContext } from '../../core/interview/draft-context.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Show } from '../../core/interview/show.ts';
import type { Prompt } from '../../core/packs/pack.ts';
import { showCare } from './care.ts';
import type { Onward, Work } from './desk.ts';
import { askKey } from './keys.ts';
import { rulesFor } from './listening.ts';
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
  const report = checkText(saved.text, rules, contextOf(work, interview, saved));
  const after = await showCare(work, interview, saved.text, report.care);
  if (hasLeft(after) || report.care !== null || saved.as === 'private') return after;
  if (work.heard.notesOff || !work.settings.coachingNotes || work.pack.makes !== 'story') return after;
  const note = noteAmong(report.findings, prompt, work);
  if (note === null) return after;
  const answer = await sayNote(work, note);
  return answer === null ? after : answer;
};

const contextOf = (work: Work, { pack, answers }: Interview, { as }: Saved): CheckContext => ({
  ...answerContext({ ...work, pack, answers }),
  heardAs: as === 'private' ? 'private' : 'story',
});

const noteAmong = (findings: readonly Finding[], prompt: Prompt, { heard }: Work): Finding | null => {
  const worth = findings.filter(
    (finding) =>
      finding.scope === 'sentence' &&
      finding.level !== 'consider' &&
      (!prompt.tender || ON_TENDER.includes(finding.rule)) &&
      !heard.quietRules.has(finding.rule) &&
      !heard.notes.has(noteKey(finding)),
  );
  return worth.toSorted((one, other) => weight(one) - weight(other))[0] ?? null;
};

const weight = ({ rule, level }: Finding): number => {
  const first = FIRST.indexOf(rule);
  if (first >= 0) return first;
  return FIRST.length + (level === 'pause' ? 0 : 1);
};

export const noteKey = ({ rule, quote }: Finding): string => `${rule} ${quote.toLowerCase()}`;

const sayNote = async (work: Work, note: Finding): Promise<'change' | Left | null> => {
  const { talk, heard } = work;
  const words = work.world.words.draft.checking;
  heard.notes.add(noteKey(note));
  talk.say('');
  talk.say(words.aThought, 'thought');
  talk.say(words.youWrote(note.quote));
  talk.say(note.message);
  talk.say(note.ask);
  const key = await askKey(talk, {
    id: 'note',
    question: words.noteKeys,
    enter: 'g',
    keys: ['g', 'c', 'q', 'n'],
    unknown: words.keysAre('c, q, n'),
  });
  if (hasLeft(key)) return key;
  if (key === 'c') return 'change';
  if (key === 'q') {
    heard.quietRules.add(note.rule);
    talk.say(words.quietNow);
  }
  if (key === 'n') {
    heard.notesOff = true;
    talk.say(words.notesOff);
  }
  return null;
};
