/** A path under the working folder, unless it is one from the root already (`/x`, `C:\x`, `\\server`). */
export const absolute = (here: string, path: string): string =>
  /^([/\\]|[A-Za-z]:[/\\])/.test(path) ? path : `${here}/${path}`;

/** A name inside a folder as it was typed: `.` leaves nothing in front. */
export const joined = (folder: string, name: string): string => {
  const trimmed = folder.replace(/[/\\]+$/, '');
  if (trimmed === '.') return name;
  return trimmed === '' ? `/${name}` : `${trimmed}/${name}`;
};
