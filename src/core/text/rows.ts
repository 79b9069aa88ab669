/** The row itself while it has room for `count` numbers, else a copy with twice the room. */
export const grown = (row: Int32Array, count: number): Int32Array => {
  if (count <= row.length) return row;
  const larger = new Int32Array(Math.max(count, row.length * 2));
  larger.set(row);
  return larger;
};

/** Mixes two numbers into one of 32 bits, for tables with open addressing. */
export const mixPair = (one: number, other: number): number => {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Puts things numbered from 1, of which the newest is `newest`, into a table that is at most half full: this one, or a larger copy. */
export const makeRoom = (
  slots: Int32Array,
  newest: number,
  hashOf: (thing: number) => number,
): Int32Array => {
  const full = newest * 2 > slots.length;
  const room = full ? new Int32Array(slots.length * 2) : slots;
  const last = room.length - 1;
  for (let thing = full ? 1 : newest; thing <= newest; thing++) {
    let slot = hashOf(thing) & last;
    while (room[slot]) slot = (slot + 1) & last;
    room[slot] = thing;
  }
  return room;
};
