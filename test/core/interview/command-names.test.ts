import { describe, expect, it } from 'vitest';
import { readTypedLine } from '../../../src/core/interview/command-line.ts';
import { calledInSpanish } from '../../../src/core/interview/command-names.ts';
import { COMMANDS } from '../../../src/core/interview/reply.ts';

describe('commands in Spanish', () => {
  it.each(COMMANDS.map((command) => [calledInSpanish(command), command] as const))(
    '/%s is /%s',
    (called, command) => {
      expect(readTypedLine(`/${called}`)).toEqual(readTypedLine(`/${command}`));
      expect(readTypedLine(`  :${called.toUpperCase()}. `)).toEqual(readTypedLine(`  :${command}. `));
    },
  );

  it('take what stands behind them', () => {
    expect(readTypedLine('/ir 4')).toEqual({ kind: 'go', number: 4 });
    expect(readTypedLine('/cambiar 2')).toEqual({ kind: 'change', number: 2 });
    expect(readTypedLine('/corregir cassa -> casa')).toEqual({ kind: 'fix', wrong: 'cassa', right: 'casa' });
    expect(readTypedLine('/notas no')).toEqual({ kind: 'notes', on: false });
    expect(readTypedLine('/notas sí')).toEqual({ kind: 'notes', on: true });
  });

  it('are never taken from the middle of a story', () => {
    for (const line of [
      'Me puse a leer.',
      'pausa larga',
      '/pausa larga',
      'el apoyo / pausa',
      '/historia de mi vida',
    ])
      expect(readTypedLine(line)).toMatchObject({ kind: 'story' });
  });

  it('are offered where a bare word or a slip looks like one', () => {
    expect(readTypedLine('pausa')).toEqual({ kind: 'story', meant: 'pause' });
    expect(readTypedLine('/ayuuda')).toEqual({ kind: 'story', meant: 'help' });
  });

  it('no two have the same name, and none has the English name of another', () => {
    const names = COMMANDS.map(calledInSpanish);
    expect(new Set(names).size).toBe(COMMANDS.length);
    expect(COMMANDS.filter((command) => names.includes(command))).toEqual([]);
  });
});
