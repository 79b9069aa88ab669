/**
 * Splits a command as a person writes it in a setting, such as `"/opt/My Editor/edit" --wait`. Quotes hold spaces together; a
 * backslash before a quote or a space keeps it as it is, and elsewhere stays, for Windows paths. Nothing else is special: no
 * variables, no pipes.
 */
const PART = /"((?:\\"|[^"])*)"|'([^']*)'|\\([\s"'])|(\s+)|([^\s"'\\]+|\\)/gu;

export const commandWords = (command: string): readonly string[] => {
  const words: string[] = [];
  let word: string | null = null;
  for (const [whole, inDouble, inSingle, kept, space] of command.matchAll(PART)) {
    if (space !== undefined) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    word = (word ?? '') + (inDouble?.replaceAll('\\"', '"') ?? inSingle ?? kept ?? whole);
  }
  return word === null ? words : [...words, word];
};
