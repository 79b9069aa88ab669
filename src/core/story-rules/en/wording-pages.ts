import type { StoryRulePage } from '../story-rule.ts';

export const storyReadingLevel: StoryRulePage = {
  message: 'This sentence may be hard to follow by ear.',
  ask: 'Where would you take a breath if you said it to a friend?',
  why: 'About one adult in five in the United States reads at grade 5 or below, and a story is told aloud. Short sentences are kind to everyone.',
  source: 'Health literacy guides (grade 6 to 8).',
  heard: [
    'Subsequent to the dissolution of my marriage, my functioning deteriorated considerably.',
    'Fifty words with five commas.',
  ],
  passes: ['After the divorce I got a lot worse.', 'I slept badly. I stopped eating with people.'],
};

export const storyJargon: StoryRulePage = {
  message: 'A word in here may be a locked door for some.',
  ask: 'How would you say it to your neighbor?',
  why: 'Words of clinics and programs keep out those who do not know them, and can turn a life into a file.',
  source: 'Wisconsin CPS course; WRAP; Faces and Voices of Recovery.',
  heard: ['I decompensated and went IOP.', 'I was non-compliant at baseline.'],
  passes: [
    'I got worse and went to a day program.',
    'I was in IOP, which means groups four mornings a week.',
  ],
};

export const storyLecture: StoryRulePage = {
  message: 'Here and there the story turns into advice, and a listener may hear a lesson.',
  ask: 'Which bit of advice hides a moment of yours that you could tell instead?',
  why: 'Sharing goes both ways. A moment leaves room where advice fills it.',
  source: 'The practice articles behind this tool; DBSA group rules.',
  heard: [
    'A run of “you need”, “you must”, “never skip a day”.',
    '“So here are the four things to learn from me.”',
  ],
  passes: ['Sleep came first for me, then people.', 'I skipped days, and began again.'],
};

export const storyNoResources: StoryRulePage = {
  message: 'Someone who listens may need help tonight.',
  ask: 'Which help line or person could you name at the end?',
  why: 'When suicide, overdose or self-harm is named to a room or on a page, people may go home alone with it. A line or a person at the end goes with them.',
  source: 'Safe-messaging guides for speakers; UK speakers’ charter.',
  heard: [
    '…and after my third overdose I came back. Thank you all.',
    '…that was the year I tried to end my life. Good night.',
  ],
  passes: [
    '…you can call or text 988 at any hour.',
    '…the sheet on your chair has numbers. Take one for a friend.',
  ],
};

export const storyTooFresh: StoryRulePage = {
  message: 'This seems close in time. Some tellers wait, and some do not.',
  ask: 'Who knows you are going to share this, and who will you talk to afterwards?',
  why: 'Some guides advise a year or more after a suicide attempt or a loss before telling it in public. For talking with one person we found no such number. You decide, with people you trust.',
  source: 'Handout on telling your story about suicide safely; SPRC Connect.',
  heard: [
    'Three weeks ago I was still on the ward.',
    'I relapsed last week and thought it would make a good talk.',
  ],
  passes: ['Four years ago I spent a month on a ward.', 'Last month I got my key.'],
};

export const keepPrivate: StoryRulePage = {
  message: 'You wanted to keep this to yourself, and it is in the story.',
  ask: 'What would you like here: to keep it in, use another word, or leave it out?',
  why: 'You made a list of words, names and topics that stay with you. The check looks for those very words.',
  source: 'Strategic Sharing (green, yellow, red).',
  heard: ['Oak Street was on your list, and Oak Street is in line 6.'],
  passes: ['A story without the words on your list.'],
};
