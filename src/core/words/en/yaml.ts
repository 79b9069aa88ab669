const SENTENCES: { readonly [code: string]: string } = {
  DUPLICATE_KEY: 'This key stands here twice. Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon on this line. Put the words after the first colon in straight "double quotes".',
  TAB_AS_INDENT: 'A tab stands at the start of this line. Use spaces.',
  MULTIPLE_DOCS: 'A second line of --- stands here. One text, one header.',
  BAD_SCALAR_START: 'These words begin with a sign that has a meaning here. Put them in "double quotes".',
  UNEXPECTED_TOKEN: 'Something stands after the closing quote. Put all of the words in one pair of quotes.',
  MISSING_CHAR: 'Something is missing here: a colon after a key, or a closing quote.',
};

/** What the tool says about a text of `key: value` lines that it cannot read, to the person who wrote it. */
export const yamlProblems = {
  of: (code: string): string =>
    SENTENCES[code] ?? 'This line does not read as a key, a colon, a space, and a value.',
  listLine:
    'This line of a list is not like the lines around it. Begin it as they do: two spaces, a hyphen, a space.',
  tooLong: (bytes: number): string =>
    `This is longer than ${Math.round(bytes / 1024)} KB. Only short settings belong here.`,
  tooManyKeys: (keys: number): string => `There are more than ${keys} keys here.`,
  tooDeep: 'Lists stand inside lists too many times here.',
  alias: 'The signs & and * have a meaning here that packs do not use. Put the words in "double quotes".',
  tag: 'The sign ! has a meaning here that packs do not use. Put the words in "double quotes".',
  oddKey: 'A key must be one plain word.',
} as const;
