/** The format of the store that this program writes, and the newest it can read. Every version and every event names its own. */
export const STORE_FORMAT = 1;

/** What a newer program wrote, in an event or in a line of a journal, says so itself. */
export const isNewerRecord = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('cps-story' in value)) return false;
  const format = value['cps-story'];
  return typeof format === 'number' && format > STORE_FORMAT;
};
