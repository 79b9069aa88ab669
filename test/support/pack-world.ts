import { english } from '../../src/core/words/words.ts';
import { loadCsvReader } from '../../src/io/csv-reader.ts';
import { randomIds } from '../../src/io/random-ids.ts';
import { signTools } from '../../src/io/sign-tools.ts';
import { loadTarReader } from '../../src/io/tar-reader.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import { zipper } from '../../src/io/zipper.ts';
import type { World } from '../../src/ports.ts';
import type { FakeScreenLook } from './fake-screen.ts';
import { type FakeWorld, type FakeWorldParts, fakeWorld } from './fake-world.ts';
import { packFiles } from './pack-files.ts';

/** What packs need of the outside, as it really is. */
export const packTools: Pick<World, 'csv' | 'ids' | 'signTools' | 'tar' | 'yaml' | 'zipper'> = {
  ids: randomIds,
  yaml: () => loadYamlReader(english.yaml),
  csv: loadCsvReader,
  zipper: async () => zipper,
  tar: loadTarReader,
  signTools: async () => signTools,
};

/** A world with the small pack in each of these folders, changed as given; and two sentence rules that a pack may name. */
export const packWorld = (
  folders: { readonly [folder: string]: { readonly [path: string]: string | null } },
  look: FakeScreenLook = {},
  parts: FakeWorldParts = {},
): FakeWorld => {
  const rule = { principle: 'humble', level: 'look', why: '', source: '', message: '', ask: '' } as const;
  const rest = { groups: [], lists: {}, heard: [], passes: [] };
  const world = fakeWorld({
    look,
    ...packTools,
    ...parts,
    rulePages: () => ['graphic', 'directive'].map((id) => ({ id, ...rule, ...rest })),
  });
  for (const [folder, changes] of Object.entries(folders))
    for (const [path, text] of Object.entries(packFiles(changes))) world.disk.put(`${folder}/${path}`, text);
  return world;
};
