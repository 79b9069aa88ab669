import { shortName } from '../../src/core/store/ids.ts';
import type { Disk } from '../../src/ports.ts';
import { isClosed, openWith } from '../../src/store/lock-keys.ts';
import { type LockWorld, settleLock } from '../../src/store/locking.ts';
import { openStore } from '../../src/store/story-store.ts';
import { toyAge } from '../support/age.ts';
import { answer, storeWorld, toKeep } from './store-world.ts';

export const PASSPHRASE = 'four quiet words here';

/** Words that must not be found in clear. */
export const CANARY = 'the librarian learned my name';

export const lockWorld = (disk: Disk, side = 'a'): LockWorld => ({
  ...storeWorld(disk, side),
  age: toyAge(),
  processes: { own: { process: 7, computer: 'desk', started: 'monday' }, isRunning: () => false },
});

/** A story with two versions, a note on one, answers and half of one. */
export const fill = (world: LockWorld): void => {
  const store = openStore(world);
  const first = store.keep(toKeep(store, { title: `A ${CANARY}`, body: `First, ${CANARY}.\n` }));
  store.keep(toKeep(store, { story: first.story, parent: first.id, body: `Then, ${CANARY}.\n` }));
  store.addEvent(first.story, {
    kind: 'noted',
    at: '2026-11-20T06:00:00.000Z',
    version: first.id,
    note: CANARY,
  });
  const sitting = store.sitting(first.story);
  sitting.record(answer('then', `It was cold, and ${CANARY}.`));
  sitting.saveHalf('later', `One day ${CANARY}`);
};

/** Everything a teller can read, by names that stay; after a start, and with the passphrase where there is a lock. */
export const readAll = (world: LockWorld): unknown => {
  settleLock(world);
  if (isClosed(world) && !openWith(PASSPHRASE, world)) throw new Error('the passphrase does not open it');
  const store = openStore(world);
  return store.stories().map(({ id }) => ({
    id,
    versions: store.versions(id).map(({ id: version, parent, title, body, intact }) => ({
      version: shortName(version),
      parent: parent && shortName(parent),
      isHere: parent === null || store.versions(id).some((one) => one.id === parent),
      title,
      body,
      intact,
    })),
    answers: [...store.answers(id).values()],
    halves: store.halves(id),
    events: store
      .events(id)
      .map((event) => ('version' in event ? { ...event, version: shortName(event.version) } : event)),
    unread: store.unread(id),
  }));
};
