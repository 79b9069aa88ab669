import type { Condition } from './pack.ts';

type Topic = Extract<Condition, { kind: 'story-names' }>['topic'];

const SELF = '(?:myself|ourselves|himself|herself|themselves|themself)';

/** Plain ways to name a topic. Only used to ask one more question, so a wide net is right. */
const STEMS: { readonly [topic in Topic]: readonly RegExp[] } = {
  suicide: [
    /\bsuicid/i,
    new RegExp(`\\bkill(?:ed|ing)? ${SELF}`, 'i'),
    /\bend(?:ed|ing|s)? (?:my|his|her|their|your)(?: own)? li(?:fe|ves)\b/i,
    /\b(?:tak(?:e|es|en|ing)|took) (?:my|his|her|their|your) own li(?:fe|ves)\b/i,
    /\bwant(?:ed|s)? to (?:die|end it)\b/i,
  ],
  overdose: [/\boverdos/i, /\bOD(?:['’]?d|['’]?ed|ing)?\b/],
  'self-harm': [
    /\bself[- ]?(?:harm|injur)/i,
    new RegExp(`\\b(?:hurt|harm|injur|cut|burn)(?:s|e|ed|t|ing|ting)? ${SELF}`, 'i'),
  ],
};

/** Whether a text names the topic, in any of its plain forms. */
export const namesTopic = (text: string, topic: Topic): boolean =>
  STEMS[topic].some((stem) => stem.test(text.replace(/\s+/g, ' ')));
