import { languageHeard } from '../../core/check/language-heard.ts';
import { readText } from '../../core/check/read-text.ts';
import { privateLines, reviewCopy } from '../../core/export/review-copy.ts';
import { type Copy, partsOfBody, withoutKeeps } from '../../core/export/story-copy.ts';
import type { AnswerRecord } from '../../core/interview/answer.ts';
import { isAboutSitting } from '../../core/interview/records.ts';
import { keepPrivateWords } from '../../core/interview/watched-words.ts';
import type { StoryId, Version } from '../../core/store/version.ts';
import { listField, readFrontMatter } from '../../core/text/front-matter.ts';
import type { Words } from '../../core/words/words.ts';
import { redWords } from '../../store/private-words.ts';
import type { StoryStore } from '../../store/story-store.ts';

/** A version as it goes out: its words, without the marks that only speak to the check. */
export const plainCopy = ({ title, setting, body }: Version): Copy => {
  const { head, text } = partsOfBody(body);
  const told = readFrontMatter(body).fields.get('language');
  const language = told || languageHeard(readText(text));
  return { title, setting, language, head, text: withoutKeeps(text), beside: [] };
};

/** The answers that were never meant for the story, in the order in which they were given. */
const privateAnswers = (story: StoryId, store: StoryStore): readonly AnswerRecord[] =>
  [...store.answers(story).values()].filter(
    (record) => record.kind === 'private' && !isAboutSitting(record) && record.text.trim() !== '',
  );

export const withPrivateAnswers = (copy: Copy, story: StoryId, store: StoryStore): Copy => ({
  ...copy,
  beside: privateAnswers(story, store).map(({ asked, text }) => ({ asked, text })),
});

/** `blanked`: how many places were blanked. */
type ForReview = { readonly copy: Copy; readonly blanked: number };

/**
 * Blanked is what the teller listed anywhere: in answers of this story, on the red list of any story, in the head of the text; and what
 * was pasted from a private answer.
 */
export const forReview = (
  copy: Copy,
  story: StoryId,
  store: StoryStore,
  says: Words['export'],
): ForReview => {
  const { fields } = readFrontMatter(copy.head);
  const answers = privateAnswers(story, store);
  const review = reviewCopy(
    copy,
    [
      ...keepPrivateWords(store.answers(story).values()),
      ...redWords(store),
      ...listField(fields.get('keep-private')),
      ...privateLines(answers.map(({ text }) => text)),
    ],
    says.keptPrivate,
  );
  const places = (text: string): number => text.split(says.keptPrivate).length - 1;
  const blanked = places(`${review.title}\n${review.text}`) - places(`${copy.title}\n${copy.text}`);
  return { copy: review, blanked };
};
