import { describe, expect, it } from 'vitest';
import { serviceByName } from '../../../src/core/store/synced-place.ts';

describe('the path of a folder', () => {
  it.each([
    ['/home/dana/Dropbox/cps-story', 'Dropbox'],
    ['/Users/dana/Dropbox (Riverbend)/words', 'Dropbox'],
    ['C:\\Users\\Dana\\OneDrive - Riverbend\\cps-story', 'OneDrive'],
    ['/Users/dana/Library/Mobile Documents/com~apple~CloudDocs/words', 'iCloud'],
    ['/Users/dana/Library/CloudStorage/GoogleDrive-dana@example.org/My Drive', 'Google Drive'],
    ['/home/dana/Nextcloud/words', 'Nextcloud'],
    ['/home/dana/Syncthing/words', 'Syncthing'],
  ])('%s is copied by %s', (path, service) => {
    expect(serviceByName(path)).toBe(service);
  });

  it.each(['/home/dana/.local/share/cps-story', '/home/dana/drive', '/media/stick', '/home/onedriver/words'])(
    '%s is not known to be copied',
    (path) => {
      expect(serviceByName(path)).toBeNull();
    },
  );
});
