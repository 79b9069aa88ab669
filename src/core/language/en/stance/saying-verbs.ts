import { wordSet } from '../../../stance/stance-table.ts';

/** Verbs that report speech. Source: domain.md 2.1 S1, with the forms people use in stories. */
export const SAYING: ReadonlySet<string> =
  wordSet(`says said say tell told tells telling saying ask asked asks asking yell yelled yells scream
  screamed insist insisted insists warn warned warns advise advised advises suggest suggested suggests promise promised promises preach
  preached claim claimed claims swear swore shout shouted whisper whispers whispered remind reminded reminds write wrote text texted explain
  explained mutter muttered snap snapped joke joked answer answered replied reply repeat repeated chant chanted lecture lectured order ordered
  mention mentioned mentions admitted complained signed hear heard goes went`);

/** Of these, the ones that need quotation marks near them to report anything ("he goes", "I heard"). Ours. */
export const WEAK_SAYING: ReadonlySet<string> = wordSet(
  'hear heard goes went text answer order ordered claim claims joke write snapped',
);

/** Verbs that may stand between a speaker and the saying: "she likes to say", "you need to tell him". Ours, collected by hand. */
export const BETWEEN: ReadonlySet<string> =
  wordSet(`kept keep keeps used use to need needs needed want wants wanted like likes liked love loves loved try tries tried got
  going better start started had`);
