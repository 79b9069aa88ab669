import { Trouble } from '../core/errors.ts';
import { nearOnes } from '../core/text/near.ts';
import type { World } from '../ports.ts';

/** `topic`: a page of ours, or what was typed in place of one; `commands`: the other things that `help` knows. */
export type HelpTopicOptions = { readonly topic: string; readonly commands: readonly string[] };

type HelpTopicWorld = Pick<World, 'screen' | 'disk' | 'places' | 'words'>;

const ENDING = '.md';

export const helpTopic = async (
  { topic, commands }: HelpTopicOptions,
  world: HelpTopicWorld,
): Promise<number> => {
  const topics = topicsOf(world);
  const wanted = topic.toLowerCase();
  if (!topics.includes(wanted)) throw unknown(topic, [...topics, ...commands], topics, world);
  await world.screen.page(
    new TextDecoder().decode(world.disk.read(`${world.places.pages}/${wanted}${ENDING}`)),
  );
  return 0;
};

const topicsOf = ({ disk, places }: HelpTopicWorld): readonly string[] =>
  disk
    .list(places.pages)
    .filter((entry) => entry.kind === 'file' && entry.name.endsWith(ENDING))
    .map((entry) => entry.name.slice(0, -ENDING.length))
    .sort();

const unknown = (
  typed: string,
  known: readonly string[],
  topics: readonly string[],
  { words }: HelpTopicWorld,
): Trouble => {
  const near = nearOnes(typed, known);
  const hint = near.length > 0 ? words.help.closeTo(near) : words.help.topics(topics);
  return new Trouble('not-found', words.help.unknownTopic(typed), hint);
};
