import type { Danger } from '../../check/care.ts';

const opening =
  'Some of what you wrote sounds like it may be about right now, and heavy. I am a program on your computer. I cannot know, and I cannot call anyone.';

/** The care note, grade 5, after domain.md 7.4. Help lines stand between its two halves. */
export const careWords = {
  message: (danger: Danger): string =>
    danger === 'from-other'
      ? `${opening} Be careful that this file, and what you write here, is not where that person can read it.`
      : opening,
  closing:
    'It can also be a friend, your own peer supporter, or your supervisor: someone who can be with you. Your words are saved. You can stop here, or go on. Both are fine.',
} as const;
