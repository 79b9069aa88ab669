/** Versions of packs: three numbers, `1.2.0`. */
const VERSION = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

export const isVersion = (text: string): boolean => VERSION.test(text);

/** Negative when `a` is the older one. Texts that are no versions come first. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [VERSION.exec(a), VERSION.exec(b)];
  if (!left || !right) return Number(left !== null) - Number(right !== null);
  for (let part = 1; part <= 3; part++) {
    const difference = Number(left[part]) - Number(right[part]);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** Whether what one of them promises holds for the other: the first number is the same. */
export const sameMajor = (a: string, b: string): boolean => a.split('.')[0] === b.split('.')[0];
