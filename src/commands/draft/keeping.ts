import type { Answers } from '../../core/interview/answer.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { aboutKey, aboutRecord } from '../../core/interview/records.ts';
import type { Pack } from '../../core/packs/pack.ts';
import { isLater } from '../../core/store/instant.ts';
import type { Version } from '../../core/store/version.ts';
import type { StorySummary } from '../../store/story-store.ts';
import { today } from '../local-day.ts';
import type { Work } from './desk.ts';
import { saveRecords, untilSaved } from './saving.ts';
import { hasLeft, type Left } from './talk.ts';

/** Keeps the text as a version, under a name and with a note if the teller wants one. */
export const keepVersion = async (work: Work, interview: Interview): Promise<Version | Left> => {
  const { talk, world, store, parent } = work;
  const here = (): StorySummary | null => store.story(work.story);
  const words = world.words.draft.keeping;
  const title = await askTitle(work, nameSoFar(interview.answers, here()));
  if (hasLeft(title)) return title;
  // A name that was typed is not typed again by somebody who is called away at the next question.
  const unsaved = await saveRecords(work, [aboutRecord('title', words.nameIt, title, world.clock.now())]);
  if (unsaved !== null) return unsaved;
  const question = (here()?.newest ?? null) === null ? words.note : words.noteOnChange;
  const note = await talk.line({ id: 'note-on-version', question, own: true, usual: '' });
  if (hasLeft(note)) return note;
  const before = here()?.newest ?? null;
  const body = draftText(interview.pack, interview.answers).text;
  const all = [title, body, note].filter((text) => text !== '').join('\n\n');
  const kept = await untilSaved(work, all, () =>
    store.keep({
      story: work.story,
      parent: parent?.id ?? null,
      title,
      setting: work.setting,
      pack: packName(work.pack),
      sitting: work.sitting.id,
      note,
      body: `${body}\n`,
    }),
  );
  if (hasLeft(kept)) return kept;
  talk.say(words.kept(kept.saved.number, title), 'saved');
  if (before !== null && before.id !== parent?.id) talk.say(words.meanwhile(before.number));
  return kept.saved;
};

/** The name that was typed last, be it with a version or before one could be kept. */
const nameSoFar = (answers: Answers, story: StorySummary | null): string => {
  const typed = answers.get(aboutKey('title'));
  const isNewer = typed !== undefined && isLater(typed.at, story?.newest?.created ?? '');
  return (isNewer ? typed.text : story?.title) || (typed?.text ?? '');
};

/** Pinned: which questions were asked stays known when the pack changes. */
const packName = ({ id, version, hash }: Pack): string => `${id}@${version} ${hash}`;

const askTitle = async ({ talk, world, options, pack }: Work, before: string): Promise<string | Left> => {
  const words = world.words.draft.keeping;
  if (options.title !== null) return options.title;
  const usual = before || words.usualName(pack.title, today(world));
  const typed = await talk.line({
    id: 'title',
    question: words.nameIt,
    help: words.enterTakes(usual),
    own: true,
    usual: '',
  });
  return typed === '' ? usual : typed;
};
