/** Whether a path begins at a root (`/x`, `C:\x`, `\\server`) and not in the working folder. */
const fromARoot = (path: string): boolean => /^([/\\]|[A-Za-z]:[/\\])/.test(path);

/** A path as it was typed, from the working folder `here` unless it begins at a root. */
export const absolute = (here: string, typed: string): string =>
  fromARoot(typed) ? typed : `${here}/${typed}`;

/** A folder as it was typed, without the strokes behind it; a root stays what it is. */
export const withoutEnd = (typed: string): string => typed.replace(/(?<=.)[/\\]+$/, '');

/** A name inside a folder as it was typed: `.` leaves nothing in front. */
export const joined = (folder: string, name: string): string => {
  const trimmed = folder.replace(/[/\\]+$/, '');
  if (trimmed === '.') return name;
  return trimmed === '' ? `/${name}` : `${trimmed}/${name}`;
};

/** A name as it can be typed in a shell: in quotes when it has a sign that a shell would read. */
export const asTyped = (name: string): string => {
  if (/^[\p{L}\p{N}_@%+=:,./-]+$/u.test(name)) return name;
  return /["$`!]|\\\\|\\$/.test(name) ? `'${name.replaceAll("'", "'\\''")}'` : `"${name}"`;
};
