import { checkInItsLanguage, type RuleShelf } from '../../core/check/check-in-its-language.ts';
import { contextOf } from '../../core/check/context-of.ts';
import { withKept, wordsOf } from '../../core/check/kept-before.ts';
import type { Report } from '../../core/check/report.ts';
import { unreachable } from '../../core/errors.ts';
import { reopen } from '../../core/interview/begin.ts';
import { answerContext, draftContext } from '../../core/interview/draft-context.ts';
import { type DraftText, promptAt } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { TOO_LONG } from '../../core/story-rules/length-rules.ts';
import { folded, type Shown } from '../../formats/fold-findings.ts';
import { showCare } from './care.ts';
import { changeWhole } from './changing.ts';
import type { Onward, Work } from './desk.ts';
import { askKey } from './keys.ts';
import { rulesFor } from './listening.ts';
import { keepAsItIs, type Pointed, remembered, wasJustSaid } from './remembering.ts';
import { review } from './reviewing.ts';
import { holdBeside } from './saving.ts';
import { sit } from './sitting.ts';
import { hasLeft, type Left } from './talk.ts';

/** Nobody can hold more at once (domain.md 2.0). */
const AT_ONCE = 3;

/**
 * The check of the whole text: the care note first and alone, else what works, then the findings three at a time. Gives back the
 * very same interview when nothing was changed.
 */
export const checkDraft = async (work: Work, interview: Interview, draft: DraftText): Promise<Onward> => {
  const rules = rulesFor(work);
  if (rules === null) {
    work.talk.say(work.world.words.draft.checking.notChecked);
    return interview;
  }
  const report = reportOn(work, interview, draft, rules);
  if (report.care !== null && isNews(work, interview, draft, rules)) {
    for (const { text } of interview.answers.values()) work.heard.cared.add(text);
    return showCare(work, interview, draft.text, report.care);
  }
  const { talk, world } = work;
  talk.say('');
  if (report.unchecked) {
    talk.say(world.words.check.noRules(report.language));
    return interview;
  }
  return goThrough(work, interview, draft, sayReport(work, draft, report));
};

/** What works is said first; then how many thoughts there are. Gives back the thoughts, in the order in which they are told. */
const sayReport = (work: Work, draft: DraftText, report: Report): readonly Thought[] => {
  const { talk, world } = work;
  const words = world.words.draft.checking;
  const thoughts = folded(withoutRoom(work, draft, report)).map((shown) => ({
    ...shown,
    pointed: [shown.finding, ...shown.beside].map((finding) => ({
      rule: finding.rule,
      words: wordsOf(finding, draft.text, report),
    })),
  }));
  if (report.strengths.length > 0) talk.say(words.works);
  for (const { message } of report.strengths) talk.say(message);
  if (thoughts.length > 0) talk.say(words.thoughts(thoughts.length));
  else talk.say(report.kept.length > 0 ? words.keptOnly : world.words.check.nothing);
  return thoughts;
};

/** A finding as it is told, with all that is kept when the teller keeps it. */
type Thought = Shown & { readonly pointed: readonly Pointed[] };

/** That there is more than room for it was asked about a moment ago, and is not said a second time. */
const withoutRoom = (work: Work, { text }: DraftText, report: Report): Report =>
  wasJustSaid(work, { rule: TOO_LONG, words: text })
    ? { ...report, findings: report.findings.filter(({ rule }) => rule !== TOO_LONG) }
    : report;

/** The same words unchanged do not bring the care note back: it was shown after an answer, and that answer stands as it was. */
const isNews = (work: Work, interview: Interview, draft: DraftText, rules: RuleShelf): boolean => {
  const { cared } = work.heard;
  if (cared.has(draft.text)) return false;
  if (cared.size === 0 || draft.byHand) return true;
  const context = answerContext({
    ...work,
    pack: interview.pack,
    answers: interview.answers,
    says: work.world.words.support,
  });
  return [...interview.answers.values()].some(
    ({ kind, text }) =>
      kind === 'said' && !cared.has(text) && checkInItsLanguage(text, rules, context).care !== null,
  );
};

/** All that is known of this story is known here too: what `check --story` says of the same text is the same. */
export const reportOn = (
  work: Work,
  { pack, answers }: Interview,
  draft: DraftText,
  rules: RuleShelf,
): Report => {
  const context = contextOf(
    draft.text,
    draftContext({ ...work, pack, answers, says: work.world.words.support }, draft),
  );
  return withKept(checkInItsLanguage(draft.text, rules, context), draft.text, remembered(work).reason);
};

