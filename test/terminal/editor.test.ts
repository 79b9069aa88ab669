import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AskingTerminal, askInTerminal, ownFolder } from '../support/asking.ts';
import { question } from '../support/steps.ts';

/** An editor that is a script; the file it gets is $1 behind the arguments of the command. */
const editor = (name: string, script: string): string => {
  const folder = join(ownFolder(), 'My Editor');
  mkdirSync(folder);
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

const edit = async (form: 'rich' | 'plain', command: string): Promise<AskingTerminal> => {
  const terminal = await askInTerminal({ form, editor: command, steps: [question()] });
  terminal.type('One.\r');
  await terminal.untilRaw(/One\.\r*\n/u);
  await terminal.until(form === 'rich' ? /^>$/mu : /One\.$/u);
  terminal.type('/edit\r');
  expect(await terminal.reply()).toEqual({ kind: 'edit', half: 'One.\n' });
  return terminal;
};

const finish = async (terminal: AskingTerminal): Promise<void> => {
  await terminal.until(/Go on with your answer\.(\n>)?$/u);
  terminal.type('\r');
};

describe.each(['rich', 'plain'] as const)('the editor, from the %s form', (form) => {
  test('is found behind quotes, gets its arguments, and its words come back as they are', async () => {
    const path = editor('edit', 'test "$1" = --wait && printf "I went to the caf\\303\\251.\\n" >> "$2"');
    const terminal = await edit(form, `"${path}" --wait`);
    await terminal.until(/EDITOR \{"ok":true,"reason":""\}/u);
    await finish(terminal);
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'One.\nI went to the café.' });
  });

  test('has the terminal in its ordinary mode, and Ctrl-C for itself', async () => {
    const path = editor(
      'edit',
      'trap "echo caught" INT; echo open; read first; until read line; do :; done; printf "%s\\n" "$line" >> "$1"',
    );
    const terminal = await edit(form, `'${path}'`);
    await terminal.until(/^open$/mu);
    terminal.type('abX\u007fc\r');
    await terminal.until(/abc$/u);
    terminal.type('\u0003');
    await terminal.until(/caught/u);
    terminal.type('Two.\r');
    await terminal.until(/EDITOR \{"ok":true/u);
    await finish(terminal);
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'One.\nTwo.' });
  });

  test('that is not there is named, and the words are still here', async () => {
    const terminal = await edit(form, 'no-such-editor --wait');
    await terminal.until(/"ok":false,"reason":"I could not open \\"no-such-editor\\"\."/u);
    await finish(terminal);
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'One.' });
  });

  test('that closes with a problem loses nothing it had saved', async () => {
    const path = editor('edit', 'echo Two. >> "$1"; exit 3');
    const terminal = await edit(form, `"${path}"`);
    await terminal.until(/"ok":false,"reason":"Your editor closed with a problem\."/u);
    await finish(terminal);
    expect(await terminal.reply(2)).toEqual({ kind: 'said', text: 'One.\nTwo.' });
  });
});
