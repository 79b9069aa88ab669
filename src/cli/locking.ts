import type { Words } from '../core/words/words.ts';
import type { CommandLine, Flag } from './command-line.ts';

/** Commands about the lock on all that is kept. */
export const locking = ({ commands: says }: Words): readonly CommandLine[] => {
  const plain: Flag = ['--plain', says.lockAll.plain];
  return [
    {
      name: 'lock on',
      says: says.lockOn.says,
      more: says.lockOn.more,
      flags: [['--recovery-file <file>', says.lockOn.recoveryFile], plain],
      examples: says.lockOn.examples,
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
    },
    {
      name: 'lock off',
      says: says.lockOff.says,
      flags: [plain],
      examples: says.lockOff.examples,
      exits: ['stopped'],
      opens: () => true,
      run: async (_given, world) => {
        const { lockOff } = await import('../commands/lock-off.ts');
        return lockOff({}, world);
      },
    },
    {
      name: 'lock passphrase',
      says: says.lockPassphrase.says,
      flags: [['--new-passphrase-file <file>', says.lockPassphrase.newFile], plain],
      examples: says.lockPassphrase.examples,
      exits: ['stopped'],
      opens: () => true,
      run: async (given, world) => {
        const { lockPassphrase } = await import('../commands/lock-passphrase.ts');
        return lockPassphrase(
          { newFile: given.text('new-passphrase-file'), plain: given.on('plain') },
          world,
        );
      },
    },
    {
      name: 'lock recover',
      says: says.lockRecover.says,
      flags: [
        ['--recovery-file <file>', says.lockRecover.recoveryFile],
        ['--new-passphrase-file <file>', says.lockRecover.newFile],
        plain,
      ],
      examples: says.lockRecover.examples,
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
    },
    {
      name: 'lock status',
      ...says.lockStatus,
      run: async (_given, world) => {
        const { lockStatus } = await import('../commands/lock-status.ts');
        return lockStatus({}, world);
      },
    },
  ];
};
