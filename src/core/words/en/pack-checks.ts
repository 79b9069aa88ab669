/** What the tool says to a trainer about what a pack listens for: word lists, rules, silencers, numbers. */
export const packCheckWords = {
  // Files
  checkName: (near: string | null): string =>
    `${near === null ? '' : `Did you mean "${near}"? `}In the folder checks lie words.csv, silencers.csv, lists.yaml, and one file ending in .yaml for each rule.`,
  markdownName: 'The name of a file in this folder ends in .md, in small letters.',

  // Tables
  openQuotes: 'A quotation mark opens a cell near here, and none closes it.',
  noTable: 'This does not read as a table.',
  tableHint: 'Save the table again from your spreadsheet as CSV (comma separated), with the setting UTF-8.',
  emptyTable: 'There is nothing in this table.',
  headHint: (known: readonly string[]): string => `The first line names the columns: ${known.join(', ')}`,
  columnTwice: (name: string): string => `Two columns are called "${name}".`,
  columnUnknown: (name: string): string => `"${name}" is not a column of this table.`,
  columnMissing: (name: string): string => `The column "${name}" is missing.`,
  noOffers: (name: string): string => `A column called "${name}" has no place here.`,
  noOffersHint: 'A pack never puts other words in the place of theirs. Ask a question in the column ask.',
  manyRows: (most: number): string => `There are more than ${most} rows here.`,
  manyCells: 'There are more cells in this row than columns.',
  manyCellsHint: 'Where a comma stands inside the words, put the whole cell in "double quotes".',
  cellMissing: (column: string): string => `The cell "${column}" of this row is empty.`,
  longCell: (column: string, most: number): string => `"${column}" is longer than ${most} letters.`,

  // Levels and rules
  pauseLevel: 'A pack cannot use the level pause.',
  levelHint: 'Use consider, or look where more is at stake. Pause is kept for where somebody could be hurt.',
  notKnown: (key: string, value: string): string => `"${value}" is not known for "${key}".`,
  phraseTwice: (phrase: string): string => `"${phrase}" stands here twice.`,
  phraseOdd: (phrase: string): string => `"${phrase}" cannot be listened for as it stands.`,
  phraseHint: 'Use words only, 20 at most. A star after a word stands for its endings: clean*',
  quietPause: (rule: string): string => `No phrase can excuse the rule "${rule}".`,
  quietPauseHint: 'It is there so that nobody gets hurt. A teller can still keep any words.',
  quietStory: (rule: string): string => `The rule "${rule}" looks at the whole piece, not at a sentence.`,
  quietStoryHint: 'In pack.yaml you can switch it off, or change its numbers, under "rules".',

  // Rule files
  fileNamed: (id: string): string => `This file should be called ${id}.yaml, after the rule in it.`,
  takenId: (id: string): string => `The id "${id}" is kept for the table words.csv.`,
  ruleId: (id: string): string => `"${id}" cannot be the name of a rule.`,
  ruleIdHint: 'Use small letters, digits and single hyphens, with a letter first.',
  longText: (key: string, most: number): string => `"${key}" is longer than ${most} letters.`,
  sentences: (key: string): string => `"${key}" takes a list of sentences.`,
  sentencesHint:
    'Write one "- sentence" on each line below it. Sentences with a colon go in "double quotes".',
  fewExamples: (key: string, least: number): string =>
    least === 1
      ? `"${key}" needs one sentence at least.`
      : `"${key}" needs ${least} sentences at this level.`,
  fewExamplesHint: 'The level look asks for 10 of each. At the level consider, one of each is enough.',
  findList: '"find" takes a list of patterns.',
  findHint: 'Write one "- pattern" on each line below it, such as: - you (should|must) forgive',
  groupMap: 'A group of patterns begins with "- patterns:".',
  aboveRule: 'A group can speak below the level of its rule, and not above it.',
  listsMap: '"lists" takes lists of words by name.',
  wordListHint: 'Write it like this: drinks: [beer, wine, whiskey]. A pattern then says <drinks>.',
  listName: (name: string): string => `"${name}" cannot be the name of a list.`,
  longList: (name: string, most: number): string => `The list "${name}" holds more than ${most} words.`,
  pattern: (why: string): string => `This pattern cannot be used: ${why}.`,
  patternHint: 'What patterns can say stands in the page about packs, under "Rules of your own".',
  manyAtAll: (why: string): string => `This pack listens for too much: ${why}.`,
  manyAtAllHint: 'Take out what is heard least.',
  notHeard: (sentence: string): string => `This should be heard, and no pattern finds it: "${sentence}"`,
  notPassed: (sentence: string): string => `This should pass, and a pattern finds it: "${sentence}"`,
  exampleHint: 'Change the patterns or the sentence until they agree.',

  // Tests
  emptyTest: 'There is nothing in this test.',
  testHint:
    'A test is a draft, or answers below "## id of the question". Above it, between two lines of ---, stands what must be heard.',
  expectList: '"expect" takes a list of rules.',
  expectHint: 'Write one on each line below it: "- directive", or with the words: "- directive: you should"',

  // Thoughts, of which nothing has to be mended
  hardPack: (grade: number): string => `All questions together read like school year ${grade}.`,
  hardWords: (grade: number): string => `This question reads like school year ${grade}.`,
  hardWordsHint: 'Up to year 6 most people are at ease. Shorter sentences and short words help.',
  longScreen: (lines: number): string =>
    `With its help this takes ${lines} lines, more than a small screen shows at once.`,
  longScreenHint: 'Part of it could stand below "## Why", where people read it when they like.',
  manyToAsk: (count: number): string => `There are ${count} questions. Few people reach the end of so many.`,
  alike: (one: string, other: string): string => `"${one}" and "${other}" look much alike.`,
  sameAsOurs: (rule: string): string =>
    `A rule of the program is called "${rule}" too. Another name keeps them apart.`,
  unheardLanguage: (language: string): string =>
    `cps-story has no rules for this language (${language}), so nothing in checks is heard.`,

  // Packs made from other packs
  oddParent: (parent: string): string => `"${parent}" does not say which pack this one was made from.`,
  parentHint:
    'Write the id, an @ and the version: extends: one-to-one@1.0.0. To see both: cps-story pack list',
  nothingToLeaveOut: '"leave-out" has no meaning in a pack that was made from no other.',
  nothingToLeaveOutHint: 'Take it out, or say which pack this one was made from: extends: one-to-one@1.0.0',
  parentMissing: (parent: string): string => `The pack ${parent}, from which this one was made, is not here.`,
  parentMissingHint: (near: string | null, there: readonly string[]): string => {
    if (there.length > 0)
      return `These versions of it are here: ${there.join(', ')}. Add the other, or name one of these.`;
    if (near !== null) return `Did you mean "${near}"? To see all: cps-story pack list`;
    return 'Ask for it where you got this pack, and add it first: cps-story pack add FOLDER';
  },
  parentBroken: (parent: string): string =>
    `The pack ${parent}, from which this one was made, cannot be used as it is.`,
  parentBrokenHint: 'To see why, validate that one. Then come back to this one.',
  parentCircle: (parent: string): string =>
    `This pack is made from ${parent}, and that one is made from this.`,
  parentCircleHint: 'One of the two has to stand by itself.',
  parentDeep: (most: number): string => `Packs stand on packs more than ${most} deep here.`,
  parentDeepHint: 'Make this one from a pack that is nearer to the first.',
  parentLanguage: (language: string): string =>
    `The pack that this one was made from is in another language (${language}).`,
  parentLanguageHint: 'A pack in another language stands by itself: its questions need their own words.',
  parentMakes: (makes: string): string =>
    `The pack that this one was made from makes something else (${makes}).`,
  leftOutUnknown: (id: string): string => `"${id}" is no question of the pack that this one was made from.`,
  inherited: (prompt: string, message: string): string =>
    `The question "${prompt}", which comes from the other pack: ${message}`,
  notAskedHint: 'Add it to the order, or to leave-out.',

  // Numbers, defaults and own words in pack.yaml
  dialsMap: '"thresholds" takes lines below it, each a name and a number.',
  dialUnknown: (name: string): string => `There is no number called "${name}".`,
  dialRange: (name: string, least: number, most: number, share: boolean): string =>
    share
      ? `"${name}" takes ${least}% to ${most}%.`
      : `"${name}" takes a whole number from ${least} to ${most}.`,
  defaultsMap: '"defaults" takes two lines below it: rate and country.',
  defaultRate: '"rate" takes 100 to 160: words a minute, told aloud.',
  defaultCountry: (code: string): string => `"${code}" is not a country code of two capital letters.`,
  manyOwnWords: (most: number): string => `"own-words" holds more than ${most} words.`,
  longLine: (key: string, most: number): string => `"${key}" is longer than ${most} letters.`,
} as const;
