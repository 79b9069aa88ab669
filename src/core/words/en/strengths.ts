/** What the tool says of things that are there in a draft. */
export const strengthWords = {
  'open-question': 'You hand it back with an open question.',
  permission: 'You ask before you share.',
  helper: 'Somebody who helped is in it.',
  'own-way': 'You tell it as your own way.',
  hope: 'There is hope in it, with no promise.',
  setback: 'You leave room for what is still hard.',
  'plain-words': 'The words are plain and easy to follow by ear.',
} as const;
