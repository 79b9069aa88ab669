import { pairsOf } from './judging.ts';

/** A claim that the teller limits to themself. "For me" as a plea or stretched over others limits nothing. */
pairsOf('own-experience', [
  ['For me the only way was to talk.', 'For you the only way is to talk.'],
  ['In my case the only way was a doctor.', 'In every case the only way is a doctor.'],
  ['In my experience the only way through was slow.', 'In all experience the only way through is slow.'],
  ['I learned that you have to rest.', 'You will see that you have to rest.'],
  ['I found that the only way was to ask.', 'I found Jesus and the only way is Jesus.'],
  ['I learned that you must sleep.', 'I learned one thing: you must sleep.'],
  ['I learned the only way was mine.', 'I learned a lot, so you must learn it too.'],
  ['It was the only way for me.', 'It was right for me, and yours is right: the only way.'],
  ['I slowly found the only way was honesty.', 'They found the only way was honesty.'],
  ['The only way for me was meetings.', 'The only way for anybody is meetings.'],
  ['I realized you must sleep to stay well.', 'You realized it: you must sleep to stay well.'],
  ['Speaking for myself, the only way was out.', 'Speak for yourself, the only way is out.'],
  ['What worked for me was the only way I had.', 'What worked for me is the only way for you.'],
  ['Work was the only way for me.', 'Work the only way, do it for me.'],
  ['Quiet was good for me, and it was the only way I had.', 'Do this for me: you must learn it.'],
  ['I learned that you must rest, and you must eat.', 'It was right for me, and you must eat.'],
  [
    'For me it was rest, and everything happens for a reason.',
    'For me it came late, so for you everything happens for a reason.',
  ],
]);
