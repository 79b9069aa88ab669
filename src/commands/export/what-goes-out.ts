import { languageHeard } from '../../core/check/language-heard.ts';
import { readText } from '../../core/check/read-text.ts';
import type { CopyFormat } from '../../core/export/copy-format.ts';
import { privateLines, reviewCopy } from '../../core/export/review-copy.ts';
import { type Copy, partsOfBody, withoutKeeps } from '../../core/export/story-copy.ts';
import type { AnswerRecord, Answers } from '../../core/interview/answer.ts';
import { isAboutSitting } from '../../core/interview/records.ts';
import { keepPrivateWords } from '../../core/interview/watched-words.ts';
import type { StoryId, Version } from '../../core/store/version.ts';
import { headWithout, listField, readFrontMatter } from '../../core/text/front-matter.ts';
import type { Words } from '../../core/words/words.ts';
import type { World } from '../../ports.ts';
import { redWords } from '../../store/private-words.ts';
import type { StoryStore } from '../../store/story-store.ts';
import { cardOfVersion, cardParts } from '../card-lines.ts';
import type { ExportOptions } from '../export.ts';

/** A copy, and what a person should know of it before they hand it on. */
type GoingOut = { readonly copy: Copy; readonly notes: readonly string[] };

/** Which words of a version go out, by what was asked for. */
export const goingOut = (
  version: Version,
  store: StoryStore,
  { format: asked, withPrivate }: Pick<ExportOptions, 'format' | 'withPrivate'>,
  format: CopyFormat,
  { settings, words }: Pick<World, 'settings' | 'words'>,
): GoingOut => {
  const says = words.export;
  const whole = plainCopy(version);
  switch (asked) {
    case 'review': {
      const { copy, blanked } = forReview(whole, version.story, store, says);
      return { copy, notes: [says.blanked(blanked)] };
    }
    case 'card': {
      const { rate } = settings.read().settings;
      const answers = store.answers(version.story);
      const { copy, limit } = forCard(whole, version, answers, { rate, withPrivate, says: words.card });
      if (!withPrivate) return { copy, notes: limit ? [says.card.limitStays] : [] };
      return { copy, notes: [limit ? says.card.limitGoes : says.card.noLimit] };
    }
    default: {
      const plain = withoutList(whole);
      const listed = format === 'markdown' && plain.head !== whole.head;
      if (!withPrivate) return { copy: plain, notes: listed ? [says.listStays] : [] };
      const copy = withPrivateAnswers(whole, version.story, store);
      const answers = copy.beside.length === 0 ? says.noBeside : says.withBeside(copy.beside.length);
      return { copy, notes: [...(listed ? [says.listGoesAlong] : []), answers] };
    }
  }
};

/** A version as it goes out: its words, without the marks that only speak to the check. */
const plainCopy = ({ title, setting, body }: Version): Copy => {
  const { head, text } = partsOfBody(body);
  const told = readFrontMatter(body).fields.get('language');
  const language = told || languageHeard(readText(text));
  return { title, setting, language, head, text: withoutKeeps(text), beside: [], look: 'story' };
};

/** The names that a teller wrote down so that they go nowhere. The check does without them; whoever wants them along asks for what is private. */
const withoutList = (copy: Copy): Copy => {
  const head = headWithout(copy.head, 'keep-private');
  // The empty line below a head belongs to it.
  return { ...copy, head, text: head === '' && copy.head !== '' ? copy.text.replace(/^\n/, '') : copy.text };
};

/** The answers that were never meant for the story, in the order in which they were given. */
const privateAnswers = (story: StoryId, store: StoryStore): readonly AnswerRecord[] =>
  [...store.answers(story).values()].filter(
    (record) => record.kind === 'private' && !isAboutSitting(record) && record.text.trim() !== '',
  );

const withPrivateAnswers = (copy: Copy, story: StoryId, store: StoryStore): Copy => ({
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

/** `limit`: whether there is a sentence to have ready, on the card or held back. */
type ForCard = { readonly copy: Copy; readonly limit: boolean };

/**
 * A card to take along. The sentence to have ready is a private answer: on the screen it is the teller's own to see, and in a file it
 * goes along when private answers were asked for.
 */
export const forCard = (
  copy: Copy,
  version: Version,
  answers: Answers,
  {
    rate,
    withPrivate,
    says,
  }: { readonly rate: number; readonly withPrivate: boolean; readonly says: Words['card'] },
): ForCard => {
  const card = cardOfVersion(version, answers, says);
  const parts = cardParts(withPrivate ? card : { ...card, limit: '' }, rate, says);
  const text = parts.map((lines) => lines.join('\n')).join('\n\n');
  return { copy: { ...copy, head: '', text, beside: [], look: 'card' }, limit: card.limit !== '' };
};
