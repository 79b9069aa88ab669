import { describe, expect, it } from 'vitest';
import { readingGrade } from '../src/core/language/en/reading-grade.ts';
import { filesUnder, type SourceFile } from './support/source-files.ts';

/** Everything in a file of words that a person may read; what is filled in later stands as one short word. */
const stringsOf = ({ code }: SourceFile): readonly string[] => {
  const withoutTypes = code.replace(/^(?:import|export \{)[^;]*;$/gm, '').replace(/readonly \[[^\]]*\]/g, '');
  const strings = withoutTypes.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
  return [...strings]
    .map(
      ([, single, double, template]) => single ?? double ?? (template ?? '').replace(/\$\{[^{}]*\}/g, 'it'),
    )
    .map((text) => text.replaceAll("\\'", "'").replaceAll('\\n', '\n'))
    .filter((text) => /[a-z] [a-z]/i.test(text));
};

/** A page without its marks, and without the lines that are there to be typed. */
const proseOf = (page: string): string =>
  page
    .replace(/^ {4}.*$/gm, '')
    .replace(/^#+ (.*)$/gm, '$1.')
    .replace(/^- (.*)$/gm, '$1.')
    .replace(/`[^`]*`/g, 'it');

/** Names that are given and no words of ours. */
const withoutNames = (text: string): string => text.replace(/--fail-on|standard error/g, '');

/** What is to be typed is not read as prose. */
const withoutCommands = (text: string): string => text.replace(/cps-story [a-z]+[^.,;]*/g, 'it');

const gradeOf = (text: string): number => {
  const sentences = withoutCommands(text)
    .split(/[.?:;]+(?=\s|$)|\n{2,}/)
    .filter((sentence) => /[a-z]/i.test(sentence));
  return readingGrade(
    sentences.flatMap((sentence) => sentence.match(/[a-z][a-z'’]*/gi) ?? []),
    sentences.length,
  );
};

const WORDS = filesUnder('src/core/words/en', '.ts').map((file) => ({
  path: file.path,
  strings: stringsOf(file),
}));
const PAGES = filesUnder('src/pages', '.md').map(({ path, text }) => ({ path, strings: [proseOf(text)] }));
const ALL = [...WORDS, ...PAGES];

const FORBIDDEN =
  /\b(?:errors?|invalid|fail(?:s|ed|ure)?|violat\w+|illegal|fatal|abort\w*|scores?|oops|sorry)\b/i;

describe('what the tool says to people', () => {
  it('is measured by something that tells hard from easy', () => {
    expect(gradeOf('You can stop here. Your words are saved.')).toBeLessThan(3);
    expect(
      gradeOf(
        'Individuals experiencing considerable difficulties are encouraged to contact appropriate professionals.',
      ),
    ).toBeGreaterThan(12);
  });

  it.each(ALL.map(({ path, strings }) => [path, strings] as const))(
    '%s blames nobody and shouts at nobody',
    (_path, strings) => {
      expect(strings.filter((text) => FORBIDDEN.test(withoutNames(text)) || /\w!/.test(text))).toEqual([]);
    },
  );

  it.each(ALL.map(({ path, strings }) => [path, strings] as const))(
    '%s can be read after six years of school',
    (_path, strings) => {
      expect(
        gradeOf(strings.map((text) => (/[.?:]$/.test(text) ? text : `${text}.`)).join('\n')),
      ).toBeLessThanOrEqual(6);
    },
  );

  it('has no sentence that takes more than nine years of school', () => {
    const hard = ALL.flatMap(({ path, strings }) =>
      strings
        .filter((text) => (withoutCommands(text).match(/[a-z]+/gi) ?? []).length >= 10)
        .map((text) => ({ path, text, grade: gradeOf(text) }))
        .filter(({ grade }) => grade > 9),
    );
    expect(hard).toEqual([]);
  });
});
