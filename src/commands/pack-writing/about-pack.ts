import { Trouble } from '../../core/errors.ts';
import { idFrom } from '../../core/packs/writing/name-of.ts';
import { SETTINGS, type Setting } from '../../core/setting.ts';
import type { World } from '../../ports.ts';
import { hasLeft, type Left, type Talk } from '../draft/talk.ts';
import { withTalk } from '../lock/asking.ts';

/** What was said on the command line; null to be asked. */
export type AboutOptions = {
  readonly title: string | null;
  readonly author: string | null;
  readonly setting: Setting | null;
  readonly plain: boolean;
};
export type About = {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly setting: Setting;
};

/** `usualTitle`: what a document calls itself. Without a keyboard, what was not said must have a usual value. */
export const aboutPack = async (
  options: AboutOptions,
  usualTitle: string | null,
  world: World,
): Promise<About | Left> => {
  const { title, author, setting } = options;
  if (title !== null && author !== null && setting !== null) return about(title, author, setting);
  if (world.input.isTerminal || options.plain)
    return withTalk(options, world, (talk) => ask(talk, options, usualTitle, world));
  const says = world.words.packWriting;
  const named = title ?? usualTitle;
  if (named === null) throw new Trouble('no-keyboard', says.noKeyboard, says.sayTitle);
  if (author === null) throw new Trouble('no-keyboard', says.noKeyboard, says.sayAuthor);
  return about(named, author, setting ?? 'group');
};

const ask = async (
  talk: Talk,
  { title, author, setting }: AboutOptions,
  usualTitle: string | null,
  { words }: World,
): Promise<About | Left> => {
  const says = words.packWriting;
  const line = async (id: string, question: string, help: string, usual: string): Promise<string | Left> => {
    for (;;) {
      const typed = await talk.line({ id, question, help, usual });
      if (hasLeft(typed) || typed !== '') return typed;
      talk.say(says.needed);
    }
  };
  const named = title ?? (await line('pack-title', says.titleAsk, says.titleHelp, usualTitle ?? ''));
  if (hasLeft(named)) return named;
  const by = author ?? (await line('pack-author', says.authorAsk, says.authorHelp, ''));
  if (hasLeft(by)) return by;
  const told = setting ?? (await askSetting(talk, words));
  return hasLeft(told) ? told : about(named, by, told);
};

const askSetting = async (talk: Talk, { packWriting: says }: World['words']): Promise<Setting | Left> => {
  const chosen = await talk.choose({
    id: 'pack-setting',
    question: says.settingAsk,
    choices: SETTINGS.map((setting) => ({ id: setting, words: says.settings[setting] })),
    usual: null,
  });
  if (hasLeft(chosen)) return chosen;
  return SETTINGS.find((setting) => setting === chosen) ?? 'group';
};

/** Names in letters that an id cannot have still make a pack; the trainer can choose another id in pack.yaml. */
const about = (title: string, author: string, setting: Setting): About => ({
  id: `${idFrom(author) || 'my'}.${idFrom(title) || 'pack'}`,
  title,
  author,
  setting,
});