const goThrough = async (
  work: Work,
  interview: Interview,
  draft: DraftText,
  thoughts: readonly Thought[],
): Promise<Onward> => {
  const words = work.world.words.draft.checking;
  for (const [index, thought] of thoughts.entries()) {
    if (index > 0 && index % AT_ONCE === 0) {
      const more = await wantsMore(work, thoughts.length - index);
      if (hasLeft(more)) return more;
      if (!more) return interview;
    }
    const at = placeOf(thought, interview, draft);
    if (at.kind === 'answer') holdBeside(work, at.prompt);
    sayFinding(work, thought, index + 1, thoughts.length);
    const key = await askFinding(work, at);
    if (hasLeft(key)) return key;
    if (key === 's') return interview;
    if (key === 'c') return changeAt(work, interview, draft, at);
    const left = key === 'k' ? await keepWithReason(work, thought) : null;
    if (left !== null) return left;
  }
  if (thoughts.length > 0) work.talk.say(words.allLookedAt);
  return interview;
};

/** What can be opened: the answer that the words stand in, the text that was changed by hand, or, for the whole piece, all answers. */
type Place =
  | { readonly kind: 'answer'; readonly prompt: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'answers' };

const placeOf = ({ finding }: Thought, { answers }: Interview, draft: DraftText): Place => {
  if (draft.byHand) return { kind: 'text' };
  const prompt = finding.quote === '' ? null : promptAt(draft, answers, finding.start.offset);
  return prompt === null ? { kind: 'answers' } : { kind: 'answer', prompt };
};

const sayFinding = (
  { talk, world }: Work,
  { finding, alike, beside }: Thought,
  number: number,
  count: number,
): void => {
  const words = world.words.draft.checking;
  talk.say('');
  const place = finding.quote === '' ? '' : ` ${words.line(finding.start.line)}`;
  talk.say(`${words.oneOf(number, count)}${place}`, 'thought');
  if (finding.quote !== '') talk.say(words.youWrote(finding.quote));
  talk.say(finding.message);
  talk.say(finding.ask);
  for (const { message, quote } of beside) {
    talk.say(words.alsoWrote(quote));
    talk.say(message);
  }
  if (finding.level === 'pause') talk.say(world.words.check.weight.pause);
  if (alike.length > 0) talk.say(world.words.check.alike(alike.map(({ start }) => start.line)));
};

const askFinding = ({ talk, world }: Work, { kind }: Place): Promise<'c' | 'k' | 'l' | 's' | Left> => {
  const words = world.words.draft.checking;
  return askKey(talk, {
    id: 'finding',
    question: words.findingKeys[kind],
    onHelp: words.findingHelp,
    enter: 'l',
    keys: ['c', 'k', 'l', 's'],
    unknown: words.keysAre('c, k'),
  });
};

/** The words are kept even when the teller leaves at the question for a reason: that one is free. */
const keepWithReason = async (work: Work, { pointed }: Thought): Promise<Left | null> => {
  const words = work.world.words.draft.checking;
  const why = await work.talk.line({ id: 'why-kept', question: words.whyKept, usual: '' });
  const unsaved = await keepAsItIs(work, pointed, hasLeft(why) ? '' : why);
  if (unsaved !== null) return unsaved;
  if (hasLeft(why)) return why;
  work.talk.say(words.keptAsItIs);
  return null;
};

const wantsMore = async ({ talk, world }: Work, left: number): Promise<boolean | Left> => {
  const words = world.words.draft.checking;
  const chosen = await talk.choose({
    id: 'more-findings',
    question: words.more(left),
    choices: [
      { id: 'more', words: words.showMore },
      { id: 'enough', words: words.enoughForNow },
    ],
    usual: 'more',
  });
  return hasLeft(chosen) ? chosen : chosen === 'more';
};

const changeAt = (work: Work, interview: Interview, draft: DraftText, at: Place): Promise<Onward> => {
  switch (at.kind) {
    case 'answer':
      return sit(work, reopen(interview, at.prompt));
    case 'text':
      return changeWhole(work, interview, draft);
    case 'answers':
      return review(work, interview);
    default:
      return unreachable(at);
  }
};
