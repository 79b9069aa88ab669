import { describe, expect, it } from 'vitest';
import { changed, decode, PACK_FILES, packFiles, problemsOf } from '../../support/pack-files.ts';

const packOf = async (files: { readonly [path: string]: string }) => {
  const decoded = await decode(files);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return decoded.pack;
};

describe('a pack that holds together', () => {
  it('has its prompts in the order of pack.yaml, whatever the files are called', async () => {
    const renamed = packFiles({
      'prompts/then.md': null,
      'prompts/000-last-in-no-way.md': PACK_FILES['prompts/then.md'] ?? '',
    });
    expect((await packOf(renamed)).prompts.map(({ id }) => id)).toEqual([
      'purpose',
      'keep',
      'then',
      'back',
      'leave',
    ]);
  });

  it('reads every key of pack.yaml', async () => {
    expect(await packOf(PACK_FILES)).toMatchObject({
      format: 1,
      id: 'riverbend.first-story',
      version: '1.2.0',
      title: 'Your first story',
      authors: ['Riverbend Peer Training'],
      setting: 'group',
      makes: 'story',
      limits: { soft: 20, hard: 40 },
      sections: [
        { id: 'then', joiner: '', reorder: false, runsOn: false },
        { id: 'back', joiner: 'One question.', reorder: true, runsOn: false },
      ],
      rules: { off: [], on: [] },
      resources: {},
      hash: 'h1:test',
      readme: 'For the autumn class.',
    });
  });

  it('reads every key of a prompt, and takes the line ends out of its paragraphs', async () => {
    const then = (await packOf(PACK_FILES)).prompts.find(({ id }) => id === 'then');
    expect(then).toEqual({
      id: 'then',
      kind: 'story',
      section: 'then',
      optional: false,
      limit: 12,
      lines: 'many',
      showIf: {
        match: 'any',
        conditions: [
          { kind: 'chosen', prompt: 'purpose', choice: 'hope' },
          { kind: 'answered', prompt: 'keep' },
        ],
      },
      stopsOn: null,
      feeds: [],
      carries: null,
      tender: true,
      question: 'Where were you then?',
      help: 'Two lines are plenty.\n\nLeave out the worst.',
      choices: [],
      why: 'One scene is enough.',
      example: 'I sat by the phone.',
      cards: [],
    });
  });

  it('reads choices, and cards that are tied to one', async () => {
    const purpose = (await packOf(PACK_FILES)).prompts[0];
    expect(purpose?.choices).toEqual([
      { id: 'hope', words: 'A bit of hope' },
      { id: 'trust', words: 'Some trust' },
    ]);
    expect(purpose?.cards).toEqual([{ choice: 'trust', text: 'Trust takes time.' }]);
  });

  it('keeps the sample answers as they are typed, blank lines too', async () => {
    expect(Object.entries((await packOf(PACK_FILES)).sample)).toEqual([
      ['purpose', 'hope'],
      ['then', 'I sat by the phone.\n\nIt did not ring.'],
      ['back', 'What about you?'],
    ]);
  });

  it('takes minutes for limits, at 130 words each', async () => {
    const files = packFiles(changed('pack.yaml', 'most: 40 words', 'most: 2 minutes'));
    expect((await packOf(files)).limits.hard).toBe(260);
  });

  it('keeps "no" and numbers as words, so that nothing a trainer types is changed in silence', async () => {
    const files = packFiles(changed('pack.yaml', 'Your first story', 'no'));
    expect((await packOf(files)).title).toBe('no');
    expect((await packOf(packFiles(changed('pack.yaml', 'Your first story', '1.10')))).title).toBe('1.10');
  });

  it('keeps the lines of a list in the help', async () => {
    const files = packFiles(
      changed(
        'prompts/keep.md',
        'What stays with you?',
        'What stays?\n\nFor example:\n- names\n- places\nnear you',
      ),
    );
    expect((await packOf(files)).prompts[1]?.help).toBe('For example:\n- names\n- places near you');
  });

  it('switches rules, but only those there are', async () => {
    const files = packFiles(
      changed('pack.yaml', 'makes: story', 'makes: story\nrules:\n  off: [story-jargon]'),
    );
    const known = await decode(files, ['story-jargon']);
    expect(known.ok && known.pack.rules).toEqual({ off: ['story-jargon'], on: [], thresholds: {} });
    const unknown = await decode(files, ['story-lecture']);
    expect(unknown.ok ? [] : unknown.problems.map(({ message }) => message)).toEqual([
      'There is no rule "story-jargon".',
    ]);
  });
});

