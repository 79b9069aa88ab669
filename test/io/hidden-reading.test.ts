import { describe, expect, it } from 'vitest';
import { readHidden } from '../../src/io/hidden-reading.ts';
import type { Typed, TypedSource } from '../../src/io/typed.ts';

type Given = Extract<Typed, { kind: 'text' | 'paste' | 'gone' }> | string;

const key = (name: string): Typed => ({
  kind: 'key',
  name: name.replace('ctrl-', ''),
  ctrl: name.startsWith('ctrl-'),
  meta: false,
  shift: false,
  at: 0,
});

/** What comes of these, and all that was shown. Letters in quotes, keys by name. */
const typed = async (
  ...given: readonly Given[]
): Promise<{ readonly reply: unknown; readonly shown: string }> => {
  let shown = '';
  let handle = (_: Typed): void => {};
  const source: TypedSource = {
    mayPaste: false,
    canEdit: true,
    cutsAt: 0,
    listen: (listener) => {
      handle = listener;
      return () => {
        handle = () => {};
      };
    },
    close: () => {},
  };
  const reply = readHidden({
    source,
    prompt: '> ',
    echo: (text) => {
      shown += text;
    },
  });
  for (const one of given) handle(typeof one === 'string' ? key(one) : one);
  return { reply: await reply, shown };
};

const text = (letters: string): Given => ({ kind: 'text', text: letters, at: 0 });

describe('a passphrase', () => {
  it('is handed over as it was typed, and nothing of it is shown', async () => {
    const { reply, shown } = await typed(text('café '), text('/skip'), 'return');
    expect(reply).toEqual({ kind: 'said', text: 'café /skip' });
    expect(shown).toBe('> \n');
  });

  it('loses a whole letter to Backspace, and all of them to Ctrl-U', async () => {
    expect((await typed(text('ab👩‍👩‍👧'), 'backspace', 'return')).reply).toEqual({
      kind: 'said',
      text: 'ab',
    });
    expect((await typed(text('wrong'), 'ctrl-u', text('right'), 'return')).reply).toEqual({
      kind: 'said',
      text: 'right',
    });
  });

  it('is left by one Ctrl-C, and none of it goes along', async () => {
    expect((await typed(text('secret'), 'ctrl-c')).reply).toEqual({
      kind: 'paused',
      half: '',
      how: 'interrupt',
    });
  });

  it('is left by Ctrl-D on nothing, and when no more comes', async () => {
    const left = { kind: 'paused', half: '', how: 'end-of-input' };
    expect((await typed('ctrl-d')).reply).toEqual(left);
    expect((await typed(text('half'), { kind: 'gone' })).reply).toEqual(left);
  });
});
