import type { NewPrompt } from '../../packs/writing/written-prompt.ts';

export type PackStarter = {
  /** BCP 47: the language of these words. */
  readonly language: string;
  readonly summary: string;
  readonly prompts: readonly NewPrompt[];
  /** The file `sample.md`. */
  readonly sample: string;
  readonly readme: (title: string) => string;
};

/** A first pack to change: five questions that hold together, and a made-up piece. Its words are the trainer's from then on. */
export const packStarter: PackStarter = {
  language: 'en',
  summary: 'A few gentle questions for a short story.',
  prompts: [
    {
      id: 'arrive',
      kind: 'scale',
      stopsOn: 'not-today',
      question: 'How are you today?',
      help: '"Not today" is a good answer. We save and stop.',
      choices: [
        { id: 'steady', words: 'Steady' },
        { id: 'stirred', words: 'Stirred, and I want to go on' },
        { id: 'not-today', words: 'Not today' },
      ],
      cards: [{ choice: 'stirred', text: 'Go slowly. You can skip or pause at any question.' }],
      why: 'How you are today tells you how much to open.',
      example: 'Steady.',
    },
    {
      id: 'keep',
      kind: 'list',
      feeds: ['keep-private'],
      carries: 'keep',
      question: 'What stays with you?',
      help: 'Names, places, things you do not want in the story. One on each line. I will tell you if one slips in.',
      why: 'It is easier to choose now than in the middle of a story.',
      example: 'The name of the street.',
    },
    {
      id: 'then',
      kind: 'story',
      section: 'then',
      limit: 80,
      tender: true,
      carries: 'then',
      question: 'Where were you then?',
      help: 'One scene is enough. Leave out pictures that could hurt.',
      why: 'One scene lets people see it. There is no need to tell it all.',
      example: 'I sat by the phone and did not pick it up.',
    },
    {
      id: 'turn',
      kind: 'story',
      section: 'turn',
      limit: 100,
      carries: 'turn',
      question: 'What was one small thing that helped?',
      help: 'It can be as small as a song, or a chair that somebody kept for you.',
      why: 'Small things are the ones that others can try.',
      example: 'My neighbor knocked, and left soup by the door.',
    },
    {
      id: 'back',
      kind: 'story',
      section: 'back',
      lines: 'one',
      limit: 25,
      carries: 'back',
      question: 'What will you ask the others?',
      help: 'Begin with "what" or "how". No answer is wrong.',
      why: 'A question gives the time back to the people who listened.',
      example: 'What gave you a better day, if you had one?',
    },
  ],
  sample: `# A sample, made up

## arrive

steady

## keep

the name of my street

## then

I sat by the phone that winter and did not pick it up. I was sure that nobody wanted to hear from me.

## turn

My aunt wrote me a card with no question in it. I called her the next day, for one minute.

## back

What made a day lighter for you, if anything did?
`,
  readme: (title) => `# ${title}\n`,
};
