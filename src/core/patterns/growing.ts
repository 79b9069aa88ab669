/** The row itself while it has room for `count` numbers, else a copy with twice the room. */
export const grown = (row: Int32Array, count: number): Int32Array => {
  if (count <= row.length) return row;
  const larger = new Int32Array(Math.max(count, row.length * 2));
  larger.set(row);
  return larger;
};

/** Spreads two numbers over 32 bits, for tables with open addressing. */
export const spread = (one: number, other: number): number => {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
