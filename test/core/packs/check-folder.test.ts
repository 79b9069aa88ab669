import { describe, expect, it } from 'vitest';
import { changed, decode, packFiles } from '../../support/pack-files.ts';

const RULES = ['directive', 'graphic', 'story-jargon'];

type Files = { readonly [path: string]: string | null };

/** What is wrong with the small pack when these files lie in it, as a trainer reads it. */
const problemsWith = async (files: Files): Promise<readonly string[]> => {
  const decoded = await decode(packFiles(files), RULES);
  if (decoded.ok) return [];
  return decoded.problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`.trim());
};

const checksOf = async (files: Files) => {
  const decoded = await decode(packFiles(files), RULES);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems, null, 1));
  return decoded.pack.checks;
};

const HURRY = `id: hurry
principle: humble
level: consider
why: A road takes the time it takes.
message: This may sound as if there were a clock.
ask: What took its time for you?
unless: [quoted, negated]
lists:
  fast: [fast, soon]
find:
  - you (will|can) get better <fast>
heard:
  - You will get better soon.
passes:
  - I did not get better soon.
`;

const hurry = (from: string, to: string): Files => {
  if (!HURRY.includes(from)) throw new Error(`the rule does not hold "${from}"`);
  return { 'checks/hurry.yaml': HURRY.replace(from, () => to) };
};

describe('a list of words', () => {
  it.each([
    ['commas', 'phrase,message,ask\n"clean, for",Says what you are.,How else?\n'],
    [
      'semicolons, a byte order mark stripped, and Windows quotes',
      'phrase;message;ask\n"clean, for";Says what you are.;How else?\n',
    ],
    ['tabs', 'phrase\tmessage\task\nclean, for\tSays what you are.\tHow else?\n'],
    [
      'capitals in the head and empty rows',
      'Phrase,Message,Ask,\n,,,\n"clean, for",Says what you are.,How else?,\n',
    ],
  ])('is read with %s', async (_name, table) => {
    const { rules } = await checksOf({ 'checks/words.csv': table });
    expect(rules).toMatchObject([
      {
        id: 'riverbend.first-story/words',
        level: 'consider',
        principle: 'respect',
        message: 'Says what you are.',
        ask: 'How else?',
        groups: [{ patterns: ['clean, for'], plain: true }],
      },
    ]);
  });

  it('has one message for all phrases that say the same', async () => {
    const row = (phrase: string): string => `${phrase},look,Some hear more.,What do you mean?\n`;
    const { rules } = await checksOf({
      'checks/words.csv': `phrase,level,message,ask\n${row('one')}${row('two')}`,
    });
    expect(rules.map(({ groups }) => groups[0]?.patterns)).toEqual([['one', 'two']]);
  });

  it.each([
    [
      'a misspelt column',
      'phrse,message,ask\na,b,c\n',
      'checks/words.csv:1 "phrse" is not a column of this table. Did you mean "phrase"?',
    ],
    ['a column that is missing', 'phrase,message\na,b\n', 'checks/words.csv:1 The column "ask" is missing.'],
    [
      'a column of better words',
      'phrase,message,ask,suggest\na,b,c,d\n',
      'checks/words.csv:1 A column called "suggest" has no place here. A pack never puts other words in the place of theirs.',
    ],
    ['a column twice', 'phrase,message,ask,ask\na,b,c,d\n', 'Two columns are called "ask".'],
    [
      'an empty cell',
      'phrase,message,ask\na,,c\n',
      'checks/words.csv:2 The cell "message" of this row is empty.',
    ],
    [
      'the level pause',
      'phrase,level,message,ask\na,pause,b,c\n',
      'checks/words.csv:2 A pack cannot use the level pause.',
    ],
    [
      'a misspelt level',
      'phrase,level,message,ask\na,loook,b,c\n',
      '"loook" is not known for "level". Did you mean "look"?',
    ],
    ['a misspelt principle', 'phrase,message,ask,principle\na,b,c,humbel\n', 'Did you mean "humble"?'],
    [
      'a phrase twice',
      'phrase,message,ask\nClean for,b,c\nclean FOR,b,c\n',
      'checks/words.csv:3 "clean FOR" stands here twice.',
    ],
    [
      'a phrase without a word',
      'phrase,message,ask\n?!,b,c\n',
      'checks/words.csv:2 "?!" cannot be listened for as it stands.',
    ],
    [
      'a comma that parts a cell',
      'phrase,message,ask\na,one, two,c,d\n',
      'checks/words.csv:2 There are more cells in this row than columns.',
    ],
    [
      'an open quotation mark',
      'phrase,message,ask\na,b,c\n"open,b,c\nd,e,f\n',
      'checks/words.csv:3 A quotation mark opens a cell near here, and none closes it.',
    ],
    ['nothing in it', '', 'checks/words.csv:1 There is nothing in this table.'],
  ])('is told with %s', async (_name, table, expected) => {
    expect((await problemsWith({ 'checks/words.csv': table })).join('\n')).toContain(expected);
  });
});

describe('phrases that excuse', () => {
  const table = (rule: string): Files => ({
    'checks/silencers.csv': `phrase,rule,why\nas my sponsor says,${rule},It is a saying\n`,
  });

  it('name a rule of the program, or one of the pack without its name', async () => {
    const { silencers } = await checksOf({ ...table('directive') });
    expect(silencers).toEqual([{ phrase: 'as my sponsor says', rule: 'directive', why: 'It is a saying' }]);
    const own = await checksOf({ ...table('hurry'), 'checks/hurry.yaml': HURRY });
    expect(own.silencers[0]?.rule).toBe('riverbend.first-story/hurry');
  });

  it.each([
    [
      'a rule that keeps people safe',
      'graphic',
      'checks/silencers.csv:2 No phrase can excuse the rule "graphic".',
    ],
    [
      'a rule for the whole piece',
      'story-jargon',
      'The rule "story-jargon" looks at the whole piece, not at a sentence.',
    ],
    ['a rule that is not there', 'directiv', 'There is no rule "directiv". Did you mean "directive"?'],
  ])('cannot name %s', async (_name, rule, expected) => {
    expect((await problemsWith(table(rule))).join('\n')).toContain(expected);
  });
});

describe('a rule of a pack', () => {
  it('has the name of the pack before its own, and the lists of the pack beside its own', async () => {
    const { rules } = await checksOf({
      'checks/hurry.yaml': HURRY.replace('[fast, soon]', '[fast]').replace('<fast>', '(<fast>|<later>)'),
      'checks/lists.yaml': 'later: [soon, later]\n',
    });
    expect(rules).toMatchObject([
      { id: 'riverbend.first-story/hurry', lists: { fast: ['fast'], later: ['soon', 'later'] } },
    ]);
  });

  it.each([
    [
      'another name than its file',
      'id: hurry',
      'id: haste',
      'checks/hurry.yaml:1 This file should be called haste.yaml, after the rule in it.',
    ],
    ['the name of the table', 'id: hurry', 'id: words', 'The id "words" is kept for the table words.csv.'],
    [
      'a misspelt key',
      'message:',
      'mesage:',
      '"mesage" is not a key that belongs here. Did you mean "message"?',
    ],
    [
      'the level pause',
      'level: consider',
      'level: pause',
      'checks/hurry.yaml:3 A pack cannot use the level pause.',
    ],
    [
      'the level look and one example',
      'level: consider',
      'level: look',
      '"heard" needs 10 sentences at this level.',
    ],
    [
      'a stance that is none',
      '[quoted, negated]',
      '[quoted, negted]',
      'checks/hurry.yaml:7 "negted" is not known for "unless". Did you mean "negated"?',
    ],
    [
      'a list that is not there',
      '<fast>',
      '<fats>',
      'checks/hurry.yaml:11 This pattern cannot be used: there is no list or class called <fats>.',
    ],
    [
      'an open bracket',
      '(will|can)',
      '(will|can',
      'checks/hurry.yaml:11 This pattern cannot be used: a ( without its ).',
    ],
    ['a gap at the start', '- you (', '- ..3 you (', 'it must begin with a word or a class'],
    [
      'a sentence that nothing finds',
      '- You will get better soon.',
      '- You will get worse soon.',
      'checks/hurry.yaml:13 This should be heard, and no pattern finds it: "You will get worse soon."',
    ],
    [
      'a sentence that should pass',
      '- I did not get better soon.',
      '- Surely you can get better fast.',
      'checks/hurry.yaml:15 This should pass, and a pattern finds it',
    ],
    ['no patterns', 'find:\n  - you (will|can) get better <fast>\n', '', '"find" takes a list of patterns.'],
    ['no examples', 'heard:\n  - You will get better soon.\n', '', '"heard" needs one sentence at least.'],
  ])('is told with %s', async (_name, from, to, expected) => {
    expect((await problemsWith(hurry(from, to))).join('\n')).toContain(expected);
  });

  it('cannot bring more patterns, or longer ones, than a check can bear', async () => {
    const many = Array.from({ length: 4_001 }, (_, at) => `word${at},b,c`).join('\n');
    expect(
      (await problemsWith({ 'checks/words.csv': `phrase,message,ask\n${many}\n` })).join('\n'),
    ).toContain('There are more than 2000 rows here.');
    const wide = hurry('get better <fast>', 'get better <fast> ..9 ..9 ..9');
    expect((await problemsWith(wide)).join('\n')).toContain('it needs more than 30 places');
    const groups = Array.from({ length: 301 }, (_, at) => `  - <adv> word${at}`).join('\n');
    expect((await problemsWith(hurry('find:\n', `find:\n${groups}\n`))).join('\n')).toContain(
      'checks:1 This pack listens for too much: 301 patterns begin with a class; at most 300 may.',
    );
  });
});

describe('pack.yaml', () => {
  const more = (lines: string): Files => changed('pack.yaml', 'makes: story', `makes: story\n${lines}`);

  it('says whom it is for, what for, what a class usually has, and how it calls itself', async () => {
    const lines = `audience: People in their first year
purpose: To be heard without advice
own-words: [old-timer, "12-stepper"]
defaults:
  rate: 110
  country: CA
rules:
  thresholds:
    longest-sentence: 45
    far-too-long: 110%`;
    const decoded = await decode(packFiles(more(lines)), RULES);
    expect(decoded.ok && decoded.pack).toMatchObject({
      audience: 'People in their first year',
      purpose: 'To be heard without advice',
      ownWords: ['old-timer', '12-stepper'],
      defaults: { rate: 110, country: 'CA' },
      rules: { thresholds: { longestSentence: 45, farTooLong: 1.1 } },
    });
  });

  it.each([
    [
      'a number beyond its range',
      'rules:\n  thresholds:\n    grade: 40',
      '"grade" takes a whole number from 3 to 16.',
    ],
    [
      'a share beyond its range',
      'rules:\n  thresholds:\n    lecture-share: 1%',
      '"lecture-share" takes 10% to 100%.',
    ],
    [
      'a rate nobody speaks at',
      'defaults:\n  rate: 300',
      '"rate" takes 100 to 160: words a minute, told aloud.',
    ],
    [
      'a country in full',
      'defaults:\n  country: Canada',
      '"Canada" is not a country code of two capital letters.',
    ],
    ['a default there is none of', 'defaults:\n  speed: 1', '"speed" is not a key that belongs here.'],
    [
      'something left out of nothing',
      'leave-out: [then]',
      '"leave-out" has no meaning in a pack that was made from no other.',
    ],
  ])('is told with %s', async (_name, lines, expected) => {
    expect((await problemsWith(more(lines))).join('\n')).toContain(expected);
  });
});
