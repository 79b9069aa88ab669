import type { Reply, Step } from '../../core/interview/reply.ts';
import type { Choice } from '../../core/packs/pack.ts';
import { careLines } from '../../core/support/care-lines.ts';
import { wrap } from '../../core/text/wrap.ts';
import type { Asking, Prompter, Style, World } from '../../ports.ts';
import { type Beside, createBeside } from './beside.ts';
import { ownQuestions } from './own-questions.ts';

/** The teller leaves: by a word, a second Ctrl-C, because nothing more comes in, or with words that could not be saved. */
export type Left = { readonly left: 'word' | 'interrupt' | 'end-of-input' | 'unsaved' };
export const hasLeft = (answer: unknown): answer is Left =>
  typeof answer === 'object' && answer !== null && 'left' in answer;

/** Both sides of the conversation: what is said, and the small questions that are not part of a pack. */
export type Talk = {
  readonly form: Prompter['form'];
  /** The answers come from a file: what goes wrong is told to the caller, and nothing is asked. */
  readonly nobodyThere: boolean;
  /** One or more lines, wrapped; '' is an empty line. */
  readonly say: (text: string, style?: Style) => void;
  /** Before what is said or asked next: for what comes up while a person is typing. */
  readonly sayNext: (text: string) => void;
  /** The teller's own text: wrapped, set in from the edge in the rich form. */
  readonly quote: (text: string) => void;
  /** People to reach, for the teller's country. */
  readonly sayHelpLines: () => void;
  /** From now on the help lines are those of this country. */
  readonly helpFor: (country: string) => void;
  /** Moves what stands on the screen out of sight. */
  readonly hide: () => Promise<Left | null>;
  /** A question of a pack: in few words when the teller likes it brief. */
  readonly ask: (step: Step, asking: Asking) => Promise<Reply>;
  readonly choose: (question: Chosen) => Promise<string | Left>;
  readonly line: (question: Line) => Promise<string | Left>;
  /** Waits for Enter. Words that are typed here are kept beside. */
  readonly enter: (question: Omit<Line, 'usual'>) => Promise<Left | null>;
  /** What was typed at a menu or a key: when it is a sentence it is kept beside, which is said; else this gives false. */
  readonly keptBeside: (typed: string) => boolean;
  readonly beside: Beside;
};

export type Chosen = {
  readonly id: string;
  readonly question: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  /** Choice that Enter alone takes; null to ask again. */
  readonly usual: string | null;
  /** Words are not on the disk while this is asked, so that nobody is told they are. */
  readonly unsaved?: boolean;
};

export type Line = {
  readonly id: string;
  readonly question: string;
  readonly help?: string;
  readonly privacy?: string;
  /** What is typed is not shown, and is kept nowhere. */
  readonly hidden?: boolean;
  /** The teller's own words are asked for: half of them is kept beside, however short. */
  readonly own?: boolean;
  /** What Enter alone means; '' for nothing. */
  readonly usual: string;
  /** Said first when help is asked for here: what can be typed beside what the question names. */
  readonly onHelp?: string;
};

const INDENT = '    ';
const LINES_TO_HIDE = 60;

type TalkWorld = Pick<World, 'screen' | 'words' | 'settings'>;

export const openTalk = (world: TalkWorld, prompter: Prompter, beside: Beside = createBeside()): Talk => {
  const voice = createVoice(world, prompter);
  const { say, sayNext, quote, sayHelpLines, helpFor } = voice;
  const brief = world.settings.read().settings.speed === 'brief';
  const ask: Talk['ask'] = (step, asking) => voice.ask(brief ? { ...step, brief } : step, asking);
  const own = ownQuestions(voice, beside, world.words);
  return {
    form: prompter.form,
    nobodyThere: false,
    say,
    sayNext,
    quote,
    sayHelpLines,
    helpFor,
    ask,
    ...own,
    beside,
  };
};

/** What is said, without the questions. */
export type Voice = Pick<Talk, 'say' | 'sayNext' | 'quote' | 'sayHelpLines' | 'helpFor' | 'ask'> & {
  readonly clear: () => void;
};

/** What is said, and the air around it: in the plain form an empty line before a question, unless the same one just goes on. */
const createVoice = ({ screen, settings, words }: TalkWorld, prompter: Prompter): Voice => {
  let last = '';
  const write = (text: string): void => {
    last = '';
    screen.write(text);
  };
  let country: string | null = null;
  let next: readonly string[] = [];
  const sayWaiting = (): void => {
    const lines = next;
    next = [];
    for (const line of lines) say(line);
  };
  const say: Talk['say'] = (text, style) => {
    sayWaiting();
    const lines = wrap(text, screen.textWidth);
    write(style === undefined ? lines : styled(lines, (line) => screen.style(style, line)));
  };
  return {
    say,
    sayNext: (text) => {
      next = [...next, text];
    },
    quote: (text) => write(wrap(text, screen.textWidth, prompter.form === 'rich' ? INDENT : '')),
    sayHelpLines: () => {
      for (const line of careLines(country ?? settings.read().settings.country, words.support)) say(line);
    },
    helpFor: (named) => {
      country = named;
    },
    ask: (step, asking) => {
      sayWaiting();
      if (prompter.form === 'plain' && last !== step.id) screen.write('');
      last = step.id;
      return prompter.ask(step, asking);
    },
    clear: () => write('\n'.repeat(LINES_TO_HIDE)),
  };
};

const styled = (lines: string, style: (line: string) => string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? '' : style(line)))
    .join('\n');
