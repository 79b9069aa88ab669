/** What the tool says when stories are locked and there is no key to them. */
export const lostKeys = {
  gone: (keys: string): string =>
    `Your stories are locked, and the keys to them are not in their folder: ${keys}. All that you wrote is still there. I cannot open it, and I write nothing until I can lock it again.`,
  goneHint:
    'If you moved that folder, put it back.\nWith your recovery key on paper: cps-story lock recover\nWith a backup from when they were locked: cps-story restore-backup FILE\nTo begin anew in another folder: cps-story settings save-folder',
} as const;
