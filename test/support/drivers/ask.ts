/**
 * Asks questions in a real terminal, for the tests in test/terminal. The plan comes as JSON in the first argument; each reply is
 * printed as "REPLY" and JSON, one a line. What was typed so far goes to the file named in the plan, as the program would do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Step } from '../../../src/core/interview/reply.ts';
import { terminalWords as words } from '../../../src/core/words/en/terminal.ts';
import { wantsColour } from '../../../src/io/colour.ts';
import { createEditorRun } from '../../../src/io/editor-run.ts';
import { createLeaving } from '../../../src/io/leaving.ts';
import { loadColourBrushes } from '../../../src/io/styles.ts';
import { createScreen } from '../../../src/io/terminal-screen.ts';

export type AskPlan = {
  readonly form: 'rich' | 'plain';
  readonly steps: readonly Step[];
  readonly half?: string;
  /** Where half answers go. */
  readonly halfFile?: string;
  /** Milliseconds that the program works before the first question. */
  readonly before?: number;
  /** Milliseconds that the program works between two questions. */
  readonly between?: number;
  /** The half answer cannot be kept. */
  readonly diskFull?: boolean;
  /** Run when a reply says edit; the file it gets is `halfFile`. */
  readonly editor?: string;
};

const plan = JSON.parse(process.argv[2] ?? '{}') as AskPlan;
const { TERM } = process.env;
const dumb = TERM === 'dumb';
const { stdin, stdout, stderr } = process;
const isTerminal = stdout.isTTY === true;
const colour = wantsColour({
  isTerminal,
  noColourFlag: false,
  plain: plan.form === 'plain',
  variables: process.env,
});
const screen = createScreen({
  stdout,
  stderr,
  brushes: colour ? await loadColourBrushes() : null,
  onLost: () => process.exit(2),
});
const leaving = createLeaving(process);
const runEditor = createEditorRun({ stdin, leaving, words });

const open = async (): Promise<import('../../../src/ports.ts').Prompter> => {
  if (plan.form === 'plain') {
    const { createPlainPrompter } = await import('../../../src/io/plain-prompter.ts');
    return createPlainPrompter({ screen, stdin, words, leaving, dumb });
  }
  const { createRichPrompter } = await import('../../../src/io/rich-prompter.ts');
  return createRichPrompter({ screen, stdin, stdout, words, leaving });
};

const keep = (half: string): void => {
  if (plan.halfFile !== undefined && !plan.diskFull) writeFileSync(plan.halfFile, half);
};

const prompter = await open();
const halves = new Map<string, string>([[plan.steps[0]?.id ?? '', plan.half ?? '']]);
// Without a plan to wait, the first question is asked in the same turn as this is written.
screen.data('READY\n');
if (plan.before !== undefined) await new Promise((done) => setTimeout(done, plan.before));
let at = 0;
let code = 0;
while (at < plan.steps.length) {
  const step = plan.steps[at];
  if (step === undefined) break;
  const reply = await prompter.ask(step, {
    half: halves.get(step.id) ?? '',
    onTyping: keep,
    kept: () => !plan.diskFull,
  });
  screen.data(`REPLY ${JSON.stringify(reply)}\n`);
  if ('half' in reply) halves.set(step.id, reply.half);
  if (reply.kind === 'edit' && plan.editor !== undefined && plan.halfFile !== undefined) {
    writeFileSync(plan.halfFile, reply.half);
    const ran = await runEditor(plan.editor, plan.halfFile);
    screen.data(`EDITOR ${JSON.stringify({ ok: ran.ok, reason: ran.reason })}\n`);
    halves.set(step.id, readFileSync(plan.halfFile, 'utf8'));
  }
  if (plan.between !== undefined) await new Promise((done) => setTimeout(done, plan.between));
  if (reply.kind === 'paused') {
    code = reply.how === 'interrupt' ? 130 : 0;
    break;
  }
  if (reply.kind === 'said' || reply.kind === 'skipped') at += 1;
  if (reply.kind === 'back') at = Math.max(0, at - 1);
}
prompter.close();
screen.data('CLOSED\n');
process.exitCode = code;
