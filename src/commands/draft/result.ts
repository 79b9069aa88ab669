import type { Finding, Report } from '../../core/check/report.ts';
import { exitCodeFor } from '../../core/check/run.ts';
import { Trouble } from '../../core/errors.ts';
import type { AnswersProblem } from '../../core/interview/answers-file.ts';
import { askedPrompts, isOpen } from '../../core/interview/asked-prompts.ts';
import type { DraftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import type { StoryId, Version } from '../../core/store/version.ts';
import { countWords } from '../../core/text/count-words.ts';
import { wrap } from '../../core/text/wrap.ts';
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
  /** False when the version was there before, word for word. */
  readonly isNew: boolean;
  /** What could not be placed of a worksheet: it is kept, and told, and the exit code says so. */
  readonly problems: readonly AnswersProblem[];
  /** What is said first to people. */
  readonly told: readonly string[];
};

const RESULT_FORMAT = 'cps-story/draft-1';

/** Tells the outcome, to people or to a program, and gives the exit code. */
export const sayResult = (outcome: Outcome, options: AnswerOptions): number => {
  const { work, report } = outcome;
  if (options.json) work.world.screen.data(safeJson(resultOf(outcome)));
  else sayToPeople(outcome, options);
  if (work.heard.noRules || outcome.problems.length > 0) return 2;
  const files = report === null ? [] : [{ ...report, path: '', text: '' }];
  return exitCodeFor({ files, problems: [] }, options.failOn);
};

/** No private answer and no care note is ever in it. A page is all private, so its text is not in it either. */
const resultOf = ({ work, interview, draft, report, kept, problems }: Outcome): object => {
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
    problems: [
      ...problems,
      ...(work.heard.noRules ? [{ prompt: '', message: work.world.words.draft.answers.notChecked }] : []),
    ],
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

const sayToPeople = ({ work, draft, report, kept, isNew, told }: Outcome, options: AnswerOptions): void => {
  const { screen, words } = work.world;
  const toData = options.out === '-';
  if (toData) screen.write(draft.text);
  const tell = (text: string): void => (toData ? screen.warn(text) : screen.write(text));
  for (const line of told) tell(wrap(line, screen.width));
  if (told.length > 0) tell('');
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
    // The care note is for a person who reads this now; it goes into no file and no pipe (contracts.md 2).
    const care = screen.isTerminal ? report.care : null;
    tell(prettyFormat({ tool, files: [{ ...report, care, path, text: draft.text }], problems: [] }, look));
    tell('');
  }
  if (work.heard.noRules) screen.warn(words.draft.answers.notChecked);
  if (kept === null) {
    if (!work.heard.noRules) tell(words.draft.answers.checkedOnly);
    return;
  }
  const { kept: isKept, stillKept } = words.draft.leaving;
  tell(screen.style('saved', (isNew ? isKept : stillKept)(kept.number, countWords(kept.body))));
  tell(words.draft.leaving.read);
};

/** Says all that is wrong with the answers at once. Nothing was kept. */
export const refuse = (options: AnswerOptions, world: World, problems: readonly AnswersProblem[]): number => {
  const words = world.words.draft.answers;
  if (options.json) {
    sayNoVersion(world, null, problems);
    return 2;
  }
  const lines = problems.map(({ prompt, message }) => words.problem(prompt, message));
  throw new Trouble('usage', words.unclear(options.answers), lines.join('\n'));
};

/** Answers are kept, and there is no text in them yet that could be a version. */
export const sayAnswersSaved = (
  { work, problems, told }: Pick<Outcome, 'work' | 'problems' | 'told'>,
  options: AnswerOptions,
): number => {
  const { screen, words } = work.world;
  const message = options.save ? words.draft.worksheet.answersSaved : words.draft.answers.nothingToKeep;
  if (options.json) {
    sayNoVersion(work.world, options.save ? work.story : null, [...problems, { prompt: '', message }]);
    return 2;
  }
  for (const line of [...told, message]) screen.warn(wrap(line, screen.width));
  return 2;
};

/** "Not today" is a good answer in a file as well. */
export const sayNotToday = (options: AnswerOptions, world: World, saved = false): number => {
  const { screen, words } = world;
  if (options.json) sayNoVersion(world, null, []);
  else if (saved) screen.write(`${words.draft.worksheet.notToday} ${words.draft.worksheet.notTodaySaved}`);
  else screen.write(words.draft.answers.notToday);
  return 0;
};

const sayNoVersion = ({ screen }: World, story: StoryId | null, problems: readonly AnswersProblem[]): void =>
  screen.data(safeJson({ format: RESULT_FORMAT, story, version: null, saved: false, problems }));
