/** Help of `check`. */
export const checkHelp = {
  says: 'read a draft as a listener may hear it',
  more: 'A path is a file, a folder, a pattern such as "stories/*.md", or - for standard input. It never asks anything and never changes a file.',
  setting: 'where it will be told: one-to-one, group, public or written',
  pack: 'the pack it was written with: what its trainer listens for counts too',
  story: 'check a story you kept: its number, its title, or a part of the title',
  format:
    'pretty to read; markdown or html to hand on; for programs json, ndjson, sarif, github, gitlab, rdjson, junit, checkstyle or unix',
  failOn: 'the lightest level that gives 1: pause, look, consider or never (look if you say nothing)',
  all: 'show all: not just three of each file, and not just two of a kind',
  pipedIn: 'To read what is piped in, put a - at the end: cps-story check -',
  explain: 'also show what was heard and let pass, and why',
  examples: [
    'cps-story check my-story.md',
    'cps-story check stories/ --setting group',
    'cps-story check --story "The bus stop"',
    'cps-story check my-story.md --format json --fail-on pause',
    'cat my-story.md | cps-story check -',
  ],
} as const;
