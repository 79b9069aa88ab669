import { wordLimit } from '../../core/interview/draft-context.ts';
import { type DraftText, withBrackets } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { reviewLines } from '../../core/interview/review-lines.ts';
import { toldParts } from '../../core/interview/told-parts.ts';
import { countWords } from '../../core/text/count-words.ts';
import { type Columns, sideBySide } from '../../core/text/side-by-side.ts';
import type { Work } from './desk.ts';

type Reading = Pick<Work, 'talk' | 'world' | 'pack'>;

/** The text word for word, between two lines that say whose words these are; never drawn as Markdown. */
export const sayText = (reading: Reading, draft: DraftText): void => {
  const { talk, world } = reading;
  talk.say('');
  if (draft.text === '') {
    talk.say(world.words.draft.review.nothing);
    return;
  }
  between(reading, () => talk.quote(withBrackets(draft)));
  if (talk.form === 'rich') talk.say('');
};

/** In the plain form a listener hears where the words of the teller begin and end. */
const between = ({ talk, world, pack }: Reading, sayIt: () => void): void => {
  const words = world.words.draft.review;
  const isStory = pack.makes === 'story';
  if (talk.form === 'rich') {
    sayIt();
    return;
  }
  talk.say(isStory ? words.begins : words.pageBegins);
  talk.say('');
  sayIt();
  talk.say('');
  talk.say(isStory ? words.ends : words.pageEnds);
};

/** From here on there is room for two columns. */
const WIDE = 80;
const COLUMNS: Columns = { left: 26, gap: 3, right: 47 };

/**
 * The whole piece as it will be told, with the question of each part: beside it where there is room for two columns, else before it.
 * A text that was changed by hand has no parts, and a page holds its questions already.
 */
export const sayWithQuestions = (work: Work, interview: Interview, draft: DraftText): void => {
  const { talk, world } = work;
  const words = world.words.draft.review;
  const parts = toldParts(draft, interview.answers);
  if (parts.length === 0) {
    sayText(work, draft);
    return;
  }
  const inColumns = talk.form === 'rich' && world.screen.width >= WIDE;
  const asked = new Map(reviewLines(interview).map((line) => [line.prompt, line]));
  talk.say('');
  talk.say(inColumns ? words.questionsBeside : words.questionsBefore);
  talk.say('');
  between(work, () => {
    for (const [index, part] of parts.entries()) {
      const { number = 0, question = '' } = asked.get(part.prompt) ?? {};
      if (index > 0) talk.say('');
      if (inColumns) talk.say(sideBySide(words.headingBeside(number, question), part.words, COLUMNS));
      else {
        talk.say(words.headingBefore(number, question));
        talk.quote(part.words);
      }
    }
  });
};

/** Its words and how long they take aloud, held against the room there is. */
export const sayRoom = (work: Work, { answers }: Interview, { text }: DraftText): void => {
  const { settings, talk, world } = work;
  const words = world.words.draft.review;
  const count = countWords(text);
  const limit = wordLimit({ ...work, answers });
  const seconds = (count / settings.rate) * 60;
  talk.say(limit === null ? words.total(count, seconds) : words.fits(count, seconds, limit));
};
