import type { Words } from '../core/words/words.ts';
import type { CommandLine, Given } from './command-line.ts';

/** Commands by which a pack goes from one computer to another. */
export const travelling = ({ commands: { packTravel: says } }: Words): readonly CommandLine[] => [
  add(says),
  build(says),
  keygen(says),
  sign(says),
  verify(says),
  update(says),
  remove(says),
];

type Says = Words['commands']['packTravel'];

const add = ({ add: { flags, ...says } }: Says): CommandLine => ({
  name: 'pack add',
  takes: '<source>',
  ...says,
  flags: [
    ['--yes', flags.yes],
    ['--hash <hash>', flags.hash],
    ['--signer <key>', flags.signer],
    ['--allow-new-key', flags.newKey],
    ['--allow-unsigned', flags.unsigned],
    ['--allow-older', flags.older],
    ['--plain', flags.plain],
  ],
  exits: ['stopped'],
  run: async (given, world) => {
    const { packAdd } = await import('../commands/pack-add.ts');
    const options = {
      source: given.word(0) ?? '',
      yes: given.on('yes'),
      plain: given.on('plain'),
      hash: given.text('hash'),
      signer: given.text('signer'),
      allowed: allowedBy(given),
    };
    return packAdd(options, world);
  },
});

const allowedBy = (given: Given): { older: boolean; newKey: boolean; unsigned: boolean } => ({
  older: given.on('allow-older'),
  newKey: given.on('allow-new-key'),
  unsigned: given.on('allow-unsigned'),
});

const build = ({ build: { flags, ...says } }: Says): CommandLine => ({
  name: 'pack build',
  takes: '[folder]',
  ...says,
  flags: [
    ['--out <file>', flags.out],
    ['--force', flags.force],
  ],
  run: async (given, world) => {
    const { packBuild } = await import('../commands/pack-build.ts');
    const options = { folder: given.word(0) ?? '.', out: given.text('out'), force: given.on('force') };
    return packBuild(options, world);
  },
});

const keygen = ({ keygen: { flags, ...says } }: Says): CommandLine => ({
  name: 'pack keygen',
  ...says,
  flags: [
    ['--out <file>', flags.out],
    ['--key-passphrase-file <file>', flags.passphraseFile],
    ['--plain', flags.plain],
  ],
  exits: ['stopped'],
  run: async (given, world) => {
    const { packKeygen } = await import('../commands/pack-keygen.ts');
    const options = {
      out: given.text('out') ?? 'pack-key.age',
      passphraseFile: given.text('key-passphrase-file'),
      plain: given.on('plain'),
    };
    return packKeygen(options, world);
  },
});

const sign = ({ sign: { flags, ...says } }: Says): CommandLine => ({
  name: 'pack sign',
  takes: '<file>',
  ...says,
  flags: [
    ['--key <file>', flags.key],
    ['--key-passphrase-file <file>', flags.passphraseFile],
    ['--plain', flags.plain],
  ],
  exits: ['stopped'],
  run: async (given, world) => {
    const { packSign } = await import('../commands/pack-sign.ts');
    const options = {
      file: given.word(0) ?? '',
      key: given.text('key') ?? 'pack-key.age',
      passphraseFile: given.text('key-passphrase-file'),
      plain: given.on('plain'),
    };
    return packSign(options, world);
  },
});

const verify = ({ verify: { flags, ...says } }: Says): CommandLine => ({
  name: 'pack verify',
  takes: '[pack]',
  ...says,
  flags: [['--signer <key>', flags.signer]],
  exits: ['found'],
  run: async (given, world) => {
    const { packVerify } = await import('../commands/pack-verify.ts');
    return packVerify({ what: given.word(0), signer: given.text('signer') }, world);
  },
});

const update = ({ update: { flags, ...says } }: Says): CommandLine => ({
  name: 'pack update',
  takes: '[name]',
  ...says,
  flags: [
    ['--yes', flags.yes],
    ['--allow-new-key', flags.newKey],
    ['--allow-unsigned', flags.unsigned],
    ['--plain', flags.plain],
  ],
  exits: ['stopped'],
  run: async (given, world) => {
    const { packUpdate } = await import('../commands/pack-update.ts');
    const options = {
      id: given.word(0),
      yes: given.on('yes'),
      plain: given.on('plain'),
      allowed: allowedBy(given),
    };
    return packUpdate(options, world);
  },
});

/** Which versions must stay is known from the stories. */
const remove = ({ remove: says }: Says): CommandLine => ({
  name: 'pack remove',
  takes: '<name>',
  ...says,
  opens: () => true,
  run: async (given, world) => {
    const { packRemove } = await import('../commands/pack-remove.ts');
    return packRemove({ name: given.word(0) ?? '' }, world);
  },
});