describe('ids', () => {
  it('have an owner in a pack of a trainer', async () => {
    expect(await problemsOf(packFiles(changed('pack.yaml', 'riverbend.first-story', 'first-story')))).toEqual(
      [
        'pack.yaml:2 "first-story" does not say whose pack it is. Put your own name and a dot before it, such as: id: riverbend.first-story',
      ],
    );
  });

  it.each(['River.Bend', '../etc.passwd', 'a/b.c', 'río.uno', 'a..b', '.b', '-a.b'])(
    'cannot be %s',
    async (id) => {
      const problems = await problemsOf(packFiles(changed('pack.yaml', 'riverbend.first-story', `"${id}"`)));
      expect(problems).toEqual([expect.stringContaining('pack.yaml:2')]);
    },
  );
});

describe('problems', () => {
  it('come all at once, with file and line', async () => {
    const files = packFiles({
      ...changed('pack.yaml', 'title: Your first story', 'titel: Your first story'),
      ...changed('prompts/keep.md', 'kind: list', 'kind: lists'),
      ...changed('prompts/back.md', 'section: back', 'section: bakc'),
    });
    expect(await problemsOf(files)).toEqual([
      'pack.yaml:1 "title" is missing. Add a line that begins with "title:".',
      'pack.yaml:4 "titel" is not a key that belongs here. Did you mean "title"?',
      'prompts/keep.md:3 "lists" is not known for "kind". Did you mean "list"?',
      'prompts/back.md:4 There is no section "bakc" in pack.yaml. Did you mean "back"?',
    ]);
  });

  it('of one file do not make others out of the parts that rest on it', async () => {
    const files = packFiles(changed('prompts/then.md', 'kind: story', 'kind: storry'));
    expect(await problemsOf(files)).toEqual([expect.stringContaining('prompts/then.md:3')]);
  });

  it('say so when pack.yaml is not there', async () => {
    expect(await problemsOf(packFiles({ 'pack.yaml': null }))).toEqual([
      expect.stringContaining('There is no pack.yaml in this folder.'),
    ]);
  });
});

const inPack: readonly (readonly [name: string, from: string, to: string, expected: string])[] = [
  ['a newer format', 'format: 1', 'format: 2', 'pack.yaml:1 This pack is of format 2'],
  ['a format that is none', 'format: 1', 'format: one', 'pack.yaml:1 "one" is not known for "format".'],
  ['a version that is none', '1.2.0', '1.2', 'pack.yaml:3 "1.2" is not a version.'],
  [
    'a language in full',
    'language: en',
    'language: English',
    'pack.yaml:6 "English" is not a language code.',
  ],
  [
    'a misspelt setting',
    'setting: group',
    'setting: groups',
    'pack.yaml:9 "groups" is not known for "setting". Did you mean "group"?',
  ],
  ['the other spelling of licence', 'licence:', 'license:', 'Did you mean "licence"?'],
  [
    'a parent without its version',
    'makes: story',
    'makes: story\nextends: one-to-one',
    'pack.yaml:11 "one-to-one" does not say which pack this one was made from. Write the id, an @ and the version',
  ],
  [
    'a threshold that is none',
    'makes: story',
    'makes: story\nrules:\n  thresholds:\n    longest-sentnce: 40',
    'pack.yaml:13 There is no number called "longest-sentnce". Did you mean "longest-sentence"?',
  ],
  [
    'words that a # would swallow',
    'title: Your first story',
    'title: Who is your #1',
    'pack.yaml:4 All that follows the # in this line would be lost.',
  ],
  [
    'a colon in plain words',
    'title: Your first story',
    'title: Story: the first',
    'pack.yaml:4 There is a second colon on this line.',
  ],
  [
    'a key that stands twice',
    'language: en',
    'language: en\nlanguage: es',
    'pack.yaml:7 This key stands here twice.',
  ],
  [
    'a tab for spaces',
    '  aim: 20 words',
    '\taim: 20 words',
    'pack.yaml:12 A tab stands at the start of this line.',
  ],
  ['a limit without a number', 'aim: 20 words', 'aim: short', 'pack.yaml:12 This is not a length.'],
  [
    'a misspelt limit',
    'most: 40',
    'mots: 40',
    'pack.yaml:13 "mots" is not a key that belongs here. Did you mean "most"?',
  ],
  [
    'a limit by a choice that nobody makes',
    'most: 40 words',
    'most:\n    long: 40',
    'pack.yaml:14 "long" is not a choice of the prompt that sets the length.',
  ],
  [
    'a prompt in the order that is not there',
    'order: [purpose, keep',
    'order: [purpose, keep, kepe',
    'No prompt file has the id "kepe". Did you mean "keep"?',
  ],
  [
    'a prompt that stands in the order twice',
    'order: [purpose, keep',
    'order: [purpose, keep, keep',
    '"keep" stands in the order twice.',
  ],
  [
    'a prompt that is not in the order',
    'order: [purpose, keep,',
    'order: [purpose,',
    'prompts/keep.md:2 The prompt "keep" is not in the order of pack.yaml',
  ],
  [
    'an order in one line of words',
    'order: [purpose, keep, then, back, leave]',
    'order: purpose, keep',
    'pack.yaml:19 "order" takes a list.',
  ],
  [
    'a section nobody writes to',
    '  - then\n',
    '  - then\n  - after\n',
    'pack.yaml:16 No story prompt writes to the section "after".',
  ],
  [
    'a section twice',
    '  - then\n',
    '  - then\n  - then\n',
    'pack.yaml:16 The section "then" stands here twice.',
  ],
  [
    'a misspelt key of a section',
    'joiner:',
    'joinner:',
    'pack.yaml:17 "joinner" is not a key that belongs here. Did you mean "joiner"?',
  ],
  ['a flag that is neither yes nor no', 'reorder: yes', 'reorder: maybe', '"maybe" should be yes or no.'],
  [
    'help lines without a country',
    'makes: story',
    'makes: story\nresources:\n  America: [988]',
    'pack.yaml:12 "America" is not a country code of two capital letters.',
  ],
  [
    'a rule that keeps people safe switched off',
    'makes: story',
    'makes: story\nrules:\n  off: [graphic]',
    'pack.yaml:12 The rule "graphic" cannot be switched off by a pack.',
  ],
  [
    'story prompts in a pack that makes a page',
    'makes: story',
    'makes: page',
    'prompts/then.md:3 This pack makes a page, so no prompt can have the kind story.',
  ],
];

