import { describe, expect, it } from 'vitest';
import { HELP_LINES } from '../src/core/support/help-lines.ts';
import { spanish } from '../src/core/words/es/spanish.ts';
import { english } from '../src/core/words/words.ts';
import { filesUnder, type SourceFile } from './support/source-files.ts';
import { BLAMING, easeOf, spanishWords, UNREADABLE } from './support/spanish-ease.ts';

/** Everything in a file of words that a person may read; what is filled in later stands as one short word. */
const stringsOf = ({ code }: SourceFile): readonly string[] => {
  const withoutTypes = code.replace(/^import[^;]*;$/gm, '').replace(/(?:readonly )?\[[^\]]*\]:/g, '');
  const strings = withoutTypes.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...strings]
    .map(([, single, template]) => single ?? (template ?? '').replace(/\$\{[^{}]*\}/g, 'eso'))
    .map((text) => text.replaceAll('\\n', '\n'))
    .filter((text) => /[a-záéíóúñ] [a-záéíóúñ¿]/i.test(text));
};

/** What is to be typed, and names, are not read as prose. */
const withoutCommands = (text: string): string =>
  text
    .replace(/cps-story [a-z]+[^.,;\n]*/g, 'eso')
    .replace(/--[a-z-]+|"[^"]*"|<!--.*?-->|\/[a-z]+/g, 'eso')
    .replace(/\b[a-z]+(?:-[a-z]+)+\b|\b[\w-]+\.[a-z]{2,4}\b/g, 'eso');

const FILES = filesUnder('src/core/words/es', '.ts').map((file) => ({
  path: file.path,
  strings: stringsOf(file),
}));

const ENGLISH =
  /\b(?:the|and|you|your|with|not|this|that|have|from|there|here|of|it|is|was|are|can|could|words|files|answer|answers)\b/i;

/** Names in the list of help lines, as they stand there. */
const FROM_THE_LIST = HELP_LINES.flatMap(({ lines, violence }) =>
  [...lines, ...violence].flatMap(({ name, call = '', text = '', more }) => [name, call, text, more]),
);

describe('what the tool says in Spanish', () => {
  it('is measured by something that tells hard from easy', () => {
    expect(easeOf('Puedes parar aquí. Tus palabras están a salvo.')).toBeGreaterThan(80);
    expect(
      easeOf(
        'Recomendamos encarecidamente que las personas experimentando dificultades considerables contacten profesionales especializados.',
      ),
    ).toBeLessThan(40);
  });

  it.each(FILES.map(({ path, strings }) => [path, strings] as const))(
    '%s blames nobody, shouts at nobody, and can be read aloud',
    (_path, strings) => {
      expect(strings.filter((text) => BLAMING.test(text) || UNREADABLE.test(text))).toEqual([]);
    },
  );

  it.each(FILES.map(({ path, strings }) => [path, strings] as const))(
    '%s has no English left in it',
    (_path, strings) => {
      const left = strings.filter(
        (text) => ENGLISH.test(withoutCommands(text)) && !FROM_THE_LIST.includes(text),
      );
      expect(left).toEqual([]);
    },
  );

  it.each(
    FILES.filter(({ strings }) => strings.length > 0).map(({ path, strings }) => [path, strings] as const),
  )('%s is rather easy to read', (_path, strings) => {
    expect(
      easeOf(
        strings
          .map(withoutCommands)
          .map((text) => (/[.?:]$/.test(text) ? text : `${text}.`))
          .join('\n'),
      ),
    ).toBeGreaterThanOrEqual(65);
  });

  it('has no sentence that is hard to read', () => {
    const hard = FILES.flatMap(({ path, strings }) =>
      strings
        .filter((text) => spanishWords(withoutCommands(text)).length >= 10)
        .map((text) => ({ path, text, ease: Math.round(easeOf(withoutCommands(text))) }))
        .filter(({ ease }) => ease < 50),
    );
    expect(hard).toEqual([]);
  });
});

type Leaf = readonly [path: string, value: unknown];

const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
    : [[path, value]];

/** Each argument as a mark of its own; a number, a list or a path would do as well where one is wanted. */
const MARKS = Array.from({ length: 6 }, (_, at) => `zz${'abcdef'.charAt(at)}`);

describe('Spanish beside English', () => {
  const inEnglish = new Map(leavesOf(english));

  it('says all that English says, and nothing else', () => {
    const open = (paths: readonly string[]): readonly string[] =>
      paths.map((path) => path.replace(/\.\d+$/, ''));
    expect([...new Set(open(leavesOf(spanish).map(([path]) => path)))].sort()).toEqual(
      [...new Set(open([...inEnglish.keys()]))].sort(),
    );
  });

  it('has the same things filled in', () => {
    const filled = (say: unknown): readonly string[] | null => {
      if (typeof say !== 'function') return null;
      try {
        const said = String(say(...MARKS));
        return MARKS.filter((mark) => said.includes(mark));
      } catch {
        return null; // It takes something with parts; the compiler knows which.
      }
    };
    const differing = leavesOf(spanish).filter(([path, say]) => {
      const [ours, theirs] = [filled(say), filled(inEnglish.get(path))];
      return ours !== null && theirs !== null && ours.join() !== theirs.join();
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('holds the same commands to be typed, apart from names that people choose', () => {
    const typed = (text: unknown): string =>
      typeof text === 'string' ? (text.match(/: cps-story [a-z-]+|--[a-z-]+/g) ?? []).sort().join() : '';
    const differing = leavesOf(spanish).filter(([path, text]) => {
      const other = inEnglish.get(path);
      return typeof other === 'string' && !/examples|overview/.test(path) && typed(text) !== typed(other);
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('knows all that the list of help lines says', () => {
    const { line } = spanish.support;
    const said = HELP_LINES.flatMap(({ lines, violence }) =>
      [...lines, ...violence].map(({ name, call = '', text = '', chat = '', more }) =>
        line(name, call, text, chat, more),
      ),
    );
    expect(said.filter((sentence) => / (?:or|and|to|any|hour|press|free|with) /i.test(sentence))).toEqual([]);
  });
});
