import { unreachable } from '../core/errors.ts';
import type { Pack } from '../core/packs/pack.ts';
import { type Difference, runTest } from '../core/packs/run-test.ts';
import { oneLine } from '../core/text/one-line.ts';
import type { World } from '../ports.ts';
import { type PackWorld, sayProblems } from './pack/looking-over.ts';
import { placeToTry } from './pack/place-to-try.ts';
import { readToTry } from './pack/read-to-try.ts';

/** `name`: a folder as typed, or the id of a pack that is here. */
export type PackTestOptions = { readonly name: string };

type TestWorld = PackWorld & Pick<World, 'rules'>;

const FOUND = 1;

/** Tries what a pack says of itself: its rules on their own sentences, its drafts and its answers. Nothing is kept. */
export const packTest = async ({ name }: PackTestOptions, world: TestWorld): Promise<number> => {
  const { screen, words } = world;
  const place = await placeToTry(name, world);
  const { decoded } = await readToTry(place, world);
  if (!decoded.ok) {
    sayProblems(decoded.problems, place.shown, world);
    return FOUND;
  }
  const { pack, tests } = decoded;
  const tools = { rules: world.rules, says: words.support };
  const found = tests.flatMap((test) =>
    runTest(test, pack, tools).map((difference) => ({ file: test.file, difference })),
  );
  for (const { file, difference } of found) {
    const [first = '', ...rest] = linesOf(difference, pack, words.packTests);
    screen.write(`${screen.style('place', oneLine(`${place.shown}/${file}:${difference.line}`))}: ${first}`);
    for (const line of rest) screen.write(`  ${line}`);
  }
  if (found.length > 0) {
    screen.write('');
    screen.write(words.packTests.differ(found.length));
    return FOUND;
  }
  sayAgreement(pack, tests.length, world);
  return 0;
};

const sayAgreement = ({ id, checks }: Pack, tests: number, { screen, words }: TestWorld): void => {
  const says = words.packTests;
  const own = checks.rules.filter((rule) => rule.id.startsWith(`${id}/`));
  const examples = own.reduce((sum, { heard, passes }) => sum + heard.length + passes.length, 0);
  if (tests === 0 && examples === 0) {
    screen.write(says.noTests);
    screen.write(says.noTestsHint);
  } else
    screen.write(
      screen.style('saved', tests === 0 ? says.onlyExamples(examples) : says.allAgree(tests, examples)),
    );
};

/** What was expected and what was found, in the words that the trainer used: a rule of the pack goes by its short name. */
const linesOf = (
  difference: Difference,
  { id }: Pack,
  says: World['words']['packTests'],
): readonly string[] => {
  const short = (rule: string): string => (rule.startsWith(`${id}/`) ? rule.slice(id.length + 1) : rule);
  switch (difference.kind) {
    case 'not-found':
      return [says.notFound(short(difference.stated.rule), difference.stated.words), says.notFoundHint];
    case 'not-stated': {
      const [rule, quote] = [short(difference.rule), oneLine(difference.quote)];
      return [says.notStated(rule, quote), says.notStatedHint(rule, quote)];
    }
    case 'text':
      return [says.text, says.expected(difference.expected), says.found(difference.found)];
    case 'unchecked':
      return [says.unchecked];
    default:
      return unreachable(difference);
  }
};
