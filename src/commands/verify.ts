import { isProblem, type Oddity } from '../core/store/oddity.ts';
import type { World } from '../ports.ts';
import { type Examined, examineStore } from '../store/looking-after.ts';
import { say } from './saying.ts';

export type VerifyOptions = Readonly<Record<string, never>>;
type VerifyWorld = Pick<World, 'age' | 'clock' | 'disk' | 'ids' | 'keyring' | 'places' | 'screen' | 'words'>;

const FOUND = 1;

/** Reads everything and tells what is not as it should be. Changes nothing, not even what a start would tidy up. */
export const verify = (_options: VerifyOptions, world: VerifyWorld): number => {
  const { screen } = world;
  const says = world.words.store.doctor;
  const examined = examineStore(world);
  if (examined === null) {
    screen.write(says.noStore);
    return 0;
  }
  const problems = examined.oddities.filter(isProblem);
  for (const problem of problems) sayOddity(problem, world);
  sayHarmless(examined, world);
  if (examined.oddities.length > 0) screen.write('');
  const looked = says.looked(examined.stories, examined.files);
  if (problems.length === 0) {
    say(world, `${looked} ${says.allWell}`, { style: 'saved' });
    return 0;
  }
  say(world, `${looked} ${says.notAllWell(problems.length)}`);
  return FOUND;
};

/** One line, so that a script can count them: where, what, what to do. */
export const sayOddity = (oddity: Oddity, world: Pick<World, 'screen' | 'words'>): void =>
  say(world, world.words.store.doctor.line(oddity.path, moreIn(oddity), oddity.kind));

export const moreIn = (oddity: Oddity): number => ('paths' in oddity ? oddity.paths.length - 1 : 0);

const sayHarmless = ({ oddities }: Examined, world: VerifyWorld): void => {
  const harmless = oddities.filter((oddity) => !isProblem(oddity));
  if (harmless.length === 0) return;
  if (harmless.length < oddities.length) world.screen.write('');
  say(world, world.words.store.doctor.noted);
  for (const oddity of harmless) sayOddity(oddity, world);
};
