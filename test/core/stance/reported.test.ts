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
  // spoken aloud, with no marks
  ['My coach was like you have to run.', 'The whole thing was like you have to run.'],
  ['My tutor was all, no, you have to read it.', 'My tutor was all in black, and you have to see it.'],
  ['So my aunt goes you should rest.', 'My aunt goes to Mass and you should rest.'],
  ['My head went you must run.', 'My heart went out to her, you must run.'],
  // the source behind the words
  ['You must pray, is what they told me.', 'You must pray, and what they told me is private.'],
  ['You have to be tough was my favorite line.', 'You have to be tough, and it was a long line.'],
  [
    'Everything happens for a reason, said the card in the shop.',
    'Everything happens for a reason, said or unsaid.',
  ],
  ['You will be fine, I told my mother, from a bus.', 'You will be fine, I told you.'],
  ['You will be fine they said, and I was not.', 'You will be fine, like they said.'],
  ['You must rest, my aunts all said.', 'You must rest, my aunts said it helped them.'],
  ['You feel nothing at home, you said.', 'You feel nothing at home, whatever you said.'],
  // what tells no words
  ['She liked to say you must rest.', 'I am in a position to say you must rest.'],
  ['What she told me was you must wait.', 'I know what she is going to say and you must wait.'],
  ['Some said you should wait.', 'They said some stuff, you should wait.'],
  ['You told me you feel nothing.', "You haven't told me, you feel nothing."],
  ['You said you feel nothing.', 'You said you are fine but deep down you feel nothing.'],
  ['When you said you feel nothing I was there.', 'When you said that, I saw that you feel nothing.'],
  ['My uncle says you must win, and that was all he had.', 'Not many can say that, you must win.'],
  ['A man called me the boy who says you must pay.', 'A man called to me, and you must pay.'],
  ['Mi granny use to tell me you must eat.', 'Mi granny use to tell it well, but you must eat.'],
  ['The doctor said it; the nurse says you must rest.', 'The doctor said to wait; you must rest.'],
]);
