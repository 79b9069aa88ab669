/** Word lists by which a short text is told to be English or not. Source: everyday words, collected by hand. */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words of other languages that are no English words, slang or common names. */
export const FOREIGN: ReadonlySet<string> = wordSet(`
  el la los las una unas del al en es está estoy soy eres somos que qué porque pero muy más ya yo mi mis tu tus te se su sus nos lo le
  quiero quieres quiere puedo puede tengo tienes tiene hay fue voy hoy esta este esto como cuando donde nada nadie todo siempre nunca
  para por sin contigo conmigo morir vivir matar
  je tu il elle ils nous vous est suis sont était ai ont avec dans pour pas ne ce cette ces mon ma mes ton ta tes les des du un une et
  ou où mais très veux peux plus rien jamais toujours mourir vivre
  ich du er wir ihr sie ist bin sind und oder aber nicht kein keine mein meine dein mich mir dich dir ein eine einen der das dem mit
  auf für von zu wie auch noch nur heute sterben leben
  eu você não uma meu minha ele ela isso quero tenho estou muito quando mais morrer viver com
  io sono di che non più voglio della degli mio mia questo morire vivere ho gli
  nie się jest jestem mam na że ale tak już jak mnie mi chcę żyć umrzeć ze nikogo
  ik het een niet wil mijn jij zijn ben dood jag inte och vill mitt är att det
`);

/** English words that are words of other languages too: they tell nothing beside a word of those. */
export const SHARED: ReadonlySet<string> = wordSet(`
  no me a i o do on as in was so will an he die son pan sin con per ten to we of am or at her hier all alle also
  come dare fare more sale once red pie dos mes tout comment par sur car mange pain est real fin
`);

/** English words that hold no sentence together, and chat slang, for texts of a few words. */
export const PLAIN: ReadonlySet<string> = wordSet(`
  day days night morning week year years time life mom mum dad sister brother friend friends family kid kids house home room door street
  good bad great nice happy sad tired sick sober clean okay ok fine hard old new little big long lost alone sorry thanks thank hello hi
  hey bye goodbye yes yeah yep nope nah please well much many more less lot lots way thing things stuff story recovery hope pills meeting
  enough almost anymore tonight today tomorrow yesterday soon later here there ago first last next red black white blue dark cold warm
  lol omg wtf idk idc tbh imo ngl fr smh brb btw lmao rofl kms kys wanna gonna gotta kinda sorta dunno lemme gimme cuz coz bc u ur r
  want wanna need living alive dead death die dying kill suicide suicidal end ending gone pain unalive myself rehab reason point note
  dinnae didnae cannae wasnae ken whit tae dae wee aye ah gie wi ppl pls plz thx tmrw tn rn ima imma finna aint bruh bro sis dude yall nvm fml tho thru til
`);
