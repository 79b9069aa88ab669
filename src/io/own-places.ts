import { posix, win32 } from 'node:path';

/** What of the outside the usual places depend on. */
export type Home = {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly variables: { readonly [name: string]: string | undefined };
};

const NAME = 'cps-story';

/**
 * The folder where this system keeps the data of a program, for one person. The same places as the package env-paths 4 with an
 * empty suffix; a test compares the two. Ours costs no import, and every `check` needs it.
 */
export const dataPlace = ({ platform, home, variables }: Home): string => {
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', NAME);
  if (platform === 'win32') {
    return win32.join(variables['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), NAME, 'Data');
  }
  return posix.join(variables['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), NAME);
};
