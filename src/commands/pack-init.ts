import { idFrom } from '../core/packs/writing/name-of.ts';
import { writePack } from '../core/packs/writing/written-pack.ts';
import type { World } from '../ports.ts';
import { hasLeft } from './draft/talk.ts';
import { type AboutOptions, aboutPack } from './pack-writing/about-pack.ts';
import { mustBeNew, writeFolder } from './pack-writing/new-folder.ts';
import { sayLeft, sayWhatNext } from './pack-writing/what-next.ts';

/** `folder` as typed; null: named after the title, in the working folder. */
export type PackInitOptions = AboutOptions & { readonly folder: string | null };

/** Writes a small pack that works, to be changed. */
export const packInit = async (options: PackInitOptions, world: World): Promise<number> => {
  if (options.folder !== null) mustBeNew(options.folder, world);
  const about = await aboutPack(options, null, world);
  if (hasLeft(about)) return sayLeft(about, world);
  const { packStarter: starter, packWriting } = world.words;
  const { remarks } = packWriting;
  const { summary, language, prompts } = starter;
  const folder = options.folder ?? (idFrom(about.title) || 'my-pack');
  const files = [
    ...writePack({ ...about, summary, language, licence: 'CC-BY-4.0', prompts }, remarks),
    { path: 'sample.md', text: starter.sample },
    { path: 'README.md', text: starter.readme(about.title) },
  ];
  writeFolder(folder, files, world);
  sayWhatNext(folder, about.id, prompts.length, world);
  return 0;
};
