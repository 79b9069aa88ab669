/** Forms of verbs that English does not make by rule, beside the base. */
export const IRREGULAR: { readonly [base: string]: string } = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  feel: 'feels felt feeling',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  say: 'says said saying',
  tell: 'tells told telling',
  make: 'makes made making',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  find: 'finds found finding',
  see: 'sees saw seen seeing',
  come: 'comes came coming',
  understand: 'understands understood understanding',
  lose: 'loses lost losing',
  beat: 'beats beaten beating',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  teach: 'teaches taught teaching',
  shoot: 'shoots shot shooting',
  slit: 'slits slitting',
  hang: 'hangs hung hanged hanging',
  cut: 'cuts cutting',
  put: 'puts putting',
  drink: 'drinks drank drunk drinking',
  run: 'runs ran running',
  sleep: 'sleeps slept sleeping',
  weigh: 'weighs weighed weighing',
  tie: 'ties tied tying',
  lie: 'lies lied lying',
  die: 'dies died dying',
  quit: 'quits quitting',
  stick: 'sticks stuck sticking',
  hear: 'hears heard hearing',
  bleed: 'bleeds bled bleeding',
  throw: 'throws threw thrown throwing',
  overcome: 'overcomes overcame overcoming',
  let: 'lets letting',
  leave: 'leaves left leaving',
  break: 'breaks broke broken breaking',
  fall: 'falls fell fallen falling',
  write: 'writes wrote written writing',
  drive: 'drives drove driven driving',
  sit: 'sits sat sitting',
  stand: 'stands stood standing',
  bring: 'brings brought bringing',
  win: 'wins won winning',
  fight: 'fights fought fighting',
  begin: 'begins began begun beginning',
  become: 'becomes became becoming',
  hurt: 'hurts hurting',
  wake: 'wakes woke woken waking',
  speak: 'speaks spoke spoken speaking',
  eat: 'eats ate eaten eating',
  steal: 'steals stole stolen stealing',
  sell: 'sells sold selling',
  meet: 'meets met meeting',
  mean: 'means meant meaning',
  pay: 'pays paid paying',
  stop: 'stops stopped stopping',
};

/** Verbs of two syllables that double their last letter because the stress is on it. */
const STRESSED_LAST: ReadonlySet<string> = new Set(
  'admit commit permit submit omit refer prefer occur regret control compel equip rebel transfer'.split(' '),
);

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The base and its forms: `feel` gives feel, feels, felt, feeling. Regular verbs by rule; a rare one may come out odd but never wrong in meaning. */
export const inflect = (base: string): readonly string[] => {
  const irregular = IRREGULAR[base];
  if (irregular) return [base, ...words(irregular)];
  const silentE = base.endsWith('e');
  const consonantY = /[^aeiou]y$/.test(base);
  const stem = consonantY ? base.slice(0, -1) : base;
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || STRESSED_LAST.has(base) ? base.slice(-1) : '';
  const third = consonantY ? `${stem}ies` : `${base}${/(s|x|z|ch|sh)$/.test(base) ? 'es' : 's'}`;
  const past = consonantY ? `${stem}ied` : `${base}${silentE ? 'd' : `${doubled}ed`}`;
  const ing = silentE && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}${doubled}ing`;
  return [base, third, past, ing];
};
