import type { ClassName } from '../../text/word-classes.ts';

/** The closed word classes of plain English grammar; the base verbs are in base-verbs.ts. */
export const CLOSED_LISTS: { readonly [name in ClassName]?: string } = {
  pro1: 'i me we us myself',
  pro2: 'you yourself yourselves yall youse',
  pro3: 'he she they it him her them someone somebody everyone everybody anyone anybody nobody one people who',
  poss: 'my your his her its our their mine yours',
  modal: 'can could will would shall should may might must ought',
  be: 'be am is are was were been being',
  have: 'have has had having',
  do: 'do does did doing done',
  neg: 'not never no nobody nothing neither nor without hardly none',
  adv: `just really also always ever never maybe perhaps probably definitely absolutely honestly simply only still already even
    actually truly very so too totally completely exactly now then again please first clearly deep down kinda sorta basically
    personally certainly surely obviously literally quite pretty rather fully utterly entirely precisely perfectly`,
  det: 'a an the this that these those some any each every another all both no',
  prep: `to of in on at for with from about into over after before through by off out up down around like without against
    between during until than back away`,
  conj: 'and but or so because then yet nor',
  wh: 'what when where who whom whose why how which whether',
  say: `say said says saying tell told tells telling ask asked asks yell yelled scream screamed insist insisted warn warned
    advise advised suggest suggested promise promised claim claimed swear swore write wrote text texted explain explained`,
  think: `think thought believe believed figure figured assume assumed guess guessed know knew hope hoped wish wished imagine
    feel felt pretend convinced decide decided learn learned realize realized realise realised worry worried`,
  refl: 'myself yourself himself herself itself ourselves themselves',
  particle: 'up out off down away back over on in through around',
  num: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand`,
};
