import { type StanceTable, seek } from '../../stance/stance-table.ts';
import { classAt, wordAt } from '../../text/token-table.ts';
import { CLASS } from '../../text/word-classes.ts';

/**
 * Imperatives that are polite, turn the talk, or belong to the room, not advice: two or three words each. Source: domain.md S8, labels
 * guide ("courtesy imperatives").
 */
const POLITE: ReadonlySet<string> = new Set(
  `feel free|bear with|bear in|thank you|excuse me|excuse the|excuse my|fast forward|picture this|picture a|take care|keep in touch|keep in mind|
  let me|let us|let yourself|come on|come as|come to|come by|come in|come see|come find|come sit|come back|come say|try as|take this with|
  take what|take your time|take as|take all|take it from|take it or|take me|take one|take a seat|take a chair|take it ,|take it and if not|leave it .|leave the light|leave word|
  leave a message|leave me|tell me|listen to me|listen to this|trust me|believe me|wait until you|wait for me|go figure|
  go ahead|go on|go easy on me|call me|call us|call it|call the office|call the desk|call the number|call the line|call the warm|call the front|call the clinic|call if|make it quick|make yourself|make yourselves|say what|
  say no|say so|say yes|say hello|say hi|say when|say the word|say nothing|say as|speak up|turns out|think about it|stop me|stop by|
  pass if|pass on|pass the|step out|hang in|hang on|hang up your|remember i|remember me|remember that i|hold on|hold that|hold me|
  keep me|keep us|help yourself|help yourselves|help me|ask me|ask us|ask for me|ask at|ask anything|ask away|imagine a|imagine that|
  imagine the|imagine my|imagine being|send me|send us|text me|text us|text back|see you|see below|see if you|give me|give us|give it a|
  give yourselves|meet me|meet a|meet the|meet our|meet your|show me|show us|write me|write to me|forgive me|forgive the|pardon me|
  look forward|look here|look at me|look at that|look at this|look at us|pull up|pull that|pull the|shut the|close the|close that|
  open the|mind the|mind yourself|mind yourselves|mind how|watch your step|watch the|watch this|read the|read this|keep coming|put your hand|put a pin|start to finish|leave that|put a hand|put your hands|grab a|grab your|grab some|get some coffee|
  get home|get in line|drop by|drop in|drop me|drop us|stay as|stay for|stay for the|stay well|stay safe|stay warm|stay in touch|
  sit anywhere|sit wherever|sit with me|sit down|sit tight|settle in|settle down|rest in|rest easy|travel safe|drive safe|drive safely|
  enjoy the|enjoy your|enjoy it|enjoy every|join me|join us|join in|bring a|bring your|bring yourself|leave your shoes|leave your coat|leave your bag|try the|write to the|write to us|share what|keep what|be a stranger|be shy|feel you|feel bad if|get me wrong|hesitate to|worry if|read on|read more|
  raise your|raise a|close your eyes|turn to the person|turn to your|check in with me|correct me|count me|count on me|pick whatever|
  pick any|choose whatever|do whatever|do what feels|do what you|use the side|use the back|use whatever|ring the|ring me|buzz me|sign up here|sign up sheet|sign up at the desk|sign in|
  find me|find us|pray for me|wish me|lend me|spare me|welcome to|note that|answer only|answer if|skip any|skip me|skip this|skip it if|
  believe it or|bless her|bless his|bless you|bless your|get this ,|cry all|take that for|take it for|take it like|leave the rest|ask for the|
  finish it first|finish yours|keep going ,|keep going .|keep going !|keep going and|keep going i|sit a spell|holler if|roll the|ask the nurse|ask the pharmacist|
  ask the office|take your coat|keep your coat|keep it on|stop it haha|stop it lol|appreciate it|appreciate the|appreciate you|park that|park yours|
  check the|check with the|press the|click the|click on|scroll down|scroll to|print the|insert the|refresh the|unplug it|restart it|get some rest|
  get some sleep if|go celebrate|go enjoy|say hi|sleep well|give yourself a|give yourself some|wear what|wear whatever|break a leg|
  go eat something|go get some sleep|go get some rest|give up your seat|give your dog|give your cat|start wherever|start anywhere|start where|talk to you|talk soon|catch you|know that|rest assured`
    .split('|')
    .map((phrase) => phrase.trim()),
);

