import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandWords } from '../../../src/core/text/command-words.ts';

describe('a command', () => {
  test.each<readonly [string, readonly string[]]>([
    ['nano', ['nano']],
    ['code --wait', ['code', '--wait']],
    ['  code   --wait ', ['code', '--wait']],
    ['"/opt/My Editor/edit" --wait', ['/opt/My Editor/edit', '--wait']],
    ["'/opt/My Editor/edit' -n", ['/opt/My Editor/edit', '-n']],
    ['/opt/My\\ Editor/edit', ['/opt/My Editor/edit']],
    ['C:\\Windows\\notepad.exe', ['C:\\Windows\\notepad.exe']],
    ['"C:\\Program Files\\Edit\\edit.exe" /w', ['C:\\Program Files\\Edit\\edit.exe', '/w']],
    ['edit "" x', ['edit', '', 'x']],
    ['edit "a \\"b\\" c"', ['edit', 'a "b" c']],
    ['vim -c "set tw=0"', ['vim', '-c', 'set tw=0']],
    ['edit --name="My File"', ['edit', '--name=My File']],
    ['', []],
    ['   ', []],
  ])('%j has the parts %j', (command, parts) => {
    expect(commandWords(command)).toEqual(parts);
  });

  test('gives back whatever was put in quotes', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ' ', '/', '-', "'", 'é') });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(commandWords(parts.map((each) => `"${each}"`).join(' '))).toEqual(parts);
      }),
    );
  });
});
