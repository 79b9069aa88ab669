import type { Known } from '../../core/check/context-of.ts';
import { Trouble } from '../../core/errors.ts';
import { answeredParts } from '../../core/interview/answered-parts.ts';
import { aboutSitting } from '../../core/interview/records.ts';
import { sectionsIn } from '../../core/interview/sections-in.ts';
import { keepPrivateWords, ownWords } from '../../core/interview/watched-words.ts';
import { limitFor } from '../../core/packs/assemble.ts';
import type { Pack } from '../../core/packs/pack.ts';
import type { Settings } from '../../core/settings.ts';
import { openShelf } from '../../packs/pack-shelf.ts';
import type { World } from '../../ports.ts';
import { redWords } from '../../store/private-words.ts';
import { openStore } from '../../store/story-store.ts';
import type { NamedText } from './read-texts.ts';

export type KeptText = { readonly named: NamedText; readonly known: Known };
type KeptWorld = Pick<World, 'disk' | 'clock' | 'ids' | 'places' | 'yaml' | 'words'>;

/**
 * The newest version of a story, with what its sittings know: setting, sections, private words, names for oneself, limit. Trouble
 * `not-found`; a page that a teller wrote for themself is no story and is not checked. */
export const keptText = async (name: string, settings: Settings, world: KeptWorld): Promise<KeptText> => {
  const store = openStore(world);
  const story = store.find(name);
  const version = store.version(story.id, 'newest');
  const answers = store.answers(story.id);
  const records = [...answers.values()];
  const pack = await packOf(version.pack, world);
  if (pack && pack.makes !== 'story')
    throw new Trouble('usage', world.words.check.ownPage, world.words.check.ownPageHint);
  const minutes = Number(aboutSitting(answers, 'minutes'));
  const limit =
    minutes > 0 ? Math.round(minutes * settings.rate) : pack ? limitFor(pack, answers).hard : null;
  const known: Known = {
    setting: version.setting,
    sections: sectionsIn(version.body, records),
    answered: pack ? answeredParts(pack, answers) : {},
    keepPrivate: [...new Set([...keepPrivateWords(records), ...redWords(store)])],
    ownWords: ownWords(records),
    marks: aboutSitting(answers, 'past') === null ? [] : ['past'],
    limit,
  };
  return { named: { path: version.title || story.id, text: version.body }, known };
};

/** A pack that is gone, or is none, leaves the check with less to go by, and nothing else. */
const packOf = async (named: string, world: KeptWorld): Promise<Pack | null> => {
  const id = named.split('@')[0] ?? '';
  if (id === '') return null;
  try {
    return await openShelf(world).open(id);
  } catch (trouble) {
    if (trouble instanceof Trouble) return null;
    throw trouble;
  }
};
