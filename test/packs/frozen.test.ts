import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packVerify } from '../../src/commands/pack-verify.ts';
import { openShelf } from '../../src/packs/pack-shelf.ts';
import { addPack } from '../support/pack-adding.ts';
import { packWorld } from '../support/pack-world.ts';
import { ROOT } from '../support/source-files.ts';

/** Built and signed in November 2026. Every later version must open it, and find the same hash and the same key. */
const frozen = (name: string): Uint8Array => readFileSync(join(ROOT, 'test/packs/frozen', name));
const HASH = 'h1:/W4qDxK4fyMmiKUQ7veYBpOJnNdhiwcw3aXcwqWhepE=';
const KEY = '6G3T C0R0 6AE3 0WHW';

describe('a pack of format 1 as it was first handed out', () => {
  it('is opened, is whole, and is signed with the key that it was signed with', async () => {
    const world = packWorld({});
    world.disk.put('/desk/a.zip', frozen('format-1.cpspack.zip'));
    world.disk.put('/desk/a.pub', frozen('format-1.pub'));
    expect(await packVerify({ what: 'a.zip', signer: 'a.pub' }, world)).toBe(0);
    expect(world.screen.out()).toContain(HASH);
    expect(world.screen.out()).toContain(`Signed with the key ${KEY}.`);
    expect(await addPack('a.zip', world, { yes: true, hash: HASH, signer: 'a.pub' })).toBe(0);
    const pack = await openShelf(world).open('riverbend.first-story');
    expect(pack.prompts.map(({ id }) => id)).toEqual(['purpose', 'keep', 'then', 'back', 'leave']);
  });
});