/**
 * Why a command is none, in the words of the stances, or '': a polite phrase; a choice left to the listener ("rest if you can"); a statement that only looks like one ("Work at the mill was
 * hard"); a line of the teller's own days ("Feed my girl, sleep, repeat"); half of a forecast; or an offer that goes on ("Maybe you could
 * write. Keep a pad by the bed.").
 */
export const notACommand = (table: StanceTable, from: number): string => {
  const verb = afterOpeners(table, from);
  if (isPolite(table, verb)) return 'polite phrase';
  if (FOR_ROOM.has(wordAt(table, verb)) && namesRoom(table, verb)) return 'polite phrase';
  if (leavesChoice(table, verb)) return 'hedged';
  if (classAt(table, from + 1) & (CLASS.be | CLASS.modal | CLASS.have)) return 'statement';
  if (classAt(table, verb) & CLASS.nouny && opensStatement(table, verb)) return 'statement';
  if (isSubject(table, verb) || goesOnWithOwn(table, from)) return 'statement';
  if (namesOwnThings(table, from)) return 'statement';
  if (leadsToOutcome(table, verb)) return 'conditional';
  return offerGoesOn(table, from) ? 'hedged' : '';
};

const LONGEST_POLITE = 5;

const isPolite = (table: StanceTable, verb: number): boolean => {
  for (let words = 2; words <= LONGEST_POLITE; words++)
    if (POLITE.has(Array.from({ length: words }, (_, on) => wordAt(table, verb + on)).join(' '))) return true;
  return false;
};

/** "Rest if you can", "have it seen to if you like": the choice stands after the verb. "If you want to get well" leaves none. */
const leavesChoice = (table: StanceTable, verb: number): boolean => {
  const { to } = sentenceAt(table, verb);
  for (let at = verb + 1; at + 2 < to; at++) {
    if (CLAUSE_MARK.test(wordAt(table, at)) && wordAt(table, at) !== ',') return false;
    if (!/^(if|when|whenever)$/.test(wordAt(table, at)) || wordAt(table, at + 1) !== 'you') continue;
    if (/^(can|like|wish|prefer)$/.test(wordAt(table, at + 2))) return true;
    if (wordAt(table, at + 2) === 'want' && wordAt(table, at + 3) !== 'to') return true;
    if (wordAt(table, at + 2) === 'feel' && wordAt(table, at + 3) === 'like') return true;
  }
  return false;
};

/** Tokens looked at for the modal of a phrase that is itself a subject: "Don't cry would be easy to say". */
const NEAR_MODAL = 4;

const isSubject = (table: StanceTable, verb: number): boolean => {
  for (let at = verb + 1; at <= verb + NEAR_MODAL; at++) {
    const word = wordAt(table, at);
    if (
      CLAUSE_MARK.test(word) ||
      /^(i|you|he|she|we|they|it|that|this|and|but|or|so|because|if|when)$/.test(word)
    )
      return false;
    const kind = classAt(table, at);
    if (kind & (CLASS.wh | CLASS.det | CLASS.poss)) return false;
    if (kind & CLASS.modal) return !/^(will|can|might|may)$/.test(word);
  }
  return false;
};

/** "I would nod, and then go and lie down": the verb still belongs to the one who speaks. */
const goesOnWithOwn = (table: StanceTable, from: number): boolean => {
  if (!/^(and|then|or)$/.test(wordAt(table, from - 1))) return false;
  const { from: first } = sentenceAt(table, from);
  for (let at = from - 2; at > first; at--) {
    if (/^(you|your)$/.test(wordAt(table, at)) || /^[;:.!?—¶]$/.test(wordAt(table, at))) return false;
    if (/^(would|could|can|will)$/.test(wordAt(table, at)) && /^(i|we)$/.test(wordAt(table, at - 1)))
      return true;
  }
  return false;
};

/** "Take the blue chair", "hang your coat there": what a host says. Ours, after domain.md S8. */
const FOR_ROOM: ReadonlySet<string> = new Set([
  'take',
  'pull',
  'grab',
  'hang',
  'pour',
  'put',
  'shut',
  'close',
  'bring',
  'use',
  'mind',
  'leave',
  'remember',
]);
const ROOM: ReadonlySet<string> = new Set([
  'chair',
  'chairs',
  'seat',
  'stool',
  'door',
  'coat',
  'coats',
  'shoes',
  'mug',
  'cup',
  'kettle',
  'biscuits',
  'tissues',
  'elevator',
  'lift',
  'stairs',
  'form',
  'forms',
  'box',
  'folder',
  'feet',
  'code',
  'umbrella',
]);
const namesRoom = (table: StanceTable, verb: number): boolean =>
  [2, 3, 4].some((on) => ROOM.has(wordAt(table, verb + on)));

