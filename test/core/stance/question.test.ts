import { pairsOf } from './judging.ts';

/** A real question asks. A tag, and advice in the coat of a question, do not. */
pairsOf('question', [
  ['Do you think you should go?', "Don't you think you should go?"],
  ['Do you ever feel you should go?', "Don't you ever think it, you should go?"],
  ['You said you should go, you think?', 'You should go, you hear me?'],
  ['Did he say you should go?', 'You should go; see what I mean?'],
  ['How many of them say you should go?', 'How many times do I say you should go?'],
  ['Can I say you should go?', 'Can I be honest, you should go?'],
  ['What do you feel you need to say?', 'You need to say it, right?'],
  ['Is there something you have to do first?', 'There is something, you have to do it first.'],
  ['do you want to see if you will be fine', 'do that and you will be fine'],
  [
    'Would you say that everything happens for a reason?',
    'I say everything happens for a reason, would you?',
  ],
  ['What would you do if you must go', 'What I would do is this: you must go.'],
  ['Are you sure that the only way is out?', 'The only way is out, okay?'],
  ['When is it that you feel nothing?', 'You feel nothing, is that it?'],
  ['You think you should rest?', 'You think that is a lot? You must see mine.'],
  ['How do you know you will be fine?', 'You will be fine, how could you not?'],
  ['Who told you that nobody gets well?', 'Who knows. Nobody gets well.'],
  ['So what do you think the only way is?', 'I am at the door, so what do you think the only way is?'],
  ['Do you feel you must go, or not?', 'You must go okay?'],
  ['Do you know who says you must go?', 'Notice how you must go?'],
  ['What do you want and what must you say if you must go?', 'You must go, what more do you want?'],
  ['Is it that you must go, son?', 'You must go, righto?'],
]);
