import { promptLimit } from '../packs/assemble.ts';
import type { Feed, Pack, Prompt } from '../packs/pack.ts';
import { countWords } from '../text/count-words.ts';
import type { AnswerRecord, Answers, Instant } from './answer.ts';
import { isAnswered, isClosing } from './asked-prompts.ts';
import type { Half } from './begin.ts';
import { aboutKey, kindFor, recordOf, tidied, withRecord } from './records.ts';
import { keepPrivateWords, ownWords } from './watched-words.ts';

/** What a story for another place begins with. */
export type Brought = {
  readonly records: readonly AnswerRecord[];
  /** Answers that are longer than the room there is now: the teller shortens them, nothing is cut. */
  readonly halves: readonly Half[];
};

/** The questions of a story and what was said to them. */
export type Source = { readonly pack: Pack; readonly answers: Answers };

/**
 * The answers of one story for the questions of another pack: those that both packs carry under one key. What was only for the teller
 * stays so, a choice comes along when it is a choice there too, and the lists of words to watch for always come along.
 */
export const bringOver = (from: Source, to: Pack, at: Instant): Brought => {
  let answers: Answers = new Map();
  const halves: Half[] = [];
  const used = new Set<Prompt>();
  const lists = watchedLists(from.answers, to, at);
  for (const record of lists) answers = withRecord(answers, record);
  for (const prompt of to.prompts.filter((each) => mayBring(each) && !answers.has(each.id))) {
    const source = from.pack.prompts.find(
      (each) => !used.has(each) && isSourceOf(prompt, each, from.answers),
    );
    const said = source === undefined ? undefined : from.answers.get(source.id);
    if (source === undefined || said === undefined) continue;
    used.add(source);
    const record = {
      ...recordOf(prompt, kindHere(prompt, said), tidied(prompt, said.text), at),
      carried: said.asked,
    };
    if (fitsRoom(record, prompt, answers, to)) answers = withRecord(answers, record);
    else halves.push({ prompt: prompt.id, text: record.text });
  }
  return { records: [...answers.values()], halves };
};

/** How the teller is today, and how they leave, is asked anew. */
const mayBring = (prompt: Prompt): boolean => prompt.stopsOn === null && !isClosing(prompt);

const isSourceOf = (prompt: Prompt, source: Prompt, answers: Answers): boolean => {
  if (prompt.carries === null || source.carries !== prompt.carries || !isAnswered(source, answers))
    return false;
  const text = answers.get(source.id)?.text ?? '';
  if (text.trim() === '') return false;
  if (prompt.choices.length > 0)
    return source.choices.length > 0 && prompt.choices.some(({ id }) => id === text);
  return (
    source.choices.length === 0 &&
    (prompt.kind === 'list') === (source.kind === 'list') &&
    prompt.kind !== 'date'
  );
};

const kindHere = (prompt: Prompt, said: AnswerRecord): AnswerRecord['kind'] =>
  kindFor(prompt, said.kind === 'private');

const fitsRoom = ({ kind, text }: AnswerRecord, prompt: Prompt, answers: Answers, to: Pack): boolean => {
  const room = promptLimit(prompt, answers, to);
  return kind !== 'said' || room === null || countWords(text) <= room;
};

const WATCHED: readonly (readonly [Feed, (records: Iterable<AnswerRecord>) => readonly string[]])[] = [
  ['keep-private', keepPrivateWords],
  ['own-words', ownWords],
];

/** Joined, at the prompt that asks for such a list; a pack that has none gets the list all the same, so that it is watched for. */
const watchedLists = (answers: Answers, to: Pack, at: Instant): readonly AnswerRecord[] =>
  WATCHED.flatMap(([feed, wordsIn]): AnswerRecord[] => {
    const records = [...answers.values()];
    const words = wordsIn(records);
    if (words.length === 0) return [];
    const asked = records.find(({ feeds }) => feeds?.includes(feed))?.asked ?? '';
    const text = words.join('\n');
    const prompt = to.prompts.find(({ kind, feeds }) => kind === 'list' && feeds.includes(feed));
    if (prompt !== undefined) return [{ ...recordOf(prompt, 'list', text, at), carried: asked }];
    return [{ kind: 'list', prompt: aboutKey(feed), asked, text, at, feeds: [feed] }];
  });
