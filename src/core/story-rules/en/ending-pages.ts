import type { StoryRulePage } from '../story-rule.ts';

export const storyNoInvitation: StoryRulePage = {
  message: 'Your story ends with you. A small question can hand it back.',
  ask: 'What would you like to ask that has no right answer?',
  why: 'A story is an invitation to think about one’s own path, not the last word. A question after the story lets the listener say what it means to them.',
  source: 'Wisconsin CPS course (Ask-Share-Ask).',
  heard: [
    '…and that is how I got my flat back.',
    '…so these days I lead the walk myself.',
    '…Anyway, that was my winter.',
  ],
  passes: [
    '…What, if anything, of that is near to you?',
    '…I will stop there. What was it like to hear?',
    '…That was my way. I would be glad to hear about yours, today or another day.',
  ],
};

export const storyClosedQuestion: StoryRulePage = {
  message: 'This question can be answered with one word, and the talk may end there.',
  ask: 'What happens if it starts with “what” or “how”?',
  why: 'An open question draws out what a person knows about their own life. A closed or leading one asks them to agree.',
  source: 'Wisconsin CPS course.',
  heard: ['So it can be done, right?', 'Are you feeling any better for it?', 'Will you give it a go?'],
  passes: [
    'What stayed with you?',
    'How does that sit with you?',
    'Which part, if any, fits with your week?',
  ],
};

export const storyNoPermission: StoryRulePage = {
  message: 'A short “may I?” gives them the choice.',
  ask: 'How would you ask, in your own words?',
  why: 'Ask-Share-Ask begins with asking: what would they like to know, and would they like to hear your part? It is easier to listen when you were free to say no.',
  source: 'Wisconsin CPS course (Ask-Share-Ask).',
  heard: [
    'So there I was at twenty, with no keys…',
    'I have to tell you what happened to me.',
    'This is my story.',
  ],
  passes: [
    'Would it help to hear what that was like for me?',
    'I have a short piece of my own on this. Shall I, or not now?',
    'You asked me how I got here. I can tell you a little.',
  ],
};

export const storyNoPurpose: StoryRulePage = {
  message: 'You have not yet said what you hope this gives them.',
  ask: 'In a word or two, what would it be: hope, company, a possibility, a fact, or something else?',
  why: 'Peers share to serve the other person. When you know what a piece is for, it is easier to choose what goes in and what can wait.',
  source: 'Wisconsin CPS course; White 2019; Truong and others 2019.',
  heard: ['An empty answer to “What do you hope your piece gives them?”'],
  passes: ['“So she knows that others were scared before their first group.”', '“Company.”'],
};

export const storyNoWayBack: StoryRulePage = {
  message: 'You are the only one in this story so far. A listener may look for a place in it.',
  ask: 'Who stood near you, and where does the person in front of you come in?',
  why: 'A story is more than one life: it shows what is possible. Other people in it open a door for the listener.',
  source: 'The practice articles behind this tool.',
  heard: ['I did it. I went. I learned. I won.', 'A page without another name.', 'An end on “I”.'],
  passes: [
    'My sister drove. I went in.',
    '…and now I wonder what it is like for you.',
    'We were six in that room.',
  ],
};

export const storyNobodyHelped: StoryRulePage = {
  message: 'In this version you carry it alone.',
  ask: 'Who or what, if anything, helped carry it: a person, a place, a pet, a book?',
  why: 'Being connected is a large part of recovery, and credit shared keeps a story humble. This rule is off until somebody turns it on: for some stories, being alone is the point.',
  source: 'CHIME (Leamy and others 2011).',
  heard: ['I did it from start to end with nobody.', 'A page with no other name or place in it.'],
  passes: ['A dog got me out of the door.', 'The library was warm and nobody asked.'],
};
