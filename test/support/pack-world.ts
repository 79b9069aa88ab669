import { randomIds } from '../../src/io/random-ids.ts';
import { loadYamlReader } from '../../src/io/yaml-reader.ts';
import type { FakeScreenLook } from './fake-screen.ts';
import { type FakeWorld, fakeWorld } from './fake-world.ts';
import { packFiles } from './pack-files.ts';

/** A world with the small pack in each of these folders, changed as given; and two sentence rules that a pack may name. */
export const packWorld = (
  folders: { readonly [folder: string]: { readonly [path: string]: string | null } },
  look: FakeScreenLook = {},
): FakeWorld => {
  const rule = { principle: 'humble', level: 'look', why: '', source: '', message: '', ask: '' } as const;
  const rest = { groups: [], lists: {}, heard: [], passes: [] };
  const world = fakeWorld({
    look,
    ids: randomIds,
    yaml: loadYamlReader,
    rulePages: () => ['graphic', 'directive'].map((id) => ({ id, ...rule, ...rest })),
  });
  for (const [folder, changes] of Object.entries(folders))
    for (const [path, text] of Object.entries(packFiles(changes))) world.disk.put(`${folder}/${path}`, text);
  return world;
};
