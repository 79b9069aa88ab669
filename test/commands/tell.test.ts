import { describe, expect, it } from 'vitest';
import { type TellOptions, tell } from '../../src/commands/tell.ts';
import { type Telling, tellingsIn } from '../../src/core/store/version-events.ts';
import { type KeptWorld, keepAll, keptWorld } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';

const plainly: TellOptions = { story: '1', version: null, on: null, setting: null, note: null, undo: false };

const tellings = ({ store }: KeptWorld): readonly Telling[] => tellingsIn(store.events(store.find('1').id));

const twoVersions = (parts: Parameters<typeof keptWorld>[0] = {}): KeptWorld => {
  const kept = keptWorld(parts);
  keepAll(kept.store, { setting: 'public' }, { setting: 'group' });
  return kept;
};

describe('tell', () => {
  it('notes that the newest version was told today, where it was made for', () => {
    const kept = twoVersions();
    expect(tell(plainly, kept.world)).toBe(0);
    expect(tellings(kept)).toMatchObject([
      { version: expect.stringMatching(/^0002-/), day: '2026-11-20', setting: 'group', note: '' },
    ]);
    expect(kept.world.screen.out()).toBe(
      [
        'Saved. Version 2 of The bus stop was told on 20 November 2026, for a group.',
        'To look back on it, only for you:',
        '  cps-story draft --after 1',
        'If that was a slip, type the same again with --undo.',
        '',
      ].join('\n'),
    );
  });

  it('takes a version, a day, a setting and a note', () => {
    const kept = twoVersions();
    tell(
      { ...plainly, version: '1', on: '18.11.2026', setting: 'written', note: 'they\nlaughed' },
      kept.world,
    );
    expect(tellings(kept)).toMatchObject([
      {
        version: expect.stringMatching(/^0001-/),
        day: '2026-11-18',
        setting: 'written',
        note: 'they laughed',
      },
    ]);
  });

  it.each([
    [-540, '2026-11-19'],
    [0, '2026-11-20'],
    [960, '2026-11-21'],
  ])('counts days by the clock on the wall, %i minutes east', (minutesEast, day) => {
    const kept = twoVersions({ zone: { minutesEast: () => minutesEast } });
    tell(plainly, kept.world);
    expect(tellings(kept)).toMatchObject([{ day }]);
  });

  it('notes the same telling once, and two of one day when they differ', () => {
    const kept = twoVersions();
    tell(plainly, kept.world);
    tell(plainly, kept.world);
    expect(kept.world.screen.out()).toContain('That is noted already.');
    tell({ ...plainly, setting: 'public' }, kept.world);
    expect(tellings(kept)).toHaveLength(2);
  });

  it('takes back a slip, and only what came before', () => {
    const kept = twoVersions();
    tell({ ...plainly, on: 'yesterday' }, kept.world);
    tell(plainly, kept.world);
    tell({ ...plainly, on: 'yesterday', undo: true }, kept.world);
    expect(tellings(kept)).toMatchObject([{ day: '2026-11-20' }]);
    tell({ ...plainly, on: 'yesterday', undo: true }, kept.world);
    expect(kept.world.screen.out()).toContain('there is nothing to take back');
    tell({ ...plainly, on: 'yesterday' }, kept.world);
    expect(tellings(kept)).toHaveLength(2);
  });

  it.each(['soon', '2026-11-21', '30.2.2026', '5/11/2026'])('writes nothing for the day %j', (on) => {
    const kept = twoVersions();
    const before = kept.world.disk.files();
    expect(() => tell({ ...plainly, on }, kept.world)).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(kept.world.disk.files()).toEqual(before);
  });

  it('needs a version that was told', () => {
    const { world, store } = keptWorld();
    store.sitting(store.newStory()).record(answer('then', 'x'));
    expect(() => tell(plainly, world)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});
