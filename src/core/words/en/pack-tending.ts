const files = (count: number): string => (count === 1 ? 'One file' : `${count} files`);

/** What is said about packs that are here already: checking, taking out, bringing up to date. */
export const packTendingWords = {
  // verify
  whole: (name: string): string => `${name}: just as it was when it was added.`,
  asBuilt: (count: number): string => `${files(count)}, just as when the pack was built.`,
  noHashes: (count: number): string =>
    `${files(count)}. There is no list of hashes with them, so no one can say if they are as they were built.`,
  holds: 'It holds together, and it could be added.',
  changed: (name: string): string => `${name}: changed after it was added, so it is not used.`,
  changedHint: 'To put it right, add it again from where it came.',
  signatureLost: (name: string): string => `${name}: it was signed, and its signature does not fit any more.`,
  broken: (name: string, what: string): string => `${name}: it cannot be used as it is. ${what}`,
  noneAdded: 'No pack was added here. The ones that come with cps-story are always there.',
  noneOf: (id: string): string => `No pack "${id}" was added here.`,
  seeAll: 'To see all packs: cps-story pack list',

  // remove
  shipped: (id: string): string => `"${id}" comes with cps-story, and stays.`,
  removed: (name: string): string => `Taken out: ${name}`,
  addAgain: (source: string): string => `To add it again: cps-story pack add ${source}`,
  stays: (name: string, stories: number): string =>
    stories === 1
      ? `Stays: ${name}. One story rests on it.`
      : `Stays: ${name}. ${stories} stories rest on it.`,
  staysForPack: (name: string, child: string): string => `Stays: ${name}. The pack ${child} builds on it.`,
  allStay: 'Nothing was taken out.',

  // update
  nothingNew: (name: string): string => `${name}: nothing new.`,
  newerFile: 'It came from a file. A newer one comes in a file of its own: cps-story pack add, and its name.',
  noSource: (name: string): string => `${name}: it is not known where it came from.`,
  noSourceHint: 'Add the new one yourself with: cps-story pack add',
  otherPack: (id: string, now: string): string => `Where ${id} came from, there is now another pack: ${now}.`,
  news: (id: string, was: string, now: string): string => `${id}: version ${now}, and you have ${was}.`,
  updated: (id: string, version: string): string => `Version ${version} of ${id} is here now.`,
  draftsStay: 'A draft that you began goes on with the questions it began with.',
  notTaken: 'Nothing was changed.',
  promptNew: (id: string): string => `New question (${id}):`,
  promptGone: (id: string): string => `No longer asked (${id}):`,
  promptChanged: (id: string): string => `Changed (${id}):`,
  orderChanged: 'The questions come in another order.',
  samePrompts: 'All questions are the same. Something else in it changed.',
} as const;
