/** The first words as they stand, with three dots where more comes. */
export const firstWords = (text: string, count: number): string => {
  const all = text.trim().split(/\s+/);
  return all.length > count ? `${all.slice(0, count).join(' ')} ...` : all.join(' ');
};
