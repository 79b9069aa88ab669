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

export const openTalk = (world: Pick<World, 'screen' | 'words' | 'settings'>, prompter: Prompter): Talk => {
  const { screen } = world;
  const words = world.words.draft.asking;
  const say: Talk['say'] = (text, style) => {
    const lines = wrap(text, Math.min(screen.width, WIDEST));
    screen.write(style === undefined ? lines : styled(lines, (line) => screen.style(style, line)));
  };
  const quote: Talk['quote'] = (text) => {
    screen.write(wrap(text, Math.min(screen.width, WIDEST), prompter.form === 'rich' ? INDENT : ''));
  };
  const sayHelpLines = (): void => {
    for (const line of careLines(world.settings.read().settings.country)) say(line);
  };
  const ask = gapped(prompter, () => screen.write(''));
  const askOwn = async (step: Step): Promise<string | Left> => {
    for (;;) {
      const reply = await ask(step, NOTHING_KEPT);
      if (reply.kind === 'said') return reply.text.trim();
      if (reply.kind === 'paused') return { left: reply.how };
      if (reply.kind !== 'asked') {
        if (step.fallback !== null) return step.fallback;
        continue;
      }
      if (reply.what === 'support') sayHelpLines();
      if (reply.what === 'help') say(words.helpForSmallQuestions);
      const left = reply.what === 'hide' ? await hide() : null;
      if (left !== null) return left;
    }
  };
  const hide: Talk['hide'] = async () => {
    screen.write('\n'.repeat(LINES_TO_HIDE));
    const answer = await askOwn(lineStep({ id: 'out-of-sight', question: words.outOfSight, usual: '' }));
    return hasLeft(answer) ? answer : null;
  };
  return {
    form: prompter.form,
    nobodyThere: false,
    say,
    quote,
    sayHelpLines,
    hide,
    ask,
    choose: (question) => askOwn(choiceStep(question)),
    line: (question) => askOwn(lineStep(question)),
  };
};

/** In the plain form an empty line stands before each new question; the rich form brings its own air. */
const gapped = (prompter: Prompter, leaveGap: () => void): Prompter['ask'] => {
  let last = '';
  return (step, asking) => {
    if (prompter.form === 'plain' && step.id !== last) leaveGap();
    last = step.id;
    return prompter.ask(step, asking);
  };
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