const inPrompt: readonly (readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  expected: string,
])[] = [
  [
    'no header',
    'keep',
    '---\nid: keep',
    'id: keep',
    'prompts/keep.md:1 The first line must be three hyphens and nothing else',
  ],
  [
    'a header in another language',
    'keep',
    '---\nid: keep',
    '---js\nid: keep',
    'prompts/keep.md:1 The first line must be three hyphens and nothing else',
  ],
  ['a header that does not end', 'keep', '---\nWhat', 'What', 'prompts/keep.md:1 The header has no end.'],
  ['no question', 'keep', 'What stays with you?', '', 'The question is missing.'],
  [
    'a question that goes on and on',
    'keep',
    'What stays with you?',
    'What '.repeat(60),
    'prompts/keep.md:7 The question is longer than 240 letters.',
  ],
  ['no kind', 'keep', 'kind: list\n', '', '"kind" is missing.'],
  ['an id that stands twice', 'keep', 'id: keep', 'id: then', 'The id "then" is taken by prompts/keep.md.'],
  [
    'an unknown key',
    'keep',
    'carries:',
    'carry:',
    'prompts/keep.md:5 "carry" is not a key that belongs here.',
  ],
  [
    'an unknown feed',
    'keep',
    'feeds: [keep-private]',
    'feeds: [private]',
    'prompts/keep.md:4 "private" is not known for "feeds".',
  ],
  [
    'a list to watch that is no list',
    'keep',
    'kind: list',
    'kind: private',
    'prompts/keep.md:4 Only a prompt of the kind list can feed "keep-private"',
  ],
  [
    'a misspelt heading',
    'then',
    '## Example',
    '## Exmaple',
    'prompts/then.md:21 "Exmaple" is not a heading that belongs here. Did you mean "Example"?',
  ],
  [
    'a heading twice',
    'then',
    '## Example',
    '## Why',
    'prompts/then.md:21 The heading "Why" stands here twice.',
  ],
  [
    'an empty heading',
    'then',
    'I sat by the phone.',
    '',
    'prompts/then.md:21 Nothing stands below the heading "Example".',
  ],
  [
    'a story prompt without a section',
    'back',
    'section: back\n',
    '',
    'prompts/back.md:3 A story prompt must say which section its words go to.',
  ],
  [
    'a section for private words',
    'keep',
    'kind: list',
    'kind: list\nsection: then',
    'prompts/keep.md:4 A prompt of the kind "list" is never in the story',
  ],
  [
    'a choice prompt without choices',
    'leave',
    '## Choices\n- steady: Steady\n- stirred: Stirred\n',
    '',
    'prompts/leave.md:3 There is nothing to choose from.',
  ],
  [
    'choices nobody can choose',
    'keep',
    'What stays with you?',
    'What stays?\n\n## Choices\n- a: A\n- b: B',
    'prompts/keep.md:3 A prompt of the kind "list" has no choices.',
  ],
  [
    'a choice without an id',
    'leave',
    '- stirred: Stirred',
    '- Stirred',
    'prompts/leave.md:9 This line is not a choice.',
  ],
  [
    'a choice twice',
    'leave',
    '- stirred: Stirred',
    '- steady: Stirred',
    'prompts/leave.md:9 The choice "steady" stands here twice.',
  ],
  [
    'a card for no choice',
    'purpose',
    '## Card: trust',
    '## Card: turst',
    'prompts/purpose.md:12 A card is tied to the choice "turst", which is not there. Did you mean "trust"?',
  ],
  [
    'a stop on no choice',
    'leave',
    'kind: scale',
    'kind: scale\nstops-on: not-today',
    'prompts/leave.md:4 There is no choice "not-today".',
  ],
  [
    'a condition nobody understands',
    'back',
    'optional: yes',
    'show-if: when it rains',
    'prompts/back.md:6 "when it rains" does not say when to ask.',
  ],
  ['a topic nobody knows', 'back', 'optional: yes', 'show-if: story names suicid', 'Did you mean "suicide"?'],
  [
    'a condition on a prompt that is not there',
    'back',
    'optional: yes',
    'show-if: porpose = hope',
    'prompts/back.md:6 There is no prompt "porpose". Did you mean "purpose"?',
  ],
  [
    'a condition on a choice that is not there',
    'back',
    'optional: yes',
    'show-if: purpose = hops',
    'prompts/back.md:6 There is no choice "hops". Did you mean "hope"?',
  ],
  [
    'a condition on a later prompt',
    'back',
    'optional: yes',
    'show-if: leave = steady',
    'prompts/back.md:6 "leave" is asked later than this one.',
  ],
  [
    'both all and any',
    'then',
    'any: [purpose = hope, keep answered]',
    'any: [purpose = hope]\n  all: [keep answered]',
    '"show-if" does not say when to ask.',
  ],
  [
    'a tender prompt at the end',
    'leave',
    'kind: scale',
    'kind: scale\ntender: yes',
    'prompts/leave.md:4 A tender prompt cannot be the first or the last.',
  ],
  [
    'a length that is not chosen',
    'keep',
    'feeds: [keep-private]',
    'feeds: [keep-private, length]',
    'Only a prompt of the kind choice can feed "length".',
  ],
  [
    'a hidden sign',
    'keep',
    'What stays',
    'What \u202estays',
    'prompts/keep.md:7 A hidden sign (U+202E) stands in this line.',
  ],
  [
    'a sign that drives a terminal',
    'keep',
    'What stays',
    'What \u001b[2Jstays',
    'prompts/keep.md:7 A hidden sign (U+001B) stands in this line.',
  ],
];

