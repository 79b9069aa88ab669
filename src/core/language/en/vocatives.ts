/** What people call each other when they speak: none of it is part of the clause beside it. Ours, from reading many ways of speaking. */
export const VOCATIVES: ReadonlySet<string> = new Set(
  `bro bruv brother sis sister hon hun honey love luv lovey mate pal hen pet duck dear darling darlin sugar sweetheart friend man girl boy
  dude homie fam son buddy mija mijo nena beta beti yaar child chile lad lass folks doll babe`
    .trim()
    .split(/\s+/),
);

/** Little words that open a turn and claim nothing. Ours. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `lol lmao omg ngl tbh kindly mira nah pues ay ah eh aye och arrah oy uh um wow haha abeg biko`
    .trim()
    .split(/\s+/),
);
