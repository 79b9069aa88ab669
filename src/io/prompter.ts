import { type AnswerLines, beginAnswer, isOneLine, linesAt } from '../core/interview/answer-lines.ts';
import type { Reply, Step } from '../core/interview/reply.ts';
import {
  askLine,
  choiceLines,
  plainLayout,
  richLayout,
  type StepLine,
  stepLines,
} from '../core/interview/step-lines.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';
import type { Asking, Prompter } from '../ports.ts';
import { AnswerReading } from './answer-reading.ts';
import { createHalfKeeper, type HalfKeeper } from './half-keeper.ts';
import { createHelp } from './help-lines.ts';
import { readHidden } from './hidden-reading.ts';
import type { Leaving } from './leaving.ts';
import { createPresses, type Presses } from './presses.ts';
import type { TerminalScreen } from './terminal-screen.ts';
import type { Timers } from './timers.ts';
import type { TypedSource } from './typed.ts';
import type { TypedLine } from './typed-line.ts';

/** What the two forms have in common, and what each brings. */
export type PrompterParts = {
  readonly form: 'rich' | 'plain';
  readonly screen: TerminalScreen;
  readonly words: Words['terminal'];
  readonly leaving: Leaving;
  readonly timers: Timers;
  readonly source: TypedSource;
  readonly openLine: () => TypedLine;
  /** The system shows what is typed, whatever we do. */
  readonly cannotHide: boolean;
  /** Draws a menu for choices that are better chosen that way; null when there are none. */
  readonly menu: Menu | null;
};

/** `typed`: the teller began to type instead of choosing. */
export type MenuReply = Reply | { readonly kind: 'typed'; readonly text: string };
export type Menu = {
  fits(step: Step): boolean;
  /** `kept`: whether the words are on disk, for what is said at Ctrl-C. */
  choose(step: Step, presses: Presses, kept: () => boolean): Promise<MenuReply>;
};

/** Questions in a sitting at which it is said how an answer ends; after that `/help` tells it. */
const HINTS = 3;
const RICH_PROMPT = '> ';

/** After these, the same question goes on; it was read a moment ago and is not repeated. */
const GOES_ON: readonly Reply['kind'][] = [
  'asked',
  'edit',
  'made-private',
  'notes',
  'forget',
  'back',
  'went-to',
];

class AskingPrompter implements Prompter {
  readonly form: 'rich' | 'plain';
  readonly #parts: PrompterParts;
  readonly #presses: Presses;
  readonly #help: (step: Step) => readonly string[];
  #last: { readonly id: string; readonly reply: Reply['kind'] } | null = null;
  #hints = 0;

  constructor(parts: PrompterParts) {
    this.form = parts.form;
    this.#parts = parts;
    this.#presses = createPresses(parts.timers);
    this.#help = createHelp(parts.words, parts.form);
  }

  async ask(step: Step, asking: Asking): Promise<Reply> {
    const { leaving, screen, timers } = this.#parts;
    const keeper = createHalfKeeper(asking.onTyping, timers);
    const releases = [
      leaving.beforeLeaving(() => keeper.flush()),
      // What the shell says next must not run into the words.
      leaving.restoring(() => screen.prompt('\n')),
    ];
    try {
      const reply = await this.#ask(step, asking, keeper);
      this.#last = { id: step.id, reply: reply.kind };
      return reply;
    } finally {
      keeper.stop();
      for (const release of releases) release();
    }
  }

  close(): void {
    this.#parts.source.close();
  }

  async #ask(step: Step, asking: Asking, keeper: HalfKeeper): Promise<Reply> {
    const goesOn = this.#last?.id === step.id && GOES_ON.includes(this.#last.reply);
    const { menu } = this.#parts;
    if (menu?.fits(step)) {
      if (!goesOn)
        this.#show(stepLines(step, this.#parts.words, false).filter(({ part }) => part !== 'choice'));
      const reply = await menu.choose(step, this.#presses, asking.kept ?? (() => true));
      if (reply.kind !== 'typed') return reply;
      this.#show(choiceLines(step, 0));
      return this.#read(step, asking, keeper, [], reply.text);
    }
    if (goesOn) this.#goOn(step);
    else this.#show(stepLines(step, this.#parts.words, this.#hintNow(step, asking.half)));
    if (step.kind === 'choice') return this.#read(step, asking, keeper, [], '');
    return this.#write(step, asking, keeper, goesOn);
  }

  #write(step: Step, asking: Asking, keeper: HalfKeeper, goesOn: boolean): Promise<Reply> {
    const { screen, source, words } = this.#parts;
    const { lines, open } = linesAt(step, asking.half, { goesOn, canEdit: source.canEdit });
    if (!goesOn && asking.half !== '') this.#say(words.soFar);
    if (!goesOn) for (const line of lines) screen.write(this.form === 'rich' ? RICH_PROMPT + line : line);
    return this.#read(step, asking, keeper, lines, open);
  }

  #read(
    step: Step,
    asking: Asking,
    keeper: HalfKeeper,
    lines: readonly string[],
    open: string,
  ): Promise<Reply> {
    if (step.hidden) return this.#readHidden();
    const { leaving, openLine, source, timers, words } = this.#parts;
    const reading = new AnswerReading({
      step,
      source,
      line: openLine(),
      keeper,
      presses: this.#presses,
      leaving,
      timers,
      words,
      kept: asking.kept ?? (() => true),
      say: (text) => this.#say(text),
      repeat: (state) => this.#repeat(step, state),
      showHelp: () => {
        for (const line of this.#help(step)) this.#say(line);
      },
      promptOf: (state) => this.#promptOf(step, state),
    });
    return reading.read(lines, open);
  }

  #readHidden(): Promise<Reply> {
    const { cannotHide, screen, source, words } = this.#parts;
    if (cannotHide) this.#say(words.cannotHide);
    return readHidden({ source, echo: screen.prompt, prompt: this.form === 'rich' ? RICH_PROMPT : '' });
  }

  #hintNow(step: Step, half: string): boolean {
    if (step.kind === 'choice' || isOneLine(step)) return false;
    this.#hints += 1;
    return this.#hints <= HINTS || half !== '';
  }

  #goOn(step: Step): void {
    if (step.kind !== 'choice') this.#say(this.#parts.words.goOn);
  }

  #repeat(step: Step, state: AnswerLines): void {
    if (step.kind === 'choice') this.#show(choiceLines(step, state.from));
    else this.#show([{ part: 'question', text: step.question }]);
  }

  #promptOf(step: Step, state: AnswerLines = beginAnswer([])): string {
    const ask = askLine(step, this.#parts.words, state.from);
    if (ask === '') return this.form === 'rich' ? RICH_PROMPT : '';
    // The cursor waits one space behind it.
    return `${wrap(ask.trimEnd(), this.#columns() - 1)} `;
  }

  #show(lines: readonly StepLine[]): void {
    const { screen } = this.#parts;
    const columns = this.#columns();
    const layout =
      this.form === 'plain'
        ? plainLayout(lines, columns)
        : `${richLayout(lines, columns, (part, text) => this.#styled(part, text))}\n`;
    screen.write(layout);
  }

  #styled(part: StepLine['part'], text: string): string {
    const { screen } = this.#parts;
    if (part === 'question') return screen.style('question', text);
    return part === 'commands' ? screen.style('command', text) : text;
  }

  #say(text: string): void {
    this.#parts.screen.write(wrap(text, this.#columns()));
  }

  #columns(): number {
    return this.#parts.screen.textWidth;
  }
}

export const createPrompter = (parts: PrompterParts): Prompter => new AskingPrompter(parts);
