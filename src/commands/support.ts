import { Trouble } from '../core/errors.ts';
import { careLines, countryOf, violenceLines } from '../core/support/care-lines.ts';
import { HELP_LINES } from '../core/support/help-lines.ts';
import { nearOnes } from '../core/text/near.ts';
import { wrap } from '../core/text/wrap.ts';
import type { World } from '../ports.ts';

/** `country`: a code or a name for this once, `list` for the countries I have lines for; null for the one of the settings. */
export type SupportOptions = { readonly country: string | null };

type SupportWorld = Pick<World, 'screen' | 'settings' | 'words'>;

export const support = ({ country }: SupportOptions, world: SupportWorld): number => {
  const { screen, words } = world;
  if (country === 'list') return listCountries(world);
  const wanted = country === null ? world.settings.read().settings.country : codeOf(country, world);
  const say = (text: string, indent = ''): void => screen.write(wrap(text, screen.width, indent));
  say(screen.style('title', words.support.heading(countryOf(wanted)?.name ?? wanted)));
  say('');
  say(words.support.invitation);
  say('');
  for (const line of careLines(wanted, words.support)) say(line, '  ');
  const violence = violenceLines(wanted, words.support);
  if (violence.length > 0) {
    say('');
    say(words.support.ifSomebodyHurtsYou);
    for (const line of violence) say(line, '  ');
  }
  say('');
  say(words.support.someoneClose);
  say(words.support.someoneElse);
  say('');
  say(words.support.notACrisisService);
  sayWayToChange(world);
  return 0;
};

const listCountries = ({ screen, words }: SupportWorld): number => {
  screen.write(words.support.countries);
  for (const country of HELP_LINES) screen.write(`  ${country.code}  ${words.support.country(country.name)}`);
  sayWayToChange({ screen, words });
  return 0;
};

/** Lines to be typed are never broken. */
const sayWayToChange = ({ screen, words }: Pick<World, 'screen' | 'words'>): void => {
  screen.write(words.support.wayToChange);
  for (const line of words.support.changeExamples) screen.write(`  ${line}`);
};

/** The code of a country; a country that I hold no lines for stays as it was typed, because nobody is sent away without a way to help. */
const codeOf = (typed: string, { words }: SupportWorld): string => {
  const known = countryOf(typed)?.code;
  if (known !== undefined) return known;
  if (/^[a-z]{2}$/i.test(typed)) return typed.toUpperCase();
  const near = nearOnes(
    typed,
    HELP_LINES.flatMap(({ code, name, alsoCalled }) => [name, ...alsoCalled, code]),
  );
  if (near.length === 0) return typed;
  throw new Trouble('usage', words.support.unknownCountry(typed), words.support.closeTo(near));
};
