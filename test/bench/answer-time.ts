/**
 * `npm run bench`: how long it takes from the Enter that ends an answer to the next question on screen, with the answer safe on the
 * disk. Beside it the time a bare program needs to send a line back through the same kind of terminal, in the same run, so that a busy
 * machine weighs on both sides alike. Asked of us: a median of at most 50 ms, and 95 of 100 within 120 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptIn } from '../support/teller/kept.ts';
import { keysOf, planOf } from '../support/teller/plan.ts';
import { openTeller } from '../support/teller/teller.ts';
import { openTerminal } from '../support/terminal.ts';

const ANSWERS = Number(process.argv[2] ?? 200);
/** As a hand does: it rests for a moment before it presses Enter. Without a rest Enter could stand in the middle of a paste. */
const REST = 100;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const rest = (): Promise<void> => new Promise((done) => setTimeout(done, REST));
const at = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

/** From one write to the moment something comes back that satisfies. */
const timeOf = async (press: () => void, arrived: () => boolean): Promise<number> => {
  const from = performance.now();
  press();
  while (!arrived()) await new Promise((done) => setImmediate(done));
  return performance.now() - from;
};

const ECHO =
  "process.stdin.setRawMode(true);process.stdin.on('data',(data)=>process.stdout.write('<'+data+'>'))";

/** A program that does nothing but send back what it gets. */
const bare = async (): Promise<readonly number[]> => {
  const terminal = openTerminal(['-e', `${ECHO};process.stdout.write('up')`]);
  await terminal.untilRaw(/up/u);
  const times: number[] = [];
  for (let count = 0; count < ANSWERS; count += 1) {
    const before = terminal.raw().length;
    times.push(
      await timeOf(
        () => terminal.type('\r'),
        () => terminal.raw().slice(before).includes('>'),
      ),
    );
  }
  terminal.close();
  return times;
};

/** Answers in words, sitting after sitting, until there are enough; each is on the disk when the next question is there. */
const ours = async (form: 'plain' | 'rich', home: string): Promise<readonly number[]> => {
  const times: number[] = [];
  while (times.length < ANSWERS) {
    const teller = openTeller(['draft', `--${form}`, '--pack', 'one-to-one'], { home });
    const plan = planOf();
    for (;;) {
      const question = await teller.asked();
      if (question === null || times.length >= ANSWERS) break;
      const reply = plan(question);
      const isAnswer = (question.kind === 'line' || question.kind === 'lines') && !question.enterWill;
      if (!isAnswer) {
        teller.press(keysOf(question, reply));
        continue;
      }
      teller.press(question.kind === 'lines' ? `${reply}\r` : reply);
      await rest();
      times.push(
        await timeOf(
          () => teller.press('\r'),
          () => teller.isAsked(),
        ),
      );
      if (!keptIn(home).records.some(({ text }) => text === reply))
        throw new Error('an answer is not on the disk');
    }
    teller.close();
  }
  return times;
};

const home = mkdtempSync(join(tmpdir(), 'cps-bench-'));
try {
  const echo = await bare();
  for (const form of ['plain', 'rich'] as const) {
    const times = await ours(form, home);
    const [middle, late] = [at(times, 0.5), at(times, 0.95)];
    const [echoed, echoedLate] = [at(echo, 0.5), at(echo, 0.95)];
    say(
      `from Enter to the next question, ${form}`.padEnd(42) +
        `median ${middle.toFixed(1)} ms (${(middle / echoed).toFixed(1)} x a bare echo), 95 of 100 within ${late.toFixed(1)} ms (${(late / echoedLate).toFixed(1)} x)   (${times.length} answers)`,
    );
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
