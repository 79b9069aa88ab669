/**
 * What people type, undone: all parts of a contraction keep the offsets of the whole, so "dont" is do + not at one place. All lists here are
 * ours, collected by hand from reading how people type and talk.
 */
const expansions = new Map<string, readonly [string, string]>();

const add = (typed: string, first: string, second: string, alsoBare: boolean): void => {
  expansions.set(typed, [first, second]);
  const bare = typed.replace("'", '');
  if (alsoBare && !expansions.has(bare)) expansions.set(bare, [first, second]);
};

const NEGATED = 'do does did is are was were have has had should would could must need might';
for (const verb of NEGATED.split(' ')) add(`${verb}n't`, verb, 'not', true);

/** Safe without the apostrophe too: no other word is spelt so. */
const PLAIN: readonly (readonly [string, string, string])[] = [
  ["can't", 'can', 'not'],
  ["won't", 'will', 'not'],
  ["ain't", 'is', 'not'],
  ["i'm", 'i', 'am'],
  ["i've", 'i', 'have'],
  ["you're", 'you', 'are'],
  ["you've", 'you', 'have'],
  ["you'll", 'you', 'will'],
  ["you'd", 'you', 'would'],
  ["they're", 'they', 'are'],
  ["they've", 'they', 'have'],
  ["they'll", 'they', 'will'],
  ["we've", 'we', 'have'],
  ["that's", 'that', 'is'],
  ["there's", 'there', 'is'],
  ["here's", 'here', 'is'],
  ["what's", 'what', 'is'],
  ["he's", 'he', 'is'],
  ["she's", 'she', 'is'],
  ["it'll", 'it', 'will'],
  ["nobody's", 'nobody', 'is'],
  ["everyone's", 'everyone', 'is'],
  ["who's", 'who', 'is'],
  ["how's", 'how', 'is'],
  ["that'll", 'that', 'will'],
  ["would've", 'would', 'have'],
  ["could've", 'could', 'have'],
  ["should've", 'should', 'have'],
  ["they'd", 'they', 'would'],
  ["where's", 'where', 'is'],
  ["everything's", 'everything', 'is'],
  ["nothing's", 'nothing', 'is'],
  ["something's", 'something', 'is'],
  ["shan't", 'will', 'not'],
];
for (const [typed, first, second] of PLAIN) add(typed, first, second, true);

/** Only with the apostrophe: "its", "ill", "well", "were", "hell", "shed" are words of their own (repairs.ts looks at the neighbours). */
const MARKED: readonly (readonly [string, string, string])[] = [
  ["it's", 'it', 'is'],
  ["i'll", 'i', 'will'],
  ["i'd", 'i', 'would'],
  ["we'll", 'we', 'will'],
  ["we're", 'we', 'are'],
  ["he'll", 'he', 'will'],
  ["she'll", 'she', 'will'],
  ["let's", 'let', 'us'],
  ["he'd", 'he', 'would'],
  ["she'd", 'she', 'would'],
  ["we'd", 'we', 'would'],
  ["it'd", 'it', 'would'],
  ["u'd", 'you', 'would'],
  ["d'you", 'do', 'you'],
  ["c'mon", 'come', 'on'],
  ["'tis", 'it', 'is'],
  ["'twas", 'it', 'was'],
];
for (const [typed, first, second] of MARKED) add(typed, first, second, false);

const SPOKEN: readonly (readonly [string, string, string])[] = [
  ['cannot', 'can', 'not'],
  ['gonna', 'going', 'to'],
  ['gotta', 'got', 'to'],
  ['gota', 'got', 'to'],
  ['wanna', 'want', 'to'],
  ['finna', 'going', 'to'],
  ['shoulda', 'should', 'have'],
  ['coulda', 'could', 'have'],
  ['woulda', 'would', 'have'],
  ['imma', 'i', 'will'],
  ["i'ma", 'i', 'will'],
  ['dunno', 'do', 'not'],
  ['tryna', 'trying', 'to'],
  ['oughta', 'ought', 'to'],
  ['hafta', 'have', 'to'],
  ['lemme', 'let', 'me'],
  ['gimme', 'give', 'me'],
  ['gon', 'going', 'to'],
  ['gonnae', 'going', 'to'],
  ['boutta', 'about', 'to'],
  ['ima', 'i', 'will'],
  ['ull', 'you', 'will'],
  ['dinnae', 'do', 'not'],
  ['didnae', 'did', 'not'],
  ['cannae', 'can', 'not'],
  ['willnae', 'will', 'not'],
  ['isnae', 'is', 'not'],
];
for (const [typed, first, second] of SPOKEN) expansions.set(typed, [first, second]);

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
]);
/** Letters before 'd, so that "OD'd" is not "OD would". */
const SHORTEST_BEFORE_D = 3;

