const sentences = (count: number): string => (count === 1 ? '1 sentence' : `${count} sentences`);

/** What `diff` says. Every change begins with a word for what it is, so that nothing hangs on colour or on signs. */
export const diffWords = {
  heading: (title: string, from: string, to: string): string =>
    `${title}: from version ${from} to version ${to}`,
  counts: (count: {
    readonly changed: number;
    readonly fresh: number;
    readonly gone: number;
    readonly moved: number;
    readonly same: number;
  }): string => {
    const parts = [
      count.changed > 0 ? `${sentences(count.changed)} changed` : '',
      count.fresh > 0 ? `${sentences(count.fresh)} new` : '',
      count.gone > 0 ? `${sentences(count.gone)} gone` : '',
      count.moved > 0 ? `${sentences(count.moved)} moved` : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ')}. ${count.same === 0 ? 'No sentence stayed as it was.' : `${sentences(count.same)} the same.`}`;
  },
  legend: 'Words in [-these-] are gone. Words in {+these+} are new.',
  changed: (paragraph: number): string => `Changed, paragraph ${paragraph}`,
  fresh: (paragraph: number): string => `New, paragraph ${paragraph}`,
  gone: (paragraph: number): string => `Gone, was in paragraph ${paragraph}`,
  moved: (from: number, to: number): string =>
    from === to ? `Moved, within paragraph ${to}` : `Moved, from paragraph ${from} to paragraph ${to}`,
  was: 'was: ',
  now: 'now: ',
  takenOut: (words: string): string => `Taken out: ${words}`,
  putIn: (words: string): string => `Put in: ${words}`,
  sameWords: (words: string): string => `Same words: ${words}`,
  titleWas: (title: string): string => `Title was: ${title}`,
  titleNow: (title: string): string => `Title now: ${title}`,
  settingWas: (setting: string): string => `Place was: ${setting}`,
  settingNow: (setting: string): string => `Place now: ${setting}`,
  same: 'The words are the same in both.',
  onlyBreaks: 'Each sentence is the same. Only breaks and spaces differ.',
  onlyOne: 'There is one version so far, so there is nothing to compare yet.',
  howToAdd: 'To add one: cps-story draft, or cps-story keep FILE --story STORY',
  sameVersion: 'That is the same version twice.',
} as const;
