import { asTyped } from '../../typed-path.ts';

const shown = (words: string): string => (words === '' ? '' : `, at “${words}”`);

/** What the tool says to a trainer about the tests of a pack. */
export const packTestWords = {
  allAgree: (tests: number, examples: number): string => {
    const files = tests === 1 ? 'One test is' : `All ${tests} tests are`;
    return examples === 0
      ? `${files} as stated.`
      : `${files} as stated, and ${examples} sentences of the rules.`;
  },
  onlyExamples: (examples: number): string => `${examples} sentences of the rules are as stated.`,
  toTry: (folder: string): string => `To try its tests: cps-story pack test ${asTyped(folder)}`,
  thoughts: 'Thoughts on it, to take or leave:',
  noTests: 'There is nothing to try yet.',
  noTestsHint: 'A test is a file in the folder tests. The page about packs shows how to write one.',
  differ: (count: number): string => (count === 1 ? 'One difference.' : `${count} differences.`),
  notFound: (rule: string, words: string): string =>
    `Expected: ${rule}${shown(words)}. Found: nothing like it.`,
  notFoundHint: 'Change the draft or the rule, or take the line out of "expect".',
  notStated: (rule: string, quote: string): string =>
    `Found: ${rule}${shown(quote)}. Expected: no such thing.`,
  notStatedHint: (rule: string, quote: string): string =>
    `If it is right, add to "expect": - ${rule}${quote === '' ? '' : `: ${JSON.stringify(quote)}`}`,
  text: 'The answers make another text from this line on.',
  expected: (line: string): string => `Expected: ${line === '' ? '(an empty line, or nothing)' : line}`,
  found: (line: string): string => `Found:    ${line === '' ? '(an empty line, or nothing)' : line}`,
  unchecked: 'This draft does not read like the language of the pack, so nothing could be heard in it.',
} as const;
