import { beforeAll, describe, expect, it } from 'vitest';
import { sentencesOfRules, trainHearing } from '../../../src/build/train-hearing.ts';
import { checkText } from '../../../src/core/check/check-text.ts';
import { plainContext } from '../../../src/core/check/context.ts';
import type { RuleImage } from '../../../src/core/rules/image.ts';
import { readImage, writeImage } from '../../../src/core/rules/image-bytes.ts';
import { builtInRules } from '../../support/built-in-rules.ts';
import { everywhere } from '../../support/sure-everywhere.ts';

let image: RuleImage;
let bytes: Uint8Array;
beforeAll(async () => {
  const built = await builtInRules();
  const hearing = trainHearing(
    { sentences: sentencesOfRules(built.rules), signs: [] },
    { sure: everywhere(0.5), doubt: {} },
  );
  image = { ...built.image, hearing };
  bytes = writeImage(image);
});

describe('the bytes of a rule image', () => {
  it('read back as what was written', () => {
    expect(readImage(bytes)).toEqual(image);
  });

  it('hear the same as what was written', () => {
    const text = 'You should call your sponsor. “You must pray,” she told me, and I left.';
    expect(checkText(text, readImage(bytes), plainContext)).toEqual(checkText(text, image, plainContext));
  });

  it('may lie anywhere in a larger row of bytes', () => {
    for (const before of [0, 1, 2, 3, 4]) {
      const larger = new Uint8Array(bytes.length + before);
      larger.set(bytes, before);
      expect(readImage(larger.subarray(before)).programs).toEqual(image.programs);
      expect(readImage(Buffer.from(larger.buffer, before)).hash).toEqual(image.hash);
    }
  });

  it('keep letters of every script', () => {
    const strange = { ...image, cues: ['naïve', '“quoted”', '日本', '😀'] };
    expect(readImage(writeImage(strange)).cues).toEqual(strange.cues);
  });

  it.each([
    ['nothing', () => new Uint8Array(0)],
    ['a text', () => new TextEncoder().encode('{"rules": []}')],
    ['an image of the other byte order', () => bytes.slice().reverse()],
    ['an image without its end', () => bytes.subarray(0, bytes.length - 1)],
    ['an image without its rows', () => bytes.subarray(0, 4000)],
    ['the mark alone', () => bytes.subarray(0, 4)],
  ])('%s is refused', (_, foreign) => {
    expect(() => readImage(foreign())).toThrow('no compiled rules');
  });
});
