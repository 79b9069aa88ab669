/** What the folder of a service is called, in any part of a path, and how a person knows the service. */
const BY_NAME: readonly (readonly [folder: RegExp, service: string])[] = [
  [/^dropbox\b/i, 'Dropbox'],
  [/^onedrive\b/i, 'OneDrive'],
  [/^(?:com~apple~clouddocs|icloud ?drive|mobile documents)$/i, 'iCloud'],
  [/^(?:google ?drive|googledrive-.*|my drive)$/i, 'Google Drive'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud\d*$/i, 'ownCloud'],
  [/^syncthing$/i, 'Syncthing'],
  [/^pcloud ?drive$/i, 'pCloud'],
  [/^megasync$/i, 'MEGA'],
  [/^cloudstorage$/i, 'a cloud service'],
];

/** What a service leaves in the folder that it copies. Not `.dropbox`: that lies in the home folder of everybody who has Dropbox. */
export const SYNC_MARKS: readonly (readonly [name: string, service: string])[] = [
  ['.dropbox.cache', 'Dropbox'],
  ['.stfolder', 'Syncthing'],
  ['.nextcloudsync.log', 'Nextcloud'],
  ['.owncloudsync.log', 'ownCloud'],
  ['.tmp.driveupload', 'Google Drive'],
  ['.tmp.drivedownload', 'Google Drive'],
];

/** The service that copies a folder to other computers, as far as its name tells; null when no part of the path is known. */
export const serviceByName = (path: string): string | null => {
  for (const part of path.split(/[/\\]/).toReversed()) {
    const known = BY_NAME.find(([folder]) => folder.test(part));
    if (known) return known[1];
  }
  return null;
};
