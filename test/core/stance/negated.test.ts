import { pairsOf } from './judging.ts';

/** A claim that is denied is none; a negation that belongs to something else excuses nothing. */
pairsOf('negated', [
  ["I'm not saying you should leave.", "I'm saying you should leave."],
  ['Nobody can promise you will be fine.', 'Everybody can see you will be fine.'],
  ["I don't think you have to decide.", "Don't think, you have to decide."],
  ["I won't tell you that you must go.", "I won't wait, you must go."],
  [
    'It is not true that everything happens for a reason.',
    'It is not easy, but everything happens for a reason.',
  ],
  ["I'm not here to say the only way is mine.", "I'm not tall and the only way is mine."],
  ['I would never claim that the only way is faith.', 'Never mind, the only way is faith.'],
  ["I can't promise you will be fine.", 'No doubt you will be fine.'],
  ["i aint sayin you gotta do it, i mean i'm not saying you gotta do it", 'i aint lying, you gotta do it'],
  ["I don't want you to think you have to stay.", "I don't drink, so you have to stop too."],
  ['Do not feel you have to answer.', "Don't wait, you have to answer."],
  ['Not that you must rest.', 'Not only is it late but you must rest.'],
  ['No one here expects that you should say it.', 'No matter what they think, you should say it.'],
  ['I am not saying you must call, or that you must write.', 'I am not sure, or tired; you must write.'],
  ["I can't say when, or promise that you will be fine.", "I can't swim, or ski, and you will be fine."],
  [
    "I'm not here, and I have thought about this a lot, to tell you that you must go.",
    "I'm not here on Friday, and I have thought about it, so you must go.",
  ],
  ["I won't tell you do not cry, it is the only way.", "I won't tell you more, it is the only way."],
  [
    "I don't mean that your road is so much like mine that you must follow.",
    'It is not far, so you must go.',
  ],
  ['idk what you have to do', 'idk man, you have to go'],
  ['Far be it from me to say you should leave.', 'It is not far; you should leave.'],
  ['I refuse to tell you that you will be fine.', 'I refuse to quit, and you will be fine.'],
  ['I doubt you have to settle it now.', 'No doubt you have to settle it now.'],
  ['There is no rule you have to be cheerful.', "It's no secret that you have to go."],
  ['I no longer believe you must hit bottom.', 'I no longer drink, and you must quit too.'],
  [
    "I'm not saying the only way is up and the only way is mine.",
    "I'm not saying much and I think you must go.",
  ],
  ['Nobody can say you will be fine.', 'Nobody says it like I do, you will be fine.'],
  ["That's not grief that you must hide.", "That's not grief that's the only way."],
  ['I never said that you are angry.', "You don't hate it you are angry."],
  ["I don't know why nobody gets well there.", "Ain't nobody gets well like that."],
  ["I don't see how you have to go.", "Don't I know that you have to go."],
  [
    'I hardly believe that everything happens for a reason.',
    "Don't you think everything happens for a reason?",
  ],
]);