describe('a problem is named where it stands', () => {
  it.each(inPack)('%s', async (_name, from, to, expected) => {
    expect((await problemsOf(packFiles(changed('pack.yaml', from, to)))).join('\n')).toContain(expected);
  });

  it.each(inPrompt)('%s', async (_name, file, from, to, expected) => {
    const problems = await problemsOf(packFiles(changed(`prompts/${file}.md`, from, to)));
    expect(problems.join('\n')).toContain(expected);
  });

  it.each([
    [
      'an answer to no prompt',
      '## then',
      '## thn',
      'sample.md:7 There is no prompt "thn" for this answer. Did you mean "then"?',
    ],
    ['two answers to one prompt', '## back', '## then', 'sample.md:13 There are two answers for "then".'],
    [
      'an answer that is no choice',
      'hope',
      'hops',
      'sample.md:3 "hops" is not the id of a choice. Did you mean "hope"?',
    ],
    ['an empty answer', 'What about you?', '', 'sample.md:13 There is no answer below "back".'],
    [
      'a sample beyond its own limit',
      'It did not ring.',
      'It did not ring. '.repeat(10),
      'sample.md:1 The sample makes ',
    ],
  ])('%s in the sample', async (_name, from, to, expected) => {
    expect((await problemsOf(packFiles(changed('sample.md', from, to)))).join('\n')).toContain(expected);
  });

  it.each([
    ['notes.txt', 'notes.txt:1 This file has no place in a pack.'],
    ['promts/then.md', 'Did you mean "prompts"?'],
    ['prompts/deep/then.md', 'prompts/deep/then.md:1 This file has no place in a pack.'],
    [
      'checks/words.xlsx',
      'checks/words.xlsx:1 This file has no place in a pack. Did you mean "checks/words.csv"?',
    ],
    [
      'tests/one.txt',
      'tests/one.txt:1 This file has no place in a pack. The name of a file in this folder ends in .md',
    ],
  ])('a file called %s', async (path, expected) => {
    expect((await problemsOf(packFiles({ [path]: 'words\n' }))).join('\n')).toContain(expected);
  });
});
