import { describe, expect, it } from 'vitest';
import { note } from '../../src/commands/note.ts';
import { noteOn } from '../../src/core/store/version-events.ts';
import { type KeptWorld, keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';

/** The notes as they are now, oldest version first. */
const notes = ({ store }: KeptWorld): readonly string[] => {
  const { id } = store.find('1');
  return store.versions(id).map((version) => noteOn(version, store.events(id)));
};

const twoVersions = (): KeptWorld => {
  const kept = keptWorld();
  keepAll(kept.store, { note: 'first try' }, {});
  return kept;
};

describe('note', () => {
  it('goes on the newest version, or on the one that is named', () => {
    const kept = twoVersions();
    expect(note({ story: '1', words: ['shorter', 'now'] }, kept.world)).toBe(0);
    expect(kept.world.screen.out()).toBe('Saved, on version 2 of The bus stop.\n');
    note({ story: '1', words: ['1', 'as told\nto Sam'] }, kept.world);
    expect(notes(kept)).toEqual(['as told to Sam', 'shorter now']);
    expect(kept.world.screen.out()).toContain('It takes the place of the note that was there.');
  });

  it('in quotes may begin with a number', () => {
    const kept = twoVersions();
    note({ story: '1', words: ['2 weeks later'] }, kept.world);
    expect(notes(kept)).toEqual(['first try', '2 weeks later']);
  });

  it('that is empty takes the note away', () => {
    const kept = twoVersions();
    note({ story: '1', words: ['1', ''] }, kept.world);
    expect(notes(kept)).toEqual(['', '']);
    expect(kept.world.screen.out()).toBe('The note on version 1 of The bus stop is gone.\n');
    note({ story: '1', words: [''] }, kept.world);
    expect(kept.world.screen.out()).toContain('There is no note on version 2 of The bus stop.');
  });

  it('asks what to note when only a version was named', () => {
    const kept = twoVersions();
    expect(() => note({ story: '1', words: ['2'] }, kept.world)).toThrow(
      expect.objectContaining({ code: 'usage', message: 'I see a version, 2, and no note for it.' }),
    );
    expect(notes(kept)).toEqual(['first try', '']);
  });

  it('needs a version to go on', () => {
    const { world, store } = keptWorld();
    store.sitting(store.newStory()).record(answer('then', 'x'));
    expect(() => note({ story: '1', words: ['hi'] }, world)).toThrow(
      expect.objectContaining({ code: 'not-found', hint: 'To go on with it: cps-story draft 1' }),
    );
  });

  it('changes no version, and no file that was there', () => {
    const kept = twoVersions();
    const before = [...kept.world.disk.files()];
    note({ story: '1', words: ['new'] }, kept.world);
    expect([...kept.world.disk.files()]).toEqual(expect.arrayContaining(before));
  });
});
