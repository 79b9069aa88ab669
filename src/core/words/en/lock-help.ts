/** What help says about the commands of the lock. */
export const lockHelp = {
  on: {
    says: 'lock your stories, so that reading them takes a passphrase',
    more: 'It tells what it can do and what it cannot, gives you a recovery key for paper, and then locks all files. Writing still takes no passphrase. To know more: cps-story help lock',
    recoveryFile: 'write the recovery key into this file, and ask nothing (for scripts)',
    examples: ['cps-story lock on'],
  },
  off: {
    says: 'take the lock off, so that your stories are plain files again',
    examples: ['cps-story lock off'],
  },
  passphrase: {
    says: 'change the passphrase',
    newFile: 'read the new passphrase from the first line of this file',
    examples: ['cps-story lock passphrase'],
  },
  recover: {
    says: 'set a new passphrase with the recovery key',
    recoveryFile: 'read the recovery key from this file',
    newFile: 'read the new passphrase from the first line of this file',
    examples: ['cps-story lock recover'],
  },
  status: {
    says: 'see whether your stories are locked',
    examples: ['cps-story lock status'],
  },
  all: {
    plain: 'ask in text alone, also from a pipe',
  },
} as const;
