import { type StanceTable, wordSet } from '../../../stance/stance-table.ts';
import { classAt, wordAt } from '../../../text/token-table.ts';
import { CLASS } from '../../../text/word-classes.ts';

/** Name a speaker only in some company: `namesSpeaker` looks at it. Ours, collected by hand. */
export const NAMING: ReadonlySet<string> = wordSet(
  'with like rule rules law according acted call calls called line word motto message advice saying slogan heard about me sign poster banner orders drilled hammered beaten taught raised',
);

/** "they called me out", "called me last week", "called me, and". */
const NO_NAME =
  /^(out|up|back|in|into|over|for|on|at|last|every|again|yesterday|today|tonight|from|when|,|and|to)$/;

/** "they called me", "a man called my son a", "used to call me", "anyone ever called you a": a name for somebody, from somebody else. */
const callsNames = (table: StanceTable, at: number): boolean => {
  const whom = wordAt(table, at + 1);
  if (NO_NAME.test(wordAt(table, at + 2))) return false;
  if (whom === 'me')
    return wordAt(table, at) !== 'call' || /^(to|would|they|people|all|always)$/.test(wordAt(table, at - 1));
  if (wordAt(table, at) !== 'called') return false;
  const name = whom === 'my' ? at + 3 : at + 2;
  return /^(my|him|her|them|us|you)$/.test(whom) && /^(a|an|the)$/.test(wordAt(table, name));
};

/** "drilled into me that", "I had been taught that", "raised us that": words of others, of then. */
const wasTaught = (table: StanceTable, at: number): boolean => {
  const that = (on: number): boolean => /^(that|you)$/.test(wordAt(table, at + on));
  if (/^(me|us)$/.test(wordAt(table, at + 1))) return that(2);
  if (wordAt(table, at + 1) === 'into') return that(3);
  const who = [2, 3].map((back) => wordAt(table, at - back));
  return that(1) && (classAt(table, at - 1) & CLASS.be) !== 0 && who.some((word) => /^(i|we)$/.test(word));
};

/** "My sergeant's line was". */
const isTheirLine = (table: StanceTable, at: number): boolean =>
  wordAt(table, at + 1) === 'was' && [1, 2, 3].some((back) => (classAt(table, at - back) & CLASS.poss) !== 0);

/** "according to", "acted like", "they called me", "word was", "he was like". */
export const namesSpeaker = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (word === 'like')
    return (
      /^(was|is)$/.test(before) &&
      /^(he|she|they|everyone|everybody|someone|who)$/.test(wordAt(table, at - 2))
    );
  if (/^(rule|rules|law)$/.test(word))
    return !/^(in|-)$/.test(before) && table.words.slice(at + 1, at + 7).includes('was');
  if (word === 'according') return next === 'to';
  if (/^(motto|message|advice|saying|slogan)$/.test(word))
    return table.words.slice(at + 1, at + 7).includes('was');
  if (word === 'heard' && before === 'i' && next === 'from' && wordAt(table, at + 3) === 'that') return true;
  if (word === 'heard')
    return (
      before === 'i' && wordAt(table, at - 2) === 'what' && table.words.slice(at + 1, at + 5).includes('was')
    );
  if (/^(drilled|hammered|beaten|taught|raised)$/.test(word)) return wasTaught(table, at);
  if (word === 'about') return next === 'how' && before === 'on';
  if (/^(sign|poster|banner|orders)$/.test(word) || word === 'me')
    return next === ':' && (word !== 'me' || before === 'at');
  if (word === 'acted') return next === 'like';
  if (/^call(s|ed)?$/.test(word)) return before !== 'i' && callsNames(table, at);
  if (word === 'line')
    return before === 'sponsor' || isTheirLine(table, at) || /^(old|favorite|favourite)$/.test(before);
  if (word === 'with') return /^start(s|ed)?$/.test(before) && /^(always|would)$/.test(wordAt(table, at - 2));
  return word === 'word' && before === 'the' && /^(was|is|on|around)$/.test(next);
};
