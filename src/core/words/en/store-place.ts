/** What there is to say about the folder of the stories: who can look into it, and where it lies. */
export const storePlace = {
  nearlyFull: 'This was saved, but the disk is nearly full. Please make some room soon.',
  closed: 'Others on this computer could open your story folder. I closed it to them again.',
  cannotHide: (path: string): string =>
    `This disk cannot hide files. Whoever can use it can read your stories in ${path}.`,
  homeOpen: (path: string): string =>
    `Others on this computer can look into your home folder, ${path}. They cannot open your stories. They may be able to read other files you save there.`,
  synced: (path: string, service: string): string =>
    `Your stories lie in a folder that ${service} copies to other computers: ${path}. So there are copies that I cannot see or delete. To use another folder: cps-story settings save-folder FOLDER`,
  otherOwner: (path: string): string =>
    `${path} belongs to another account on this computer. Whoever uses that account can read what you keep here.`,
  aLink: (path: string): string =>
    `${path} leads to a folder in another place. That is fine if you made it so.`,
  fileInTheWay: (path: string): string =>
    `There is a file where the folder for your stories should be: ${path}`,
  fileInTheWayHint: 'Give that file another name, and try again. I changed nothing.',
  deadLink: (path: string): string => `${path} leads to a place that is not there.`,
  deadLinkHint: 'If your stories are on a stick or another disk, plug it in and try again.',
} as const;
