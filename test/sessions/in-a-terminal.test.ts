import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../support/source-files.ts';
import { type OpenTerminal, openTerminal } from '../support/terminal.ts';

const ownHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'cps-story-sitting-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
};

/** The program from its sources, in a terminal of its own. */
const sitDown = (home: string, ...flags: readonly string[]): OpenTerminal => {
  const args = ['--import', 'tsx', join(ROOT, 'src/dev.ts'), 'draft', ...flags];
  const terminal = openTerminal(args, { cwd: ROOT, rows: 40, env: { CPS_STORY_HOME: home, HOME: home } });
  onTestFinished(() => terminal.close());
  return terminal;
};

const stored = (home: string, ending: string): string =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(home, path), 'utf8'))
    .join('');

it.each(['plain', 'rich'])(
  'the %s form: killed in the middle of an answer, it goes on there',
  async (form) => {
    const home = ownHome();
    const first = sitDown(home, `--${form}`, '--pack', 'spark');
    await first.until(/Press Enter when you are ready/);
    first.type('\r');
    await first.until(/How are you as you sit down[\s\S]*Not today/);
    first.type('1\r');
    await first.until(/What did they just say/);
    first.type('They are new here.\r');
    await first.until(/What is your bit/);
    expect(stored(home, '.jsonl')).toContain('They are new here.');
    first.type('I was new once. ');
    await first.untilTrue(
      () => stored(home, '.half').includes('I was new once.'),
      () => 'the half answer was never kept',
    );
    first.kill('SIGKILL');
    await first.ended();

    const second = sitDown(home, `--${form}`);
    await second.until(/half an answer I kept for you[\s\S]*Not today/);
    second.type('\r');
    await second.until(/How are you as you sit down[\s\S]*Not today/);
    second.type('1\r');
    await second.until(/I was new once\./);
    second.type('Café.\r\r');
    await second.until(/What did it give you/);
    expect(stored(home, '.jsonl')).toContain('I was new once. Café.');
    second.type('\u0003');
    await second.until(/Press Ctrl-C again/);
    second.type('\u0003');
    expect(await second.ended()).toMatchObject({ exitCode: 130 });
    expect(await second.text()).toContain('Saved. Take your time.');
  },
  90_000,
);
