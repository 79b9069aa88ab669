import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { createInput } from '../../src/io/terminal-input.ts';

test('standard input is read to its end, byte for byte, also where a letter is cut in two', async () => {
  const bytes = Buffer.from('I went to the café. 👍');
  const input = createInput(Readable.from([bytes.subarray(0, 18), bytes.subarray(18)]));
  expect(Buffer.from(await input.readAll())).toEqual(bytes);
  expect(input.isTerminal).toBe(false);
});

test('empty input is no bytes', async () => {
  expect(await createInput(Readable.from([])).readAll()).toHaveLength(0);
});