/** The two words a contraction stands for, or undefined. Takes lower case with straight apostrophes. */
export const expand = (typed: string): readonly [string, string] | undefined =>
  expansions.get(typed) ?? byEnding(typed);

/** "mom'll", "who'd", "wouldn't've": any word may take these endings. */
const byEnding = (typed: string): readonly [string, string] | undefined => {
  if (typed.startsWith("'")) return undefined; // an opening quotation mark, not a letter left out
  const ending = ENDINGS.get(typed.slice(-3));
  if (ending && typed.length > 3) return [alias(typed.slice(0, -3)), ending];
  if (typed.endsWith("'d") && typed.length >= SHORTEST_BEFORE_D + 2)
    return [alias(typed.slice(0, -2)), 'would'];
  return undefined;
};

/** All words that one typed word stands for: one, two for a contraction, three for "wouldn't've". */
export const spread = (typed: string): readonly string[] => {
  const two = expand(typed);
  return two ? [...spread(two[0]), two[1]] : [alias(typed)];
};

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['u', 'you'],
  ['ya', 'you'],
  ['ye', 'you'],
  ["y'all", 'you'],
  ['yall', 'you'],
  ['youse', 'you'],
  ['yous', 'you'],
  ['ur', 'your'],
  ['yr', 'your'],
  ['yer', 'your'],
  ['urself', 'yourself'],
  ["ya'll", 'you'],
  ['r', 'are'],
  ['cuz', 'because'],
  ['cos', 'because'],
  ['coz', 'because'],
  ['bc', 'because'],
  ['becuz', 'because'],
  ["'cause", 'because'],
  ["'cuz", 'because'],
  ['thru', 'through'],
  ['wat', 'what'],
  ['wut', 'what'],
  ['ort', 'ought'],
  ['soo', 'so'],
  ['sooo', 'so'],
  ['soooo', 'so'],
  ['alot', 'lot'],
  ["'em", 'them'],
  ["'til", 'until'],
  ['til', 'until'],
  ['till', 'until'],
  ["'bout", 'about'],
  ["'round", 'around'],
  ["'n", 'and'],
  ["'n'", 'and'],
  ["an'", 'and'],
  ["o'", 'of'],
  ["ol'", 'old'],
  ['n', 'and'],
  ['w', 'with'],
  ['abt', 'about'],
  ['ppl', 'people'],
  ['tho', 'though'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['rly', 'really'],
  ['rlly', 'really'],
  ['def', 'definitely'],
  ['defo', 'definitely'],
  ['definately', 'definitely'],
  ['definetly', 'definitely'],
  ['definetely', 'definitely'],
  ['definitly', 'definitely'],
  ['prolly', 'probably'],
  ['probly', 'probably'],
  ['garantee', 'guarantee'],
  ['guarentee', 'guarantee'],
  ['garuntee', 'guarantee'],
  ['greatful', 'grateful'],
  ['realise', 'realize'],
  ['realised', 'realized'],
  ['recognise', 'recognize'],
  ['learnt', 'learned'],
  ['ok', 'okay'],
  ['alright', 'okay'],
  ['mum', 'mom'],
  ['mam', 'mom'],
  ['mams', 'mom'],
]);

/** The spelling that patterns are written in. */
export const alias = (word: string): string => ALIASES.get(word) ?? word;

/** What a word of a pattern is in a text. */
export const writtenFor = (word: string): readonly (readonly string[])[] => {
  const two = expand(word);
  return two ? two.map((half) => [half]) : [[alias(word)]];
};

/** "'cause", "an'", "'tis": known with their apostrophe. */
export const knows = (word: string): boolean => expand(word) !== undefined || alias(word) !== word;
