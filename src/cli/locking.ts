import type { Words } from '../core/words/words.ts';
import type { CommandLine, Flag } from './command-line.ts';

type Says = Words['commands']['lock'];

/** Commands about the lock on all that is kept. */
export const locking = ({ commands: { lock: says } }: Words): readonly CommandLine[] => [
  turnOn(says),
  turnOff(says),
  change(says),
  recover(says),
  status(says),
];

const plain = ({ all }: Says): Flag => ['--plain', all.plain];

const turnOn = (says: Says): CommandLine => ({
  name: 'lock on',
  says: says.on.says,
  more: says.on.more,
  flags: [['--recovery-file <file>', says.on.recoveryFile], plain(says)],
  examples: says.on.examples,
  exits: ['stopped'],
  run: async (given, world) => {
    const { lockOn } = await import('../commands/lock-on.ts');
    const options = {
      passphraseFile: given.text('passphrase-file'),
      recoveryFile: given.text('recovery-file'),
      plain: given.on('plain'),
    };
    return lockOn(options, world);
  },
});

const turnOff = (says: Says): CommandLine => ({
  name: 'lock off',
  says: says.off.says,
  flags: [plain(says)],
  examples: says.off.examples,
  exits: ['stopped'],
  opens: () => true,
  run: async (_given, world) => {
    const { lockOff } = await import('../commands/lock-off.ts');
    return lockOff({}, world);
  },
});

const change = (says: Says): CommandLine => ({
  name: 'lock passphrase',
  says: says.passphrase.says,
  flags: [['--new-passphrase-file <file>', says.passphrase.newFile], plain(says)],
  examples: says.passphrase.examples,
  exits: ['stopped'],
  opens: () => true,
  run: async (given, world) => {
    const { lockPassphrase } = await import('../commands/lock-passphrase.ts');
    return lockPassphrase({ newFile: given.text('new-passphrase-file'), plain: given.on('plain') }, world);
  },
});

const recover = (says: Says): CommandLine => ({
  name: 'lock recover',
  says: says.recover.says,
  flags: [
    ['--recovery-file <file>', says.recover.recoveryFile],
    ['--new-passphrase-file <file>', says.recover.newFile],
    plain(says),
  ],
  examples: says.recover.examples,
  exits: ['stopped'],
  run: async (given, world) => {
    const { lockRecover } = await import('../commands/lock-recover.ts');
    const options = {
      keyFile: given.text('recovery-file'),
      newFile: given.text('new-passphrase-file'),
      plain: given.on('plain'),
    };
    return lockRecover(options, world);
  },
});

const status = (says: Says): CommandLine => ({
  name: 'lock status',
  ...says.status,
  run: async (_given, world) => {
    const { lockStatus } = await import('../commands/lock-status.ts');
    return lockStatus({}, world);
  },
});
