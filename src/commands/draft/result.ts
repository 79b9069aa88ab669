import type { Finding, Report } from '../../core/check/report.ts';
import { exitCodeFor } from '../../core/check/run.ts';
import { Trouble } from '../../core/errors.ts';
import type { AnswersProblem } from '../../core/interview/answers-file.ts';
import { askedPrompts, isOpen } from '../../core/interview/asked-prompts.ts';
import type { DraftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { Version } from '../../core/store/version.ts';
import { countWords } from '../../core/text/count-words.ts';
import { prettyFormat } from '../../formats/pretty-format.ts';
import { safeJson } from '../../formats/safe-json.ts';
import type { World } from '../../ports.ts';
import type { Work } from './desk.ts';
import type { AnswerOptions } from './options.ts';

/** What came of a file of answers; no report for a page, which is nobody else's to check, or when the rules could not be read. */
export type Outcome = {
  readonly work: Work;
  readonly interview: Interview;
  readonly draft: DraftText;
  readonly report: Report | null;
  readonly kept: Version | null;
};

const RESULT_FORMAT = 'cps-story/draft-1';

/** Tells the outcome, to people or to a program, and gives the exit code. */
export const sayResult = (outcome: Outcome, options: AnswerOptions): number => {
  const { work, report } = outcome;
  if (options.json) work.world.screen.data(safeJson(resultOf(outcome)));
  else sayToPeople(outcome, options);
  if (work.heard.noRules) return 2;
  const files = report === null ? [] : [{ ...report, path: '' }];
  return exitCodeFor({ files, problems: [] }, options.failOn);
};

/** No private answer and no care note is ever in it. A page is all private, so its text is not in it either. */
const resultOf = ({ work, interview, draft, report, kept }: Outcome): object => {
  const { pack, answers } = interview;
  const asked = askedPrompts(pack, answers);
  const ids = (prompts: typeof asked): readonly string[] => prompts.map(({ id }) => id);
  return {
    format: RESULT_FORMAT,
    story: kept?.story ?? null,
    version: kept?.number ?? null,
    saved: kept !== null,
    pack: `${pack.id}@${pack.version}`,
    setting: work.setting,
    words: report?.facts.words ?? countWords(draft.text),
    minutes: report?.facts.minutes ?? null,
    text: pack.makes === 'story' ? draft.text : '',
    sections: draft.parts.map(({ section, words }) => ({ id: section, words })),
    open: ids(asked.filter((prompt) => isOpen(prompt, answers))),
    skipped: ids(asked.filter(({ id }) => answers.get(id)?.kind === 'skipped')),
    findings: (report?.findings ?? []).map(findingOf),
    problems: work.heard.noRules ? [{ prompt: '', message: work.world.words.draft.answers.notChecked }] : [],
  };
};

const findingOf = ({ rule, level, start, quote, message, ask }: Finding): object => ({
  rule,
  level,
  line: start.line,
  quote,
  message,
  ask,
});

const sayToPeople = ({ work, draft, report, kept }: Outcome, options: AnswerOptions): void => {
  const { screen, words } = work.world;
  const toData = options.out === '-';
  if (toData) screen.write(draft.text);
  const tell = (text: string): void => (toData ? screen.warn(text) : screen.write(text));
  if (report !== null) {
    const tool = { name: 'cps-story', version: work.world.version, rules: '' };
    const look = {
      width: screen.width,
      style: screen.style,
      words: words.check,
      terminal: false,
      all: true,
      explain: false,
    };
    const path = kept?.title ?? work.pack.title;
    tell(prettyFormat({ tool, files: [{ ...report, path }], problems: [] }, look));
    tell('');
  }
  if (work.heard.noRules) screen.warn(words.draft.answers.notChecked);
  if (kept === null) {
    if (!work.heard.noRules) tell(words.draft.answers.checkedOnly);
    return;
  }
  tell(screen.style('saved', words.draft.leaving.kept(kept.number, countWords(kept.body))));
  tell(words.draft.leaving.read);
};

/** Says all that is wrong with the answers at once. Nothing was kept. */
export const refuse = (options: AnswerOptions, world: World, problems: readonly AnswersProblem[]): number => {
  const words = world.words.draft.answers;
  if (options.json) {
    world.screen.data(
      safeJson({ format: RESULT_FORMAT, story: null, version: null, saved: false, problems }),
    );
    return 2;
  }
  const lines = problems.map(({ prompt, message }) => words.problem(prompt, message));
  throw new Trouble('usage', words.unclear(options.answers), lines.join('\n'));
};

/** "Not today" is a good answer in a file as well. */
export const sayNotToday = (options: AnswerOptions, { screen, words }: World): number => {
  if (options.json) {
    screen.data(safeJson({ format: RESULT_FORMAT, story: null, version: null, saved: false, problems: [] }));
  } else {
    screen.write(words.draft.answers.notToday);
  }
  return 0;
};
