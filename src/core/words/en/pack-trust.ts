/** What is said about who made a pack, and at the question whether to add it. */
export const packTrustWords = {
  // On the card
  signedBy: (fingerprint: string): string => `Signed with the key ${fingerprint}`,
  sameAsBefore: 'That is the same key as before.',
  knownKey: 'Other packs of yours are signed with that key too.',
  newKey: 'You have not met this key before. Is it the one that your trainer named?',
  notSigned: 'Not signed: no one can tell from it who made it.',
  from: (source: string): string => `From: ${source}`,
  addedOn: (day: string): string => `Added: ${day}`,
  extends: (parent: string): string => `Builds on: ${parent}`,

  // Asking
  ask: 'Add this pack?',
  yes: 'Yes, add it',
  no: 'No',
  notAdded: 'Nothing was added.',
  nobody: 'Nothing was added yet: there is nobody to ask.',
  nobodyHint: 'If it is what you want, say so with --yes.',
  fromAfar: 'It came over the internet, and nothing here says that it is the right one. Nothing was added.',
  fromAfarHint: (hash: string): string =>
    `Ask whoever made it for its hash, and give it along with --hash. This one has ${hash}`,
  alreadyThere: (id: string, version: string): string =>
    `Version ${version} of ${id} is here already, just as it is.`,
  nowAdded: (id: string): string => `Added. To write with it: cps-story draft --pack ${id}`,

  // Refusing
  otherKey: (id: string, known: string, now: string): string =>
    `${id} was signed with the key ${known} until now, and this one with ${now}.`,
  otherKeyHint: 'Ask the people who made it. If the key is truly new: --allow-new-key. Nothing was added.',
  unsigned: (id: string, known: string): string =>
    `${id} was signed with the key ${known} until now, and this one is not signed.`,
  unsignedHint: 'Ask the people who made it. If that is meant to be: --allow-unsigned. Nothing was added.',
  older: (id: string, version: string, newest: string): string =>
    `This is version ${version} of ${id}, and a newer one is here: ${newest}.`,
  olderHint: 'If you want the older one beside it: --allow-older. Nothing was added.',
  sameVersion: (id: string, version: string): string =>
    `Another pack is here as version ${version} of ${id}, with other words in it.`,
  sameVersionHint: 'Whoever made it can raise the version in pack.yaml. Nothing was added.',
  otherHash: (hash: string): string => `This is not the pack that you named. Its hash is ${hash}`,
  otherHashHint: 'Ask whoever made it which hash it has. Nothing was added.',
  notAHash: (typed: string): string => `"${typed}" is no hash of a pack. One begins with h1:`,
  notAKey: (typed: string): string => `"${typed}" is no public key, and no file with one in it.`,
  notAKeyHint: 'A public key begins with RW. It stands in the .pub file of whoever signs.',
  otherSigner: 'It is not signed with the key that you named.',
  badSignature: 'The signature does not fit, so someone changed the pack or its signature.',
  badSignatureHint: 'Get it again from the people who made it. Nothing was added.',
  noSignature: 'The file HASHES.minisig is no signature that can be read.',
  keyWanted: (name: string): string => `It is signed with a key that is not here (${name}).`,
  keyWantedHint: 'Ask the people who made it for their .pub file, and give it along: --signer FILE',

  // On the shelf
  changedHere: (name: string): string =>
    `The pack ${name} was changed after it was added, so it is not used.`,
  changedHereHint: (name: string): string =>
    `Your answers are safe. To see what changed: cps-story pack verify ${name}. To put it right, add it again.`,
  registerLost:
    'The list of added packs was not there any more. It was made anew from the packs that are here.',
} as const;
