import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../support/program.ts';
import { ADDED, HOSTILE, ODD, writeHostilePack } from '../support/teller/hostile-pack.ts';
import { keptIn } from '../support/teller/kept.ts';
import { strangeInPlain, strangeInRich } from '../support/teller/own-bytes.ts';
import { ownHome } from '../support/teller/own-home.ts';
import { planOf, type Rule } from '../support/teller/plan.ts';
import { openTeller, type Teller } from '../support/teller/teller.ts';

const ALL = [...HOSTILE, ...ODD].join(' ');
const BIT = /What is your bit/u;
const SHORT = ODD.slice(0, 3).join(' ');
const strange = { plain: strangeInPlain, rich: strangeInRich };

/** Between the marks of a paste everything is text; without them most of it would be keys. */
const marked = (text: string): string => `\u001b[200~${text}\u001b[201~`;
/** Without keys, what is left can be typed in any form. */
const typeable = (text: string): string => text.replaceAll(/\p{Cc}/gu, '');

const oddPack = (): string => {
  const home = ownHome();
  writeHostilePack(join(home, ADDED), SHORT, ODD.join(' '));
  return home;
};

const open = (
  args: readonly string[],
  home: string,
  env: { readonly [name: string]: string } = {},
): Teller => {
  const teller = openTeller(args, { home, env });
  onTestFinished(() => teller.close());
  return teller;
};

/** An editor that writes all of it into every file it gets, and ends well or not: then it comes back as half an answer. */
const hostileEditor = (code: number): string => {
  const folder = ownHome();
  writeFileSync(join(folder, 'text'), `${ALL}\n${ALL}`);
  const path = join(folder, 'editor');
  writeFileSync(path, `#!/bin/sh\ncat '${join(folder, 'text')}' >> "$1"\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
};

describe('a pack with hidden signs in it', () => {
  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 30), text]))(
    '%s: is refused, and not a sign of it is shown',
    (_, text) => {
      const home = ownHome();
      const folder = writeHostilePack(join(home, ADDED), text, text);
      for (const args of [
        ['pack', 'validate', folder],
        ['pack', 'add', folder],
        ['pack', 'show', 'mallory.pack'],
        ['draft', '--plain', '--pack', 'mallory.pack'],
      ]) {
        const { code, out, err } = startProgram(args, { home });
        expect(code, args.join(' ')).not.toBe(0);
        expect(strangeInPlain(out + err), args.join(' ')).toEqual([]);
      }
      expect(strangeInPlain(startProgram(['pack', 'list'], { home }).out)).toEqual([]);
    },
  );
});

describe.each(['plain', 'rich'] as const)('in the %s form', (form) => {
  const pasted = form === 'rich' ? marked(ALL) : typeable(ALL);

  it('a sitting full of hostile words lets nothing through to the terminal, and goes on to its end', async () => {
    const home = oddPack();
    const plan = planOf([
      { when: /What about (?:told|back)/u, reply: pasted },
      { when: /What about then/u, reply: `${pasted}\r${typeable(ALL)}` },
      { when: /What about keep/u, reply: 'Mill Road' },
      { when: /Your answers/u, reply: 'r', times: 1 },
      { when: /Your answers|Type a number to change one/u, reply: 'o', times: 1 },
      { when: /What name shall it have/u, reply: typeable(HOSTILE.join(' ')) },
      { when: /A line about this version/u, reply: typeable(HOSTILE.join(' ')) },
    ] satisfies readonly Rule[]);
    const teller = open(['draft', `--${form}`, '--pack', 'mallory.pack'], home);
    const { exitCode } = await teller.sit(plan);
    expect(exitCode).toBe(0);
    expect(strange[form](teller.raw())).toEqual([]);
    expect(keptIn(home).versions).toHaveLength(1);

    const file = join(home, 'letter.md');
    writeFileSync(file, `${ALL}\n`);
    for (const args of [
      ['show'],
      ['history'],
      ['stories'],
      ['check', file],
      ['keep', file],
      ['pack', 'list'],
      ['pack', 'show', 'mallory.pack'],
    ]) {
      const shown = open(
        form === 'plain' ? [...args] : args,
        home,
        form === 'plain' ? { CPS_STORY_PLAIN: '1' } : {},
      );
      await shown.ended();
      expect(strange[form](shown.raw()), args.join(' ')).toEqual([]);
    }
  });

  it('half an answer that an editor left, read back and gone on with another day, drives no terminal', async () => {
    const home = ownHome();
    const env = { EDITOR: hostileEditor(3) };
    const teller = open(['draft', `--${form}`, '--pack', 'spark'], home, env);
    await teller.sitUntil(BIT, planOf());
    teller.press('/edit\r');
    await teller.hears(/Your editor closed with a problem/u);
    await teller.asked();
    teller.press('/read\r');
    await teller.asked();
    teller.press('\u0003');
    await teller.hears(/Press Ctrl-C again/u);
    teller.press('\u0003');
    await teller.ended();
    expect(strange[form](teller.raw())).toEqual([]);

    const again = open(['draft', `--${form}`], home, env);
    await again.sitUntil(BIT, planOf());
    expect(strange[form](again.raw())).toEqual([]);
  });

  it('an answer that came from an editor is kept as letters only, and can be opened again', async () => {
    const home = ownHome();
    const teller = open(['draft', `--${form}`, '--pack', 'spark'], home, { EDITOR: hostileEditor(0) });
    await teller.sitUntil(BIT, planOf());
    teller.press('/edit\r');
    await teller.sitUntil(/What did it give you/u, planOf());
    teller.press('/back\r');
    await teller.sitUntil(BIT, planOf());
    expect(strange[form](teller.raw())).toEqual([]);
    expect(keptIn(home).answers.get('bit')).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
