import { checkText } from '../../core/check/check-text.ts';
import type { Finding, Report } from '../../core/check/report.ts';
import { reopen } from '../../core/interview/begin.ts';
import { answerContext, draftContext } from '../../core/interview/draft-context.ts';
import { type DraftText, promptAt } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { RuleImage } from '../../core/rules/image.ts';
import { byWeight, foldAlike, type Shown } from '../../formats/fold-findings.ts';
import { showCare } from './care.ts';
import { changeWhole } from './changing.ts';
import { noteKey } from './coaching.ts';
import type { Onward, Work } from './desk.ts';
import { askKey } from './keys.ts';
import { rulesFor } from './listening.ts';
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
  const words = world.words.draft.checking;
  talk.say('');
  if (report.unchecked) {
    talk.say(world.words.check.noRules(report.language));
    return interview;
  }
  if (report.strengths.length > 0) talk.say(words.works);
  for (const { message } of report.strengths) talk.say(message);
  const findings = foldAlike(byWeight(report.findings)).filter(
    ({ finding }) => !work.heard.kept.has(noteKey(finding)),
  );
  talk.say(findings.length === 0 ? world.words.check.nothing : words.thoughts(findings.length));
  return goThrough(work, interview, draft, findings);
};

/** The same words unchanged do not bring the care note back: it was shown after an answer, and that answer stands as it was. */
const isNews = (work: Work, interview: Interview, draft: DraftText, rules: RuleImage): boolean => {
  const { cared } = work.heard;
  if (cared.has(draft.text)) return false;
  if (cared.size === 0 || draft.byHand) return true;
  const context = answerContext({ ...work, pack: interview.pack, answers: interview.answers });
  return [...interview.answers.values()].some(
    ({ kind, text }) => kind === 'said' && !cared.has(text) && checkText(text, rules, context).care !== null,
  );
};

export const reportOn = (
  work: Work,
  { pack, answers }: Interview,
  draft: DraftText,
  rules: RuleImage,
): Report => checkText(draft.text, rules, draftContext({ ...work, pack, answers }, draft));

const goThrough = async (
  work: Work,
  interview: Interview,
  draft: DraftText,
  findings: readonly Shown[],
): Promise<Onward> => {
  const { talk, heard, world } = work;
  for (const [index, shown] of findings.entries()) {
    const { finding } = shown;
    if (index > 0 && index % AT_ONCE === 0) {
      const more = await wantsMore(work, findings.length - index);
      if (hasLeft(more)) return more;
      if (!more) return interview;
    }
    const prompt = promptAt(draft, interview.answers, finding.start.offset);
    if (prompt !== null) holdBeside(work, prompt);
    sayFinding(work, shown, index + 1, findings.length);
    const key = await askFinding(work);
    if (hasLeft(key)) return key;
    if (key === 's') return interview;
    if (key === 'c') return changeAt(work, interview, draft, finding);
    if (key === 'k') {
      heard.kept.add(noteKey(finding));
      talk.say(world.words.draft.checking.keptAsItIs);
    }
  }
  return interview;
};

const sayFinding = (
  { talk, world }: Work,
  { finding, alike }: Shown,
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
  if (finding.level === 'pause') talk.say(world.words.check.weight.pause);
  if (alike.length > 0) talk.say(world.words.check.alike(alike.map(({ start }) => start.line)));
};

const askFinding = ({ talk, world }: Work): Promise<'c' | 'k' | 'l' | 's' | Left> => {
  const words = world.words.draft.checking;
  return askKey(talk, {
    id: 'finding',
    question: words.findingKeys,
    enter: 'l',
    keys: ['c', 'k', 'l', 's'],
    unknown: words.keysAre('c, k, l, s'),
  });
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

/** Opens the answer that the words stand in; the whole text when it was changed by hand. */
const changeAt = (work: Work, interview: Interview, draft: DraftText, finding: Finding): Promise<Onward> => {
  const prompt = promptAt(draft, interview.answers, finding.start.offset);
  return prompt === null ? changeWhole(work, interview, draft) : sit(work, reopen(interview, prompt));
};
