import { describe, expect, it } from 'vitest';
import { Trouble } from '../../../src/core/errors.ts';
import { clean } from '../../../src/core/text/clean.ts';
import { addPack } from '../../support/pack-adding.ts';
import { packWorld } from '../../support/pack-world.ts';
import { hostileArchives } from './archives.ts';

const ALL = hostileArchives();
const LONGEST = 250;
/** Milliseconds. */
const AT_MOST = 1000;

describe('an archive of somebody who means harm', () => {
  it('comes in more than forty kinds', () => {
    expect(ALL.length).toBeGreaterThan(90);
    expect(new Set(ALL.map(({ what }) => what)).size).toBe(ALL.length);
  });

  it.each(ALL.map((one) => [one.what, one] as const))('%s', async (_what, { bytes, says }) => {
    const world = packWorld({});
    world.disk.put('/desk/a', bytes);
    const begun = performance.now();
    const told = await addPack('a', world, { yes: true }).then(
      (code) => ({ code, message: '' }),
      (thrown: unknown) => {
        if (thrown instanceof Trouble) return { code: 2, message: thrown.message };
        throw thrown;
      },
    );
    expect(performance.now() - begun).toBeLessThan(AT_MOST);
    const paths = [...world.disk.files().keys()].filter((path) => path !== '/desk/a');
    if (says === 'harmless') {
      expect(told).toEqual({ code: 0, message: '' });
      expect(
        paths.every((path) => /^\/home\/packs\/(?:lock\.json|riverbend\.first-story\/1\.2\.0\/)/.test(path)),
      ).toBe(true);
      expect(paths.filter((path) => /\/\.|__MACOSX|link|null|pipe/.test(path))).toEqual([]);
      return;
    }
    expect(told.code).toBe(2);
    expect(paths).toEqual([]);
    const sentence = told.message || world.screen.out();
    expect(sentence).toMatch(says);
    expect(told.message.length).toBeLessThan(LONGEST);
    // The screen cleans what it prints; the sentence itself is one line.
    expect(told.message).not.toContain('\n');
    expect(clean(world.screen.out())).toBe(world.screen.out());
  });
});
