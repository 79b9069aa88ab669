import type { Run } from '../../core/diff/mark-words.ts';
import { wrap } from '../../core/text/wrap.ts';
import { changeHead } from './change-head.ts';
import type { ShowChange } from './marked-change.ts';

const whole = (runs: readonly Run[]): string =>
  runs.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('');

const changedIn = (runs: readonly Run[]): string =>
  runs
    .filter(({ changed }) => changed)
    .map(({ text }) => text)
    .join(' ... ');

/** In words alone, for the ear: each line begins with what it is. In a pipe each is one line, for programs that go by lines. */
export const plainChange: ShowChange = (change, { screen, words }) => {
  const says = words.store.diff;
  const line = (text: string): string => (screen.isTerminal ? wrap(text, screen.width, '  ') : `  ${text}`);
  const head = changeHead(change, says);
  if (change.kind === 'gone') return [head, line(says.takenOut(change.text))];
  if (change.kind === 'new') return [head, line(says.putIn(change.text))];
  if (change.kind === 'moved') return [head, line(says.sameWords(change.text))];
  const [out, into] = [changedIn(change.was), changedIn(change.now)];
  return [
    head,
    line(`${says.was}${whole(change.was)}`),
    line(`${says.now}${whole(change.now)}`),
    ...(out === '' ? [] : [line(says.takenOut(out))]),
    ...(into === '' ? [] : [line(says.putIn(into))]),
  ];
};
