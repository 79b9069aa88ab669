const PLAIN = 'text only, numbers in place of menus (for screen readers)';
const PASSPHRASE_FILE = 'read the passphrase from the first line of this file';

/** Help of the commands by which a pack goes from one computer to another. */
export const packTravelHelp = {
  add: {
    says: 'add a pack, so that draft can use it',
    more: 'From a folder, a packed file, an https: address, npm: or git:. It shows who made it and what is in it, and asks. A pack is text: it cannot run anything, and it cannot see your stories. The internet is only used for an address.',
    examples: [
      'cps-story pack add my-pack/',
      'cps-story pack add riverbend.first-story-1.2.0.cpspack.zip',
      'cps-story pack add https://example.org/first-story.cpspack.zip',
      'cps-story pack add npm:@riverbend/first-story@^1.2.0',
      'cps-story pack add git:https://example.org/first-story.git#v1.2.0',
      'cps-story draft --pack my-name.my-pack',
    ],
    flags: {
      yes: 'ask nothing, and add it',
      hash: 'take it only if it has this hash (h1:...)',
      signer: 'take it only if this key signed it: a .pub file, or the key itself',
      newKey: 'also when another key than before signed it',
      unsigned: 'also when it was signed before, and is not now',
      older: 'also when a newer version is here',
      plain: PLAIN as string,
    },
  },
  build: {
    says: 'make one file of a pack, to hand out',
    more: 'The pack is looked over first. Without a folder it is the one you are in.',
    examples: [
      'cps-story pack build my-pack/',
      'cps-story pack build my-pack/ --out first-story.cpspack.zip',
    ],
    flags: { out: 'the file to write', force: 'write over a file that is there' },
  },
  keygen: {
    says: 'make a key, to sign the packs that you hand out',
    more: 'The secret half stays with you, under a passphrase. Give the other half, the .pub file, to everybody.',
    examples: ['cps-story pack keygen', 'cps-story pack keygen --out riverbend.age'],
    flags: {
      out: 'the file for the secret key (pack-key.age if you say nothing)',
      passphraseFile: PASSPHRASE_FILE as string,
      plain: PLAIN as string,
    },
  },
  sign: {
    says: 'sign a built pack, so that people know it is yours',
    more: 'The program minisign can check it too.',
    examples: ['cps-story pack sign riverbend.first-story-1.2.0.cpspack.zip --key riverbend.age'],
    flags: {
      key: 'the file with your secret key (pack-key.age if you say nothing)',
      passphraseFile: PASSPHRASE_FILE as string,
      plain: PLAIN as string,
    },
  },
  verify: {
    says: 'see if a pack is just as it was made, without adding it',
    more: 'Takes a file, a folder, an address, or the name of a pack that you added. Without one it looks at all that you added.',
    examples: [
      'cps-story pack verify',
      'cps-story pack verify riverbend.first-story',
      'cps-story pack verify riverbend.first-story-1.2.0.cpspack.zip',
    ],
    flags: { signer: 'the key that must have signed it: a .pub file, or the key itself' },
  },
  update: {
    says: 'look for newer versions where your packs came from',
    more: 'It shows what changed, question by question, and asks. A draft that you began goes on with the questions it began with. The internet is only used for packs that came from there.',
    examples: ['cps-story pack update', 'cps-story pack update riverbend.first-story'],
    flags: {
      yes: 'ask nothing, and take what is new',
      newKey: 'also when another key than before signed it',
      unsigned: 'also when it was signed before, and is not now',
      plain: PLAIN as string,
    },
  },
  remove: {
    says: 'take out a pack that you added',
    more: 'Versions that your stories rest on stay. Your stories are not touched.',
    examples: [
      'cps-story pack remove riverbend.first-story',
      'cps-story pack remove riverbend.first-story@1.2.0',
    ],
  },
} as const;