/** Past "always", "please", "do not". */
const afterOpeners = (table: StanceTable, from: number): number => {
  let at = from;
  while (/^(always|just|please|do|not|ever)$/.test(wordAt(table, at)) && at - from < 3) at++;
  return at;
};

const sentenceAt = (table: StanceTable, at: number): { readonly from: number; readonly to: number } =>
  table.sentences[table.sentenceOf[at] ?? 0] ?? { from: at, to: at };

/** Tokens looked at for the verb of a statement that begins with a noun: "Work at the mill was hard". */
const NEAR = 8;

const opensStatement = (table: StanceTable, from: number): boolean => {
  const last = Math.min(sentenceAt(table, from).to, from + NEAR);
  for (let at = from + 1; at < last; at++) {
    const word = wordAt(table, at);
    if (/^(,|and|you|your|that|who|what)$/.test(word)) return false;
    if (/^(was|were|came|is|are|fell|took)$/.test(word)) return true;
  }
  return false;
};

const CLAUSE_MARK = /^[,;:.!?…—¶]$/;

/** "my", "our" or "I" in the same clause, or later beside "was", and no "you". */
const namesOwnThings = (table: StanceTable, from: number): boolean => {
  const end = seek(table, from, sentenceAt(table, from).to, (word) => CLAUSE_MARK.test(word));
  const { to } = sentenceAt(table, from);
  const toYou = (words: readonly string[]): boolean =>
    words.some((word) => /^(your?|yourself|yourselves)$/.test(word));
  const own = (words: readonly string[]): boolean => words.some((word) => /^(my|our|i|me)$/.test(word));
  const clause = table.words.slice(from, end);
  if (own(clause)) return !toYou(clause);
  const sentence = table.words.slice(from, to);
  return sentence.includes('was') && own(sentence) && !toYou(sentence);
};

/** "Do the six weeks and you will be new": no order but a forecast, which the rule "promise" hears. */
const leadsToOutcome = (table: StanceTable, verb: number): boolean => {
  const { to } = sentenceAt(table, verb);
  for (let at = verb + 1; at + 2 < to; at++) {
    if (/^[.!?;:—¶]$/.test(wordAt(table, at))) return false;
    if (wordAt(table, at) !== 'and') continue;
    const subject = wordAt(table, at + 1) === 'your' ? at + 2 : at + 1;
    if (
      /^(you|your|it|things|everything)$/.test(wordAt(table, at + 1)) &&
      wordAt(table, subject + 1) === 'will'
    )
      return true;
  }
  return false;
};

/** Sentences looked back over: an offer and what is listed after it. */
const LOOK_BACK = 4;

/** "You could ...", "I would ...", "What I can do." before it, with nothing but more of the list in between. "Never" and "stop" still order. */
const offerGoesOn = (table: StanceTable, from: number): boolean => {
  if (/^(stop|quit|never|do|always)$/.test(wordAt(table, from))) return false;
  const own = table.sentenceOf[from] ?? 0;
  for (let number = own - 1; number >= 0 && number >= own - LOOK_BACK; number--) {
    const sentence = table.sentences[number];
    if (!sentence || wordAt(table, sentence.to - 1) === '¶') return false;
    if (offers(table, sentence.from, sentence.to)) return true;
    if (hasSubject(table, sentence.from, sentence.to)) return false;
  }
  return false;
};

const offers = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const two = `${wordAt(table, at)} ${wordAt(table, at + 1)}`;
    if (wordAt(table, at - 1) === 'if') continue; // "If I can get up, so can you" offers nothing.
    if (
      /^(you (could|might)|maybe (you|a|some|the|just|it)|perhaps (you|a)|i (would|can|could)|good place|one (idea|option|thing))$/.test(
        two,
      )
    )
      return true;
  }
  return false;
};

const hasSubject = (table: StanceTable, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const pronoun = (classAt(table, at) & (CLASS.pro1 | CLASS.pro2 | CLASS.pro3)) !== 0;
    const object = at > from && (classAt(table, at - 1) & (CLASS.prep | CLASS.verb)) !== 0;
    if (pronoun && !object) return true;
  }
  return false;
};
