import { expect, it } from 'vitest';
import { firstSentences } from '../../../src/core/text/first-sentences.ts';

it('takes whole sentences as long as they fit, and the first one always', () => {
  expect(firstSentences('One. Two is here. Three.', 17)).toBe('One. Two is here.');
  expect(firstSentences('One. Two is here. Three.', 100)).toBe('One. Two is here. Three.');
  expect(firstSentences('A long first sentence. Two.', 5)).toBe('A long first sentence.');
  expect(firstSentences('no mark at the end', 5)).toBe('no mark at the end');
  expect(firstSentences('', 5)).toBe('');
});
