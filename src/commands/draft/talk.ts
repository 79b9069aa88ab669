import type { Command, Reply, Step } from '../../core/interview/reply.ts';
import type { Choice } from '../../core/packs/pack.ts';
import { careLines } from '../../core/support/care-lines.ts';
import { wrap } from '../../core/text/wrap.ts';
import type { Asking, Prompter, Style, World } from '../../ports.ts';

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
  /** The teller's own text: wrapped, set in from the edge in the rich form. */
  readonly quote: (text: string) => void;
  /** People to reach, for the teller's country. */
  readonly sayHelpLines: () => void;
  /** Moves what stands on the screen out of sight. */
  readonly hide: () => Promise<Left | null>;
  readonly ask: (step: Step, asking: Asking) => Promise<Reply>;
  readonly choose: (question: Chosen) => Promise<string | Left>;
  readonly line: (question: Line) => Promise<string | Left>;
};

export type Chosen = {
  readonly id: string;
  readonly question: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  /** Choice that Enter alone takes; null to ask again. */
  readonly usual: string | null;
};

export type Line = {
  readonly id: string;
  readonly question: string;
  readonly help?: string;
  readonly privacy?: string;
  /** What Enter alone means; '' for nothing. */
  readonly usual: string;
};

const WIDEST = 76;
const INDENT = '    ';
const LINES_TO_HIDE = 60;
const COMMANDS: readonly Command[] = ['pause', 'support', 'hide', 'help'];
const NOTHING_KEPT: Asking = { half: '', onTyping: () => undefined };

type TalkWorld = Pick<World, 'screen' | 'words' | 'settings'>;

export const openTalk = (world: TalkWorld, prompter: Prompter): Talk => {
  const voice = createVoice(world, prompter);
  const askOwn = ownQuestions(voice, world.words.draft.asking);
  const { say, quote, sayHelpLines, ask } = voice;
  return {
    form: prompter.form,
    nobodyThere: false,
    say,
    quote,
    sayHelpLines,
    ask,
    hide: () => hideAll(voice, askOwn, world.words.draft.asking),
    choose: (question) => askOwn(choiceStep(question)),
    line: (question) => askOwn(lineStep(question)),
  };
};

type Voice = Pick<Talk, 'say' | 'quote' | 'sayHelpLines' | 'ask'> & { readonly clear: () => void };

/** What is said, and the air around it: in the plain form an empty line before a question, unless the same one just goes on. */
const createVoice = ({ screen, settings }: TalkWorld, prompter: Prompter): Voice => {
  let last = '';
  const write = (text: string): void => {
    last = '';
    screen.write(text);
  };
  const columns = (): number => Math.min(screen.width, WIDEST);
  const say: Talk['say'] = (text, style) => {
    const lines = wrap(text, columns());
    write(style === undefined ? lines : styled(lines, (line) => screen.style(style, line)));
  };
  return {
    say,
    quote: (text) => write(wrap(text, columns(), prompter.form === 'rich' ? INDENT : '')),
    sayHelpLines: () => {
      for (const line of careLines(settings.read().settings.country)) say(line);
    },
    ask: (step, asking) => {
      if (prompter.form === 'plain' && last !== step.id) screen.write('');
      last = step.id;
      return prompter.ask(step, asking);
    },
    clear: () => write('\n'.repeat(LINES_TO_HIDE)),
  };
};

type AskOwn = (step: Step) => Promise<string | Left>;
type Says = World['words']['draft']['asking'];

/** Asks until there is an answer; people to reach, help and hiding are given in between. */
const ownQuestions = (voice: Voice, words: Says): AskOwn => {
  const askOwn: AskOwn = async (step) => {
    for (;;) {
      const reply = await voice.ask(step, NOTHING_KEPT);
      if (reply.kind === 'said') return reply.text.trim();
      if (reply.kind === 'paused') return { left: reply.how };
      if (reply.kind !== 'asked') {
        if (step.fallback !== null) return step.fallback;
        continue;
      }
      if (reply.what === 'support') voice.sayHelpLines();
      if (reply.what === 'help') voice.say(words.helpForSmallQuestions);
      const left = reply.what === 'hide' ? await hideAll(voice, askOwn, words) : null;
      if (left !== null) return left;
    }
  };
  return askOwn;
};

const hideAll = async (voice: Voice, askOwn: AskOwn, words: Says): Promise<Left | null> => {
  voice.clear();
  const answer = await askOwn(lineStep({ id: 'out-of-sight', question: words.outOfSight, usual: '' }));
  return hasLeft(answer) ? answer : null;
};

const styled = (lines: string, style: (line: string) => string): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? '' : style(line)))
    .join('\n');

const ownStep = (
  id: string,
  question: string,
  help: string,
): Omit<Step, 'kind' | 'choices' | 'fallback'> => ({
  id,
  lines: 'one',
  place: '',
  privacy: '',
  question,
  help,
  length: '',
  commands: COMMANDS,
});

const choiceStep = ({ id, question, help = '', choices, usual }: Chosen): Step => ({
  ...ownStep(id, question, help),
  kind: 'choice',
  menu: true,
  choices,
  fallback: usual,
});

const lineStep = ({ id, question, help = '', privacy = '', usual }: Line): Step => ({
  ...ownStep(id, question, help),
  kind: 'words',
  privacy,
  choices: [],
  fallback: usual,
});
