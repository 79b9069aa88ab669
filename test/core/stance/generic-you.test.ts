import { pairsOf } from './judging.ts';

/** "You" in the teller's own story needs a habit of then and the teller's past beside it; an order or a day of now means the listener. */
pairsOf('generic-you', [
  [
    'I was using every day. You wake up and you have to run for it.',
    'I was using every day. You have to run from it.',
  ],
  [
    'You sit in the chair and you feel nothing. I did that for a year.',
    'You sit in that chair and you need to say it. You have to learn.',
  ],
  ['Every morning you lie to your kids. I lost count.', 'Today you lie to your kids. I lost count.'],
  [
    'When you live in a car you learn to hush. I had two winters of it.',
    'When you come in you must learn to hush. I had to.',
  ],
  ['In jail you learn who your people are. I did.', 'In this group you learn who your people are.'],
  ['i was on the street 2 yrs. you wait and you wait', 'i was late. you should wait'],
  ['You keep a bag by the door, and my hands never stopped.', 'You keep a bag by the door.'],
  ['I drank. You drink to sleep and you lie about it.', 'I see. You drink to sleep.'],
  ['You wake up and you feel nothing, every single day.', 'You feel nothing.'],
  ['I drank for years. You wake at four. You feel nothing.', 'I see. You wake at four. You feel nothing.'],
  ['You are angry for a while. I was, for four years.', 'You are angry. I was too, for four years.'],
  ['In my family you keep quiet. I was nine before I knew.', 'You keep quiet. She was nine.'],
]);
