import { pairsOf } from './judging.ts';

/** Quotation marks excuse only somebody else's words: a verb of saying beside them, and not said to the listener. */
pairsOf('quoted', [
  [
    'My uncle said, "You must pray more," and I left the table.',
    '"You must pray more" is my word for you tonight.',
  ],
  ['"You need to leave him," my sister told me.', 'What I tell you is "you need to leave him."'],
  ['The nurse asked me, “You have to go where?”', 'I say to you, “You have to go home.”'],
  [
    '« Everything happens for a reason », she said.',
    '« Everything happens for a reason » stands on my wall.',
  ],
  ['He was like, "You should chill," and I did.', 'I like this line: "You should chill."'],
  ['"You should rest." That is what my aunt told me.', '"You should rest."\n\nMy aunt told me other things.'],
  [
    'They kept saying "no one gets well" until I believed it.',
    'Here is what I know: "no one gets well" alone.',
  ],
  ['‘You must eat,’ my nan whispered.', '‘You must eat,’ that is the whole of it.'],
  ['The sign by the bed read "You must stay down."', 'By the bed there was a "sign" and you must stay down.'],
  ['> You should carry it.\n\nThat stood in the card.', 'That stood in the card.\n\nYou should carry it.'],
  [
    'Folks had advice. "Sleep more." "You must eat." "You should run."',
    'Folks had advice. I have some too, friend: you should run.',
  ],
  [
    'My worker kept going "you have to wait" all spring.',
    'My worker kept going all spring, and "you have to wait" is my line now.',
  ],
  [
    'My own brother, "Everything happens for a reason," and I hung up.',
    'My own advice, "Everything happens for a reason," and I mean it.',
  ],
  ['She snapped, "You must stop," and hung up.', 'She snapped the book shut. "You must stop," yes, you.'],
]);
