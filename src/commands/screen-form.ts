import type { World } from '../ports.ts';

/**
 * How a command that asks nothing shows things: rich on a terminal, unless the teller or the computer said plain. Into a pipe or a
 * file, plain.
 */
export const screenForm = ({
  screen,
  settings,
  environment,
}: Pick<World, 'screen' | 'settings' | 'environment'>): 'rich' | 'plain' => {
  if (!screen.isTerminal || environment.plain || environment.dumb) return 'plain';
  return settings.read().settings.form === 'plain' ? 'plain' : 'rich';
};
