import { pairsOf } from './judging.ts';

/** Somebody else's words without quotation marks, or the listener's own words given back. */
pairsOf('reported', [
  [
    'My sponsor told me you should lend nothing.',
    'My sponsor told me a lot, and I think you should learn it.',
  ],
  ['I was told you have to hit the floor first.', 'I told you, you have to go first.'],
  ['According to my uncle, you must forgive.', 'My uncle came too, so you must forgive.'],
  [
    'Everybody at church says everything happens for a reason.',
    'Everybody at church prays; everything happens for a reason.',
  ],
  ['he be saying you gotta do it', 'he be trying, you gotta do it'],
  ['You have to forgive, my uncle says.', 'You have to forgive, and my uncle too.'],
  ['Friends remind me you must rest.', 'Just remind yourself you must rest.'],
  ['You told me you feel nothing since March.', 'I can tell you feel nothing since March.'],
  ['You said you have to go back on Monday.', 'You need to tell him you have to go back on Monday.'],
  ['She was like you should chill.', 'She would like it too, you should chill.'],
  [
    'Everybody had advice for me. You must pray. You must get up early.',
    'Everybody had a plan for the day. You must get up early.',
  ],
  ['You must rest, that was the rule of our house.', 'You must rest, that is the rule of this house.'],
  ['The rule on the ward was simple: you have to ask.', 'The rule is simple: you have to ask.'],
  ['He was like you must go.', 'It was like this, you must go.'],
  ['My mind told me you must run.', 'Your mind is telling you, you must run.'],
  ['My father used to say nobody gets well.', 'My father used to drink. Nobody gets well.'],
  ['They kept telling us you will be fine.', 'They kept us waiting but you will be fine.'],
  ['My nan used to tell you will be fine.', 'I have seen enough winters to tell you you will be fine.'],
  ['She wanted to say you must rest.', 'That is not to say much, but you must rest.'],
  ['The doctor said it; the nurse says you must rest.', 'The doctor said to wait; you must rest.'],
]);
