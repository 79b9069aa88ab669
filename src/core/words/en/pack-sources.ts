import type { OddAddress } from '../../packs/pack-address.ts';

/** What is said while a pack is fetched from somewhere else. */
export const packSourceWords = {
  getting: (source: string): string => `Getting it from ${source}`,
  odd: (why: OddAddress): string => ODD[why][0],
  oddHint: (why: OddAddress): string => ODD[why][1],

  // https
  tooLarge: (source: string): string => `What lies at ${source} is too large for a pack.`,
  cutOff: (source: string): string => `The file from ${source} was cut off on its way here.`,
  tooSlow: (source: string): string => `${source} took too long to answer.`,
  ledAway: (source: string): string => `${source} leads to a place that is not safe to go to.`,
  ledAwayHint: 'A pack is only taken over https. Ask whoever made it for the direct address.',
  notTrusted: (source: string): string => `This computer cannot be sure that ${source} is who it says it is.`,
  notTrustedHint:
    'Is the clock of this computer right? In a school or an office, ask who looks after the network.',
  unreachable: (source: string): string => `${source} could not be reached.`,
  answer: (source: string, answer: number): string =>
    answer === 404
      ? `There is nothing at ${source} (it answers 404).`
      : `${source} does not give it out (it answers ${answer}).`,
  tryAgain: 'Nothing was changed. Look at the address, and try again.',

  // npm and git
  noProgram: (program: string): string => `This takes the program ${program}, which is not on this computer.`,
  noProgramHint: 'Or get the pack as one file, and add that.',
  noPackage: (name: string): string => `npm knows no package ${name}.`,
  noRange: (name: string, range: string): string => `npm has no version ${range} of ${name}.`,
  notWhole: (name: string): string => `What npm got for ${name} is not what the registry says it is.`,
  npmNot: (name: string, code: string): string =>
    code === '' ? `npm could not get ${name}.` : `npm could not get ${name} (${code}).`,
  gitNot: (source: string): string => `git could not get ${source}.`,
  gitNotHint: 'Look at the address. One that asks for a name and a password is not taken over https.',
  noRef: (ref: string): string => `There is no branch, tag or commit "${ref}" there.`,
} as const;

const ODD: { readonly [why in OddAddress]: readonly [string, string] } = {
  'not-https': [
    'A pack is only taken over https.',
    'Is there an address that begins with https:? For a repository, put git: in front.',
  ],
  secret: [
    'There is a name or a password in that address, and none is ever sent.',
    'Ask for an address without one, or get the pack as one file.',
  ],
  'no-address': [
    'That is not a whole address.',
    'One looks like this: https://example.org/first.cpspack.zip',
  ],
  'no-npm-name': [
    'That is no name of a package with a version.',
    'One looks like this: npm:@riverbend/first-story@^1.2.0',
  ],
  'git-way': [
    'git: takes an address with https:// or ssh:// and nothing else.',
    'A copy on this computer is a folder: cps-story pack add FOLDER',
  ],
  'git-ref': [
    'What stands after the # is no name of a branch, a tag or a commit.',
    'One looks like this: #v1.2.0',
  ],
};
