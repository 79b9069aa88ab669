import type { SectionSpan } from '../../core/check/context.ts';
import type { Known } from '../../core/check/context-of.ts';
import type { KeptReason } from '../../core/check/kept-before.ts';
import { Trouble } from '../../core/errors.ts';
import type { Answers } from '../../core/interview/answer.ts';
import { answeredParts } from '../../core/interview/answered-parts.ts';
import { answerContext, sectionSpans, wordLimit } from '../../core/interview/draft-context.ts';
import { draftText } from '../../core/interview/draft-text.ts';
import { sectionsIn } from '../../core/interview/sections-in.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { Settings } from '../../core/settings.ts';
import type { Version } from '../../core/store/version.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import type { World } from '../../ports.ts';
import { keptWords } from '../../store/kept-words.ts';
import { redWords } from '../../store/private-words.ts';
import { openStore, type StoryStore } from '../../store/story-store.ts';
import type { NamedText } from './read-texts.ts';

export type KeptText = {
  readonly named: NamedText;
  readonly known: Known;
  /** What the teller kept as it is, in `draft`. */
  readonly reason: KeptReason;
};
type KeptWorld = Pick<
  World,
  'age' | 'clock' | 'csv' | 'disk' | 'ids' | 'keyring' | 'places' | 'processes' | 'words' | 'yaml'
>;

/**
 * The newest version of a story, with what its pack and its sittings know: the check says here what it said in `draft`. Trouble
 * `not-found`; a page that a teller wrote for themself is no story and is not checked.
 */
export const keptText = async (name: string, settings: Settings, world: KeptWorld): Promise<KeptText> => {
  const store = openStore(world);
  const story = store.find(name);
  const kept = await versionText(store.version(story.id, 'newest'), store, settings, world);
  return { ...kept, named: { ...kept.named, path: story.title || story.id } };
};

/** The same for any version. */
export const versionText = async (
  version: Version,
  store: StoryStore,
  settings: Settings,
  world: KeptWorld,
): Promise<KeptText> => {
  const answers = store.answers(version.story);
  const pack = await packOf(version.pack, world);
  if (pack && pack.makes !== 'story')
    throw new Trouble('usage', world.words.check.ownPage, world.words.check.ownPageHint);
  const { setting, body } = version;
  const given = { answers, setting, settings, keepPrivate: redWords(store), says: world.words.support };
  const known: Known = {
    ...answerContext({ ...given, pack }),
    sections: sectionsOf(body, pack, answers),
    ...(pack ? { answered: answeredParts(pack, answers), limit: wordLimit({ ...given, pack }) } : {}),
  };
  const { reason } = keptWords(store, world.ids, version.story);
  return { named: { path: version.title || version.story, text: body }, known, reason };
};

/** As `draft` sees them: exactly, as long as the version is what the answers give; else by the words that still stand in it. */
const sectionsOf = (body: string, pack: Pack | null, answers: Answers): readonly SectionSpan[] => {
  const draft = pack === null ? null : draftText(pack, answers);
  return draft?.text === body.trimEnd() ? sectionSpans(draft, answers) : sectionsIn(body, answers.values());
};

/**
 * The pack that a version names (`id@version h1:...`), or a newer one of that id. One that is gone, or is none, leaves the check
 * with less to go by, and nothing else.
 */
const packOf = async (named: string, world: KeptWorld): Promise<Pack | null> => {
  const [exact = ''] = named.split(' ');
  const [id = ''] = exact.split('@');
  if (id === '') return null;
  const shelf = openShelf(world);
  return (await orNull(() => shelf.open(exact))) ?? orNull(() => shelf.open(id));
};

const orNull = async <T>(open: () => Promise<T>): Promise<T | null> => {
  try {
    return await open();
  } catch (thrown) {
    if (thrown instanceof Trouble) return null;
    throw thrown;
  }
};
