/**
 * Written with a capital without being the name of a person. Places and shops stand here only where nobody is called so: "Georgia"
 * and "Austin" may be a woman and a man. Source: common knowledge of English spelling, collected by hand.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const TIME =
  words(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays january february march april may june july august september october november december jan feb aug sept sep oct nov dec
  christmas xmas easter thanksgiving ramadan eid hanukkah passover diwali kwanzaa halloween juneteenth lent advent sabbath shabbat
  diwali nowruz new year memorial labor independence valentine mother father`);

const FAITH =
  words(`god gods lord jesus christ allah buddha jehovah yahweh creator spirit holy father savior heaven hell bible quran
  koran torah scripture psalm psalms gospel genesis exodus proverbs corinthians catholic catholics christian christians muslim muslims
  jewish jew jews hindu hindus buddhist sikh baptist baptists methodist lutheran pentecostal mormon amish quaker protestant evangelical
  higher power serenity prayer church pastor reverend deacon rabbi imam sister brother elder bishop saint amen hallelujah mass`);

const PEOPLES =
  words(`english spanish french german arabic chinese mandarin cantonese japanese korean vietnamese tagalog hindi urdu
  farsi somali swahili russian polish italian greek turkish portuguese creole american americans african africans asian asians latino
  latina latinos latinas latinx hispanic native natives indian indians irish scottish welsh british european mexican cuban dominican
  rican haitian jamaican nigerian filipino samoan hawaiian navajo cherokee lakota ojibwe apache hopi choctaw diné dine alaskan
  black white brown deaf southern northern western eastern midwestern yankee texan`);

const CARE =
  words(`narcotics alcoholics anonymous al anon alateen smart recovery refuge dharma celebrate peer peers certified coach
  specialist specialists supporter navigator counselor therapist doctor dr nurse mr mrs ms miss mx prof professor officer judge sergeant
  captain coach chaplain big book step steps twelve tradition traditions sponsor group groups meeting meetings program programs medicaid
  medicare obamacare medicine suboxone subutex methadone vivitrol naltrexone narcan naloxone antabuse lithium prozac zoloft lexapro
  celexa effexor wellbutrin paxil cymbalta abilify seroquel risperdal zyprexa haldol clozapine depakote lamictal xanax klonopin ativan
  valium ambien adderall ritalin vicodin percocet oxycontin oxy tylenol benadryl advil wrap dbt cbt emdr rehab detox crisis lifeline
  warmline hotline samhsa nami alzheimer parkinson tourette asperger down hep hepatitis covid`);

const STATES =
  words(`army navy marines marine air force guard corps veteran veterans vet vets vietnam iraq afghanistan desert storm
  america american states united kingdom england scotland wales ireland canada mexico cuba haiti jamaica puerto rico china japan korea
  india pakistan iran syria ukraine russia germany france italy spain poland africa asia europe california texas florida ohio illinois
  michigan wisconsin minnesota iowa missouri kansas nebraska oklahoma arkansas mississippi alabama tennessee kentucky maryland delaware
  jersey pennsylvania connecticut massachusetts maine vermont hampshire oregon idaho utah nevada arizona colorado wyoming
  hawaii alaska dakotas chicago boston philadelphia philly brooklyn bronx queens manhattan harlem detroit milwaukee minneapolis cleveland
  cincinnati pittsburgh baltimore atlanta miami tampa orlando memphis nashville dallas houston seattle portland denver vegas
  sacramento oakland francisco diego antonio angeles albuquerque tucson omaha tulsa toledo buffalo rochester honolulu anchorage
  london manchester liverpool glasgow edinburgh dublin belfast cork toronto montreal vancouver calgary ottawa winnipeg sydney melbourne
  midwest south north east west southside northside eastside westside appalachia pacific atlantic mississippi`);

/** Words that make the name before or after them the name of a place, a house or an organisation: "Oak Street", "San Antonio". */
const PLACES =
  words(`street st avenue ave road rd drive boulevard lane court place square park plaza way highway hwy route interstate
  bridge river lake creek mountain mountains hill hills valley beach bay island islands county city town village township heights ridge
  springs falls grove point port harbor fort mount mt san santa los las el la de del new old upper lower great grand rio salt
  hospital clinic center centre house home homes hall university college school academy elementary library museum station depot store
  market mart foods pizza cafe diner bar grill inn hotel motel lodge shelter mission ministry ministries services foundation institute
  association society club union bank company corporation inc department office board council coalition alliance network project
  initiative agency authority commission court courthouse jail prison penitentiary state federal national international community
  regional general memorial temple mosque synagogue chapel cathedral stadium arena field mall building tower towers room ward unit
  district nation tribe reservation rez league team sox bowl cup award act law bill rights war game show news times post journal
  magazine channel radio press line lines exit gate terminal airport`);

const THINGS =
  words(`google facebook instagram youtube tiktok twitter reddit snapchat whatsapp discord zoom skype netflix spotify amazon
  uber lyft internet wifi iphone android apple microsoft walmart target costco kroger safeway walgreens cvs goodwill salvation dollar
  tree mcdonald mcdonalds burger king wendy subway starbucks dunkin denny waffle taco bell pepsi coke coca cola gatorade red bull
  budweiser bud coors miller corona heineken jameson smirnoff hennessy marlboro newport camel ford chevy toyota honda nissan dodge jeep
  harley davidson greyhound amtrak lego nintendo xbox playstation scrabble monopoly frisbee olympics nfl nba packers cowboys yankees
  steelers lakers bulls bears dmv fbi cia irs ged hiv aids adhd ptsd ocd ged tv dvd cd pc id ok sos i`);

/** What tellers call their own people: "Mom drove", "my Nana". */
const KIN =
  words(`mom mum mam mama momma mommy dad daddy pa papa pop pops ma gran granny grandma grandpa grandmother grandfather nana
  nanna papaw mamaw meemaw memaw pawpaw auntie aunt aunty uncle tio tía tia tío abuela abuelo sis bro cousin mijo mija jefita love honey
  madam sir ma'am guys folks y'all hello hi hey yes no okay oh ay`);

export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...TIME,
  ...FAITH,
  ...PEOPLES,
  ...CARE,
  ...STATES,
  ...PLACES,
  ...THINGS,
  ...KIN,
]);

/**
 * Two words that look like a full name and expose nobody: writers and founders whom tellers quote, drinks, and a plant. In lower case.
 */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(
  `bill wilson|bob smith|lois wilson|brené brown|brene brown|maya angelou|viktor frankl|patricia deegan|pat deegan|william white
  carl rogers|carl jung|oprah winfrey|johnny cash|martin luther|rosa parks|nelson mandela|harriet tubman|fred rogers|anne lamott
  stephen king|toni morrison|james baldwin|tom hanks|robin williams|dolly parton|bob marley|taylor swift|michael jordan|muhammad ali
  jim beam|jose cuervo|johnnie walker|johnny walker|jack daniel|evan williams|captain morgan|mary jane`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
