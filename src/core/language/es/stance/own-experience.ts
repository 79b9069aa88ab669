import { STANCE } from '../../../stance/stance-bits.ts';
import { fill, type StanceMark, type StanceTable } from '../../../stance/stance-table.ts';
import { wordAt } from '../../../text/token-table.ts';

/** "a mí", "para mí", "en mi caso", "aprendí que": a claim limited to the teller. Source: domain.md S5 and the guide to labels. */
export const ownExperience: StanceMark = {
  opens: (word) => /^(mí|mi|aprendí|descubrí|conmigo|aprendi|descubri)$/.test(word),
  mark: (table, clause, at) => {
    if (limitsToSelf(table, at))
      fill(table, clause.first, endOfOwn(table, at, clause.to), STANCE['own-experience']);
  },
};

const limitsToSelf = (table: StanceTable, at: number): boolean => {
  const word = wordAt(table, at);
  const before = wordAt(table, at - 1);
  const next = wordAt(table, at + 1);
  if (/^m[ií]$/.test(word)) {
    if (word === 'mí' || /^(me|,|no|sí|si|funcionó|funciono)$/.test(next))
      return /^(a|para|en|por)$/.test(before);
    return before === 'en'
      ? /^(caso|experiencia|vida|familia|recuperacion|proceso)$/.test(next)
      : before === 'a' && /^(manera|modo|paso|ritmo)$/.test(next);
  }
  return word === 'conmigo' ? /^(funcionó|sirvió|fue)$/.test(before) : next === 'que';
};

/** The teller's own ends where others come in: "y a ti también", "así que tú". */
const endOfOwn = (table: StanceTable, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) {
    const two = `${wordAt(table, at)} ${wordAt(table, at + 1)}`;
    if (/^(y|asi|pero|entonces|,|a|para) (tú|ti|vos|usted|todos|que|te|tu|contigo|cualquiera)$/.test(two))
      return at;
    if (wordAt(table, at) === ';') return at;
  }
  return to;
};
