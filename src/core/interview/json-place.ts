/** The line, from 1, at which a JSON text stops making sense; the last one when the parser does not say. */
export const lineOfPlace = (json: string, thrown: unknown): number => {
  const said = thrown instanceof Error ? /at position (\d+)/.exec(thrown.message)?.[1] : undefined;
  const upTo = said === undefined ? json.trimEnd() : json.slice(0, Number(said));
  return upTo.split('\n').length;
};
