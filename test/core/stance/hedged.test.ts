import { pairsOf } from './judging.ts';

/** A hedge or an offer in the same clause. A hedge that belongs to another clause excuses nothing. */
pairsOf('hedged', [
  ['Maybe you should rest.', "Maybe you're right, but you should rest."],
  ['Perhaps this is when you should rest.', 'Perhaps this is blunt, you should rest.'],
  ['Perhaps tomorrow you should go.', "Perhaps it's late, so you should go."],
  ['If you like, you should see the garden.', 'I like you; you should see the garden.'],
  ['You should see it, if it helps.', 'You should see it, it helps.'],
  ["You should do it, it's up to you.", 'Your kids look up to you, you should do it.'],
  ['I would suggest you should go.', 'I would go; you should go.'],
  ['Sometimes you have to let it be.', 'This time you have to let it be.'],
  ['I wonder if you should go.', 'No wonder, you should go.'],
  ['I hope you will be fine.', 'I hope you hear me, you will be fine.'],
  ['I hope you think you will be fine.', 'I hope you know you will be fine.'],
  ['I could say you should go.', 'I could not sleep, and you should go.'],
  ['I guess you have to ask her.', "I guess what I'm saying is you have to ask."],
  ["Maybe it's the only way, but that's on you.", "I'm done, that's on you, you should go."],
  ['You should look in, you should go if you are interested.', 'If you want to get well you should go.'],
  ['It sounds like you feel nothing.', 'I know the sound, you feel nothing.'],
  ['Some people find you have to rest first.', 'Some people never learn; you have to rest.'],
  ['It may be that you should rest.', 'In May you should rest.'],
  ['You might find you have to wait.', 'You might be right, you have to wait.'],
  ['You can tell her, you should go only if you want.', 'You want to tell her, you should go.'],
  ['Maybe that is how you will be fine.', 'Maybe that is hard, which is why you must rest.'],
  ['I could see that you must rest.', 'Could you read it to me and you must rest.'],
  ['It sounds like you feel nothing.', 'It sounds like you gave up and you feel nothing.'],
  ['One idea is that you must rest.', 'Have an idea for me and you must rest.'],
]);
