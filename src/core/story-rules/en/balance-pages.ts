import type { StoryRulePage } from '../story-rule.ts';

export const storyNoHope: StoryRulePage = {
  message: 'The hard part is clear. A listener may look for a small light.',
  ask: 'What was the first small thing that eased it, even a little?',
  why: 'Hope is the heart of peer support, and a story with no way out can leave a listener with less of it. Not every story has to be a hopeful one: mark a text with “marks: not-a-hope-story” and this rule is quiet.',
  source:
    'NEON study 2019 (pessimism as a harm); Wisconsin CPS course; Woods and others 2019 on stories that do not rise.',
  heard: [
    'Ten sentences of loss, and the end.',
    '“It took it all and that is how it is.”',
    '“Nothing that anyone did made a difference.”',
  ],
  passes: [
    'One nurse knew my name, and I held on to that.',
    'I did not believe it would ease. It has, a good deal.',
    'Some days are still grey and I am still here.',
  ],
};

export const storyNoTurn: StoryRulePage = {
  message: 'From the worst to today there is a jump. A listener may wonder how you got across.',
  ask: 'What was one step, one person or one choice in between?',
  why: 'Listeners learn how recovery happens from the part in the middle. A story that leaps over it can feel out of reach.',
  source: 'NEON studies 2019; CASAT story frame.',
  heard: ['I lost it all. Now I have a job and a dog.', 'It was hell, then it was over.'],
  passes: [
    'I asked one person for help, and it was the right one.',
    'The turn was slow: sleep first, then walks.',
  ],
};

export const storyProblemHeavy: StoryRulePage = {
  message: 'About {n} of {m} sentences tell of the hard time. The way out has less room.',
  ask: 'What more could you tell of the way out, if a hard sentence or two made room?',
  why: 'A story of illness and a story of recovery are told with the same facts and another weight. Half and half is quite normal in published stories, so this speaks only when it is far more than that.',
  source:
    'VA MIRECC training; CHIME-NL 2024 (54 % difficulty in 30 published stories); the limit of 65 to 70 % is ours.',
  heard: ['Two minutes on the ward and one line on today.', 'Nine losses, one after the other.'],
  passes: ['A third hard, a third turn, a third today and the question.', 'The hard part in two lines.'],
};

export const storyAllSunshine: StoryRulePage = {
  message: 'There is much light here, and little of the road. Someone in the dark may not find a way in.',
  ask: 'Which doubt or step back, if any, would you be all right with naming?',
  why: 'Fears and steps back make a story real, and a real story is the one that helps.',
  source: 'NEON study 2019 (authenticity); Woods and others 2019.',
  heard: ['A list of jobs, prizes and talks.', '“From that day it only went up.”'],
  passes: ['I went back twice before it held.', 'Good things came, and so did a bad February.'],
};

export const storyTooLong: StoryRulePage = {
  message: 'Read aloud this takes about {x}. There is usually room for {y}.',
  ask: 'If they remember only one moment, which would you like it to be?',
  why: 'In real visits peers share four or five sentences at a time. A slice leaves room for the other person. The limits are a custom of this tool, and a trainer can change them.',
  source: 'Truong and others 2019; DBSA group rules; This Is My Brave; limits for one person are ours.',
  heard: ['Nine hundred words for one person.', 'Twelve minutes in a circle of ten.'],
  passes: ['A hundred and eighty words and a question.', 'Four minutes, and the turn goes on.'],
};

/** For pages that show a message without a text to count in. */
export const sampleAmounts: { readonly [mark: string]: string } = {
  n: '14',
  m: '20',
  x: 'four minutes',
  y: 'two',
};
