/** Help of the commands about packs. */
export const packHelp = {
  list: {
    says: 'see all packs',
    examples: ['cps-story pack list'],
  },
  show: {
    says: 'see the questions of one pack, and who made it',
    notes: 'the notes of its author for trainers',
    examples: ['cps-story pack show one-to-one', 'cps-story pack show riverbend.first-story --notes'],
  },
  validate: {
    says: 'look over a pack that you are writing',
    more: 'Names everything that does not hold together, with the file and the line, and how to mend it.',
    examples: ['cps-story pack validate my-pack/'],
  },
  test: {
    says: 'try the tests of a pack, and the sentences of its rules',
    more: 'Takes a folder, or the name of a pack that is here. Says what was expected and what was found.',
    examples: ['cps-story pack test my-pack/'],
  },
} as const;
