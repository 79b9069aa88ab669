import { PRINCIPLES } from '../core/check/report.ts';
import { Trouble } from '../core/errors.ts';
import type { Language } from '../core/language/language.ts';
import { LANGUAGES } from '../core/language/languages.ts';
import { type PagedRule, rulePage } from '../core/rules/rule-page.ts';
import { storyRulePages } from '../core/story-rules/catalogue.ts';
import { nearOnes } from '../core/text/near.ts';
import { wrap } from '../core/text/wrap.ts';
import type { Words } from '../core/words/words.ts';
import type { World } from '../ports.ts';

export type RulesOptions = {
  /** The rule whose page is shown; null lists them all. */
  readonly id: string | null;
  /** Code of the language whose rules are meant; null is that of the screen. */
  readonly language: string | null;
  /** The pack whose rules are listed too; that of a rule may also stand before its name. */
  readonly pack: string | null;
};

type RulesWorld = Pick<World, 'csv' | 'disk' | 'ids' | 'places' | 'rulePages' | 'screen' | 'words' | 'yaml'>;

export const rules = async ({ id, language, pack }: RulesOptions, world: RulesWorld): Promise<number> => {
  const known = knownLanguage(language ?? world.words.language, world.words);
  const owner = pack ?? (id?.includes('/') ? id.slice(0, id.indexOf('/')) : null);
  const ours: readonly PagedRule[] = [...world.rulePages(known.code), ...storyRulePages(known)];
  const pages = owner === null ? ours : [...(await pagesOf(owner, world)), ...ours];
  if (id === null) return listAll(pages, world);
  const wanted = id.toLowerCase();
  const rule = pages.find((page) => page.id === wanted || page.id.split('/')[1] === wanted);
  if (rule === undefined) throw unknown(id, pages, world);
  await world.screen.page(rulePage(rule, world.words.rules));
  return 0;
};

/** Loaded only for those who name a pack. */
const pagesOf = async (pack: string, world: RulesWorld): Promise<readonly PagedRule[]> => {
  const { packPages } = await import('./rules/pack-pages.ts');
  return packPages(pack, world);
};

const knownLanguage = (typed: string, words: Words): Language => {
  const known = LANGUAGES.find(({ code }) => code === typed.toLowerCase());
  if (known !== undefined) return known;
  const codes = LANGUAGES.map(({ code }) => code);
  throw new Trouble('usage', words.rules.noLanguage(typed), words.rules.languages(codes));
};

const listAll = (pages: readonly PagedRule[], { screen, words }: RulesWorld): number => {
  screen.write(screen.style('title', words.rules.heading));
  for (const principle of PRINCIPLES) {
    const own = pages.filter((page) => page.principle === principle);
    if (own.length === 0) continue;
    screen.write('');
    screen.write(wrap(screen.style('title', words.rules.principle(principle)), screen.width));
    for (const page of own) {
      const line = `${screen.style('command', page.id)}: ${firstSentence(page.message)}`;
      screen.write(wrap(line, screen.width, '  ', '      '));
    }
  }
  screen.write('');
  screen.write(words.rules.toReadOne(pages[0]?.id ?? ''));
  screen.write(words.rules.yours);
  return 0;
};

const firstSentence = (text: string): string => /^.*?[.?](?=\s|$)/s.exec(text)?.[0] ?? text;

const unknown = (typed: string, pages: readonly PagedRule[], { words }: RulesWorld): Trouble => {
  const near = nearOnes(
    typed,
    pages.map((page) => page.id),
  );
  return new Trouble(
    'not-found',
    words.rules.unknown(typed),
    near.length > 0 ? words.rules.closeTo(near) : words.rules.seeAll,
  );
};
