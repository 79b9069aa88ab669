const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** What the tool says about a pack that does not hold together yet, to the trainer who writes it. */
export const packProblems = {
  /** The near word when there is one, and otherwise all that could stand here. */
  nearHint: (near: string | null, known: readonly string[]): string => {
    if (near !== null) return `Did you mean "${near}"?`;
    return known.length === 0 ? '' : `What can stand here: ${quoted(known)}.`;
  },
  quoteHint: 'Put the words in straight "double quotes". A remark goes on a line of its own.',
  keepOne: 'Keep one of the two.',

  // Files of a pack
  noPackFile: 'There is no pack.yaml in this folder.',
  noPackFileHint: 'Each pack has one. It says what the pack is called and in which order it asks.',
  noPlace: 'This file has no place in a pack.',
  noPlaceFolder: 'This folder has no place in a pack.',
  packInside: 'There is a pack.yaml in it. Is that folder the pack?',
  promptName:
    'A question lies in the folder prompts, and the name of its file ends in .md, in small letters.',
  later: (name: string): string =>
    `"${name}" is kept for a later version of cps-story. This one cannot use it.`,
  laterHint: 'Take it out for now.',
  hidden: (code: string): string => `A hidden sign (${code}) stands in this line.`,
  hiddenHint: 'Delete the line and type it again, or paste it as plain text.',
  notText: 'This file is not plain text.',
  notTextHint: 'Save it as plain text, with the setting UTF-8.',
  link: 'This is a link to some other place.',
  special: 'This is neither a file nor a folder.',
  linkHint: 'Put the file itself here.',
  oddName: 'This name has a sign in it that not every computer can keep.',
  oddNameHint: 'Use letters, digits, dots and hyphens.',
  sameName: (other: string): string => `On some computers this is the same name as "${other}".`,
  tooDeep: (levels: number): string => `Folders stand inside folders more than ${levels} deep.`,
  manyFiles: (most: number): string => `There are more than ${most} files here.`,
  bigFile: (most: number): string => `This file is larger than ${Math.round(most / 1024)} KB.`,
  bigPack: (most: number): string => `The files are larger than ${Math.round(most / 1_048_576)} MB in all.`,
  smaller: 'A pack is only words, and words are small. Is this the right folder?',

  // Headers and keys
  headerOpens: 'The first line must be three hyphens and nothing else: ---',
  headerCloses: 'The header has no end. A second line of --- must close it.',
  headerHint: 'Short settings stand between two lines of ---, and your words stand below.',
  notKeys: 'Nothing here reads as a key, a colon, and a value.',
  notKeysHint: 'Write one setting on each line, such as: title: My first pack',
  unknownKey: (key: string): string => `"${key}" is not a key that belongs here.`,
  oneValue: (key: string): string => `"${key}" takes one short value here.`,
  missingKey: (key: string): string => `"${key}" is missing.`,
  missingKeyHint: (key: string): string => `Add a line that begins with "${key}:".`,
  hashInWords: 'All that follows the # in this line would be lost.',
  notOneOf: (key: string, value: string): string => `"${value}" is not known for "${key}".`,
  yesOrNo: (value: string): string => `"${value}" should be yes or no.`,
  listWanted: (key: string): string => `"${key}" takes a list.`,
  listHint: (key: string): string => `Write it like this: ${key}: [one, two]`,
  oddId: (id: string): string => `"${id}" cannot be used as a name here.`,
  idHint: 'Use small letters, digits and single hyphens, 40 at most.',
  packIdHint:
    'Your own name, a dot, and the name of the pack, in small letters, digits and single hyphens: riverbend.first-story',
  tooLong: (key: string, most: number): string => `"${key}" is longer than ${most} letters.`,

  // pack.yaml
  newerFormat: (format: string): string =>
    `This pack is of format ${format}, and this version of cps-story knows format 1.`,
  formatHint: 'Write: format: 1. If the pack came to you like this, a newer cps-story can read it.',
  ownerWanted: (id: string): string => `"${id}" does not say whose pack it is.`,
  ownerHint: 'Put your own name and a dot before it, such as: id: riverbend.first-story',
  ownerUnwanted: (id: string): string =>
    `"${id}" has a dot, and a pack that ships with the program has none.`,
  oddVersion: (version: string): string => `"${version}" is not a version.`,
  versionHint: 'Three numbers with dots, such as 1.0.0. Raise one each time you hand the pack out.',
  oddLanguage: (tag: string): string => `"${tag}" is not a language code.`,
  languageHint: 'Use the short code, such as en or es.',
  limitsMap: '"limits" takes lines below it: least, aim and most.',
  limitsHint: 'Write "  aim: 220 words" and "  most: 260 words". Minutes work too.',
  limit: 'This is not a length.',
  limitHint: 'Write a number of words, such as 60, or "2 minutes", or one for each choice.',
  limitChoice: (choice: string): string => `"${choice}" is not a choice of the prompt that sets the length.`,
  limitMissing: (choice: string): string => `There is no length here for the choice "${choice}".`,
  lengthHint: 'Limits by choice need one choice prompt with: feeds: [length]',
  lengthTwice: 'Two prompts set the length.',
  sectionsHint: 'Write one "- id: name" below it for each part of the story.',
  resourcesMap: '"resources" takes help lines by country.',
  resourcesHint: 'Write a country code such as US, and below it one "- line" for each.',
  oddCountry: (code: string): string => `"${code}" is not a country code of two capital letters.`,
  rulesMap: '"rules" takes two lists of rule names below it: off and on.',
  rulesHint: 'Write it like this: off: [story-jargon]. All names: cps-story rules',
  ruleUnknown: (rule: string): string => `There is no rule "${rule}".`,
  ruleHint: 'All names: cps-story rules',
  alwaysOn: (rule: string): string => `The rule "${rule}" cannot be switched off by a pack.`,
  alwaysOnHint: 'It is there so that nobody gets hurt. A teller can still keep any words.',
  orderTwice: (id: string): string => `"${id}" stands in the order twice.`,
  orderUnknown: (id: string): string => `No prompt file has the id "${id}".`,
  notInOrder: (id: string): string =>
    `The prompt "${id}" is not in the order of pack.yaml, so it would never be asked.`,
  notInOrderHint: 'Add it to the order, or take this file out.',
  manyPrompts: (most: number): string => `There are more than ${most} prompts. Nobody would reach the end.`,
  sectionTwice: (id: string): string => `The section "${id}" stands here twice.`,
  sectionEmpty: (id: string): string => `No story prompt writes to the section "${id}".`,
  sectionEmptyHint: 'Take it out, or name it in a story prompt.',
  storyWanted: 'This pack makes a story, and no prompt has the kind story.',
  storyHint: 'If nothing is told at the end, write: makes: page, or makes: notes',

  storyUnwanted: (makes: string): string =>
    `This pack makes ${makes === 'page' ? 'a page' : 'notes'}, so no prompt can have the kind story.`,
  storyUnwantedHint: 'Use the kind private here, or write in pack.yaml: makes: story',

  // Prompt files
  idTwice: (id: string, file: string): string => `The id "${id}" is taken by ${file}.`,
  questionWanted: 'The question is missing.',
  questionHint: 'The first lines below the header are the question. Help comes after an empty line.',
  questionLong: (most: number): string => `The question is longer than ${most} letters.`,
  unknownHeading: (title: string): string => `"${title}" is not a heading that belongs here.`,
  headingTwice: (title: string): string => `The heading "${title}" stands here twice.`,
  emptyHeading: (title: string): string => `Nothing stands below the heading "${title}".`,
  choiceLine: 'This line is not a choice.',
  choiceHint: 'Write each choice as "- id: words" below "## Choices". Two at least.',
  choiceTwice: (id: string): string => `The choice "${id}" stands here twice.`,
  choicesWanted: 'There is nothing to choose from.',
  choicesUnused: (kind: string): string => `A prompt of the kind "${kind}" has no choices.`,
  choicesUnusedHint: 'Use the kind choice or scale, or take the choices out.',
  manyChoices: (most: number): string => `There are more than ${most} choices.`,
  sectionWanted: 'A story prompt must say which section its words go to.',
  sectionHint: 'Add a line such as: section: then',
  sectionUnused: (kind: string): string =>
    `A prompt of the kind "${kind}" is never in the story, so it has no section.`,
  sectionUnusedHint: 'Take the line out, or use the kind story.',
  sectionUnknown: (id: string): string => `There is no section "${id}" in pack.yaml.`,
  limitUnused: (kind: string): string => `A prompt of the kind "${kind}" has no limit.`,
  showIf: '"show-if" does not say when to ask.',
  showIfHint:
    'Write: prompt = choice, or: prompt answered, or: story names suicide. More than one go below all: or any:',
  condition: (words: string): string => `"${words}" does not say when to ask.`,
  promptUnknown: (id: string): string => `There is no prompt "${id}".`,
  promptLater: (id: string): string => `"${id}" is asked later than this one.`,
  promptLaterHint: 'A prompt can only look at answers that came before it.',
  choiceUnknown: (id: string): string => `There is no choice "${id}".`,
  cardChoice: (id: string): string => `A card is tied to the choice "${id}", which is not there.`,
  feedsList: (feed: string): string => `Only a prompt of the kind list can feed "${feed}": one thing a line.`,
  feedsChoice: 'Only a prompt of the kind choice can feed "length".',
  tenderPlace: 'A tender prompt cannot be the first or the last.',
  tenderHint: 'People need a way in before the hard part, and a way out after it.',

  // sample.md
  sampleUnknown: (id: string): string => `There is no prompt "${id}" for this answer.`,
  sampleTwice: (id: string): string => `There are two answers for "${id}".`,
  sampleEmpty: (id: string): string => `There is no answer below "${id}".`,
  sampleChoice: (text: string): string => `"${text.slice(0, 40)}" is not the id of a choice.`,
  sampleLong: (words: number, most: number): string =>
    `The sample makes ${words} words, and the pack has room for ${most}.`,
  sampleLongHint: 'A sample shows that the questions fit. Shorten it, or give more room.',
} as const;
