/** One line of a HASHES file: a hash in lower-case hex, and a path inside the backup. */
export type HashLine = { readonly hash: string; readonly path: string };

/** The format of `sha256sum`: whoever has that program can check a backup without this one. */
export const writeHashes = (lines: readonly HashLine[]): string =>
  lines.map(({ hash, path }) => `${hash}  ${path}\n`).join('');

const LINE = /^([0-9a-f]{64}) [ *]([^\n\r\\]+)$/;

/** null when any line is none: a list that does not hold together proves nothing. */
export const readHashes = (text: string): readonly HashLine[] | null => {
  const lines = text.replace(/\n$/, '').split('\n');
  const read = lines.flatMap((line) => {
    const [, hash = '', path = ''] = LINE.exec(line) ?? [];
    return hash === '' ? [] : [{ hash, path }];
  });
  return read.length === lines.length ? read : null;
};
