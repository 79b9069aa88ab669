import { pairsOf } from './judging.ts';

/** A belief that the teller has given up, or words of then. What is still believed counts. */
pairsOf('past-belief', [
  ['I used to think everything happens for a reason.', 'I am used to it, everything happens for a reason.'],
  [
    'I used to think nobody gets well, but I met Ana.',
    'I used to think like that, but nobody gets well alone.',
  ],
  ['Back then I was sure that nobody gets well.', 'I am pretty sure that nobody gets well.'],
  ['I believed you must carry it alone.', 'I have always believed you must carry it alone.'],
  ['I believed you will be fine.', 'I believed in luck, you will be fine.'],
  ['I thought nobody gets well.', 'I thought I was done, and look at me, you will be fine.'],
  ['I remember thinking you have to run.', 'I remember you, and you have to run.'],
  ['I told my brother you must wait.', 'Like I told my brother, you must wait.'],
  ['I said to her you must wait.', 'I said it before, you must wait.'],
  ['I told myself everything happens for a reason.', 'I tell you everything happens for a reason.'],
  ['Part of me thought the only way was out.', 'Part of me is old, and the only way is out.'],
  ['In my head the only way was to run.', 'In my view the only way is to run.'],
  ['I had the idea that you must pay for it first.', 'The idea is that you must pay for it first.'],
  ['I was convinced that the only way was my way.', 'I am convinced that the only way is my way.'],
  [
    'At the time the only way I saw was down.',
    'At the time of your visit you must sign in and you must rest.',
  ],
  ['I thought you must pay to grow.', 'I thought about you all week, and you must see her.'],
  ['There was a common belief that nobody gets well.', 'My belief is that nobody gets well.'],
  ['The old belief was that nobody gets well.', 'It is my firm belief that nobody gets well.'],
  ['I figured the only way was to leave.', 'I figured it out; you must leave.'],
  ['In those days the only way was silence.', 'These days the only way is to talk.'],
  [
    'I grew up believing you must earn it, nobody gets well, that was it.',
    'I grew up by the sea, and you must see it.',
  ],
  ['I was hoping that you will be fine.', 'I am hoping, and you must rest.'],
  [
    'It was a notion of mine, one I held too long, that you must win.',
    'A friend of mine holds on; you must win.',
  ],
  [
    'I was one of the people who thought nobody gets well.',
    'I was one of the people who helped; nobody gets well alone.',
  ],
  [
    'I left the ward sure that the only way was up, and it was not.',
    'I left the ward, and I am sure the only way is up.',
  ],
  ['Told myself the only way was through.', 'Tell yourself the only way is through.'],
  ['I scolded myself that you must be tough.', 'I scolded him, so you must be kind.'],
  ['I thought you must be hard.', 'I thought it was huge, so yeah you must let it go, so you must.'],
  ['I told my boss you must pay me.', 'I told my boss no, and you must say it too.'],
  ['I told my aunt you will be fine.', 'I told my aunt the same, friend: you will be fine.'],
  ['I wrote to her that you must wait.', 'I wrote a list once, you must do it.'],
  ['I assumed you have to be tough, so I was.', 'I assumed a lot, now you have to go.'],
]);
