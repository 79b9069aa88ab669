import type { Danger } from '../../check/care.ts';

const program = 'I am a program on your computer. I cannot know, and I cannot call anyone.';
const now = `Some of what you wrote sounds like it may be about right now, and heavy. ${program}`;

const messages: { readonly [danger in Danger]: string } = {
  self: `${now} If you are thinking about suicide, or might hurt yourself, these people are there for you:`,
  'from-other': `${now} Be careful that this file, and what you write here, is not where that person can read it. If somebody may hurt you, these people are there for you:`,
  'to-other': `${now} If you might hurt somebody, these people will listen to you too:`,
  listener: `Some of what you wrote sounds as if somebody may be in danger now. ${program} If it is a person you support, follow the steps of your workplace, and tell your supervisor. You do not have to carry it alone. You can also call one of these lines about somebody else:`,
};

const company =
  'It can also be a friend, your own peer supporter, or your supervisor: someone who can be with you.';
const helping = 'What often helps: ask, be there, help them reach people, and ask again another day.';
const saved = 'Your words are saved. You can stop here, or go on. Both are fine.';

/** The care note, grade 5, after domain.md 7.4. Help lines stand between its two halves. */
export const careWords = {
  message: (danger: Danger): string => messages[danger],
  /** `isSaved`: what was heard lies in the store. A text that is only read is not ours to speak of. */
  closing: (danger: Danger, isSaved: boolean): string =>
    [danger === 'listener' ? helping : company, ...(isSaved ? [saved] : [])].join(' '),
} as const;
