/** Help of each command: one line, more about it, its flags, and examples that can be typed as they stand. */
export const commandHelp = {
  rules: {
    says: 'what the check listens for, and why',
    more: 'Without a name it lists all rules. With a name it shows the page of that rule: why it is there, where that comes from, and examples.',
    examples: ['cps-story rules', 'cps-story rules directive'],
  },
  support: {
    says: 'people you can reach, at any hour',
    more: 'Shows help lines for your country. cps-story is not a crisis service: it cannot call anyone.',
    country: 'help lines of this country, just this once (a code or a name; list shows which)',
    examples: ['cps-story support', 'cps-story support --country CA', 'cps-story settings country CA'],
  },
  settings: {
    says: 'see or change how cps-story works for you',
    more: 'Without a key it lists all settings. With a key it shows that one. With a key and a value it changes it.',
    examples: [
      'cps-story settings',
      'cps-story settings form plain',
      'cps-story settings country GB',
      'cps-story settings speaking-rate 120',
      'cps-story settings own-words "survivor, voice hearer"',
    ],
  },
  pack: {
    says: 'the sets of questions that draft can ask',
  },
  help: {
    says: 'help for a command, or a page to read',
  },
} as const;
