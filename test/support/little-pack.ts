import type { Pack, Prompt, Section } from '../../src/core/packs/pack.ts';

/** A prompt with nothing special about it; a test names only what it is about. */
export const prompt = (id: string, given: Partial<Prompt> = {}): Prompt => ({
  id,
  kind: 'story',
  section: null,
  optional: false,
  limit: null,
  lines: 'many',
  showIf: null,
  stopsOn: null,
  feeds: [],
  carries: null,
  question: `Question ${id}?`,
  help: '',
  choices: [],
  why: '',
  example: '',
  tender: false,
  cards: [],
  ...given,
});

export const section = (id: string, given: Partial<Section> = {}): Section => ({
  id,
  joiner: '',
  reorder: false,
  runsOn: false,
  ...given,
});

export const pack = (prompts: readonly Prompt[], given: Partial<Pack> = {}): Pack => ({
  format: 1,
  id: 'little',
  version: '1.0.0',
  title: 'A little pack',
  summary: 'For tests.',
  language: 'en',
  licence: 'CC0-1.0',
  authors: ['Test'],
  setting: 'one-to-one',
  makes: 'story',
  limits: { soft: null, hard: 260 },
  prompts,
  sections: [...new Set(prompts.flatMap((each) => (each.section === null ? [] : [each.section])))].map((id) =>
    section(id),
  ),
  resources: {},
  rules: { off: [], on: [], thresholds: {} },
  ownWords: [],
  defaults: {},
  audience: '',
  purpose: '',
  extends: '',
  checks: { rules: [], silencers: [] },
  samples: [],
  notes: '',
  hash: 'h1:test',
  sample: {},
  readme: '',
  ...given,
});

/** Every kind of prompt once, with one that only hope asks for. */
export const littlePack: Pack = pack([
  prompt('arrive', {
    kind: 'scale',
    question: 'How are you arriving?',
    choices: [
      { id: 'steady', words: 'Steady' },
      { id: 'not-today', words: 'Not today' },
    ],
    stopsOn: 'not-today',
  }),
  prompt('purpose', {
    kind: 'choice',
    question: 'What do you hope it gives them?',
    feeds: ['purpose'],
    choices: [
      { id: 'hope', words: 'Hope' },
      { id: 'trust', words: 'Trust' },
    ],
    cards: [{ choice: 'trust', text: 'Trust takes time.' }],
  }),
  prompt('keep', { kind: 'list', question: 'What stays private today?', feeds: ['keep-private'] }),
  prompt('moment', { kind: 'private', question: 'Which one moment fits?', why: 'A slice is enough.' }),
  prompt('ask', { section: 'ask', lines: 'one', question: 'How will you ask?' }),
  prompt('then', { section: 'then', tender: true, limit: 10, question: 'Where were you then?' }),
  prompt('wobble', {
    section: 'turn',
    optional: true,
    question: 'Did it wobble later?',
    showIf: { match: 'all', conditions: [{ kind: 'chosen', prompt: 'purpose', choice: 'hope' }] },
  }),
  prompt('now', { section: 'now', question: 'What is one plain detail of today?', example: 'I have a key.' }),
  prompt('leave', {
    kind: 'scale',
    question: 'How are you leaving?',
    choices: [
      { id: 'steady', words: 'Steady' },
      { id: 'company', words: 'I would like some company' },
    ],
  }),
]);
