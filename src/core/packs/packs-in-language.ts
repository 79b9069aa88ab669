/** What a card says of the language of its pack. */
type Spoken = { readonly id: string; readonly language: string; readonly origin: 'shipped' | 'added' };

/** A pack that ships in a second language is named after the first: `group`, `group-es`. */
const namedAlike = ({ id, language, origin }: Spoken): string =>
  origin === 'shipped' && id.endsWith(`-${language}`) ? id.slice(0, -language.length - 1) : id;

/**
 * The packs as they are offered on a screen: those in its language first, each list in the order in which it came. Where a pack ships in that
 * language, the same in another is not offered; it can still be named.
 */
export const packsInLanguage = <Card extends Spoken>(
  cards: readonly Card[],
  language: string,
): readonly Card[] => {
  const own = cards.filter((card) => card.language === language);
  const known = own.filter(({ origin }) => origin === 'shipped').map(namedAlike);
  const others = cards.filter(
    (card) => card.language !== language && !(card.origin === 'shipped' && known.includes(namedAlike(card))),
  );
  return [...own, ...others];
};
