import { describe, expect, it } from 'vitest';
import { namedAs } from '../../../src/core/store/file-names.ts';

const VERSION = '0002-8f3k2m9qzt-0123456789abcdef';
const JOURNAL = 'j-abcdefghjk';
const EVENT = 'e-abcdefghjk';

describe('the name of a file in a story', () => {
  it('tells what is ours', () => {
    expect(namedAs('versions', `${VERSION}.md`)).toMatchObject({ kind: 'own', of: 'version' });
    expect(namedAs('sittings', `${JOURNAL}.jsonl`)).toMatchObject({ kind: 'own', of: 'journal' });
    expect(namedAs('sittings', `${JOURNAL}.half`)).toMatchObject({ kind: 'own', of: 'half' });
    expect(namedAs('events', `${EVENT}.json`)).toMatchObject({ kind: 'own', of: 'event' });
  });

  it.each([
    ['Dropbox', ` (conflicted copy 2026-11-20)`],
    ['Dropbox, with a name', ` (Dana's conflicted copy 2026-11-20)`],
    ['iCloud and macOS', ' 2'],
    ['OneDrive', '-LAPTOP-4F2'],
    ['Syncthing', '.sync-conflict-20261120-081530-ABCDEFG'],
    ['Nextcloud', ' (conflicted copy 2026-11-20 081530)'],
    ['ownCloud', '_conflict-20261120-081530'],
    ['Google Drive', ' (1)'],
    ['an editor', '~'],
  ])('tells a copy made by %s', (_, added) => {
    expect(namedAs('versions', `${VERSION}${added}.md`)).toEqual({ kind: 'copy', of: 'version' });
    expect(namedAs('sittings', `${JOURNAL}${added}.jsonl`)).toEqual({ kind: 'copy', of: 'journal' });
    expect(namedAs('sittings', `${JOURNAL}${added}.half`)).toEqual({ kind: 'copy', of: 'half' });
    expect(namedAs('events', `${EVENT}${added}.json`)).toEqual({ kind: 'copy', of: 'event' });
  });

  it.each([`${VERSION}.md~`, `Copy of ${VERSION}.md`, `${VERSION}.md.orig`])('tells a copy: %s', (name) => {
    expect(namedAs('versions', name)).toEqual({ kind: 'copy', of: 'version' });
  });

  it.each([
    `.${VERSION}.md.icloud`,
    `.syncthing.${VERSION}.md.tmp`,
    `~syncthing~${VERSION}.md.tmp`,
    `${VERSION}.md.part`,
    '.DS_Store',
    'desktop.ini',
  ])('lets pass what is on its way, or stands in every folder: %s', (name) => {
    expect(namedAs('versions', name)).toEqual({ kind: 'passing' });
  });

  it.each(['my story.md', 'notes.txt', '0002.md', 'e-abcdefghjk.json'])('knows nothing of %s', (name) => {
    expect(namedAs('versions', name)).toEqual({ kind: 'strange' });
  });
});
