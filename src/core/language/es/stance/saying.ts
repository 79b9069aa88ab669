import { wordSet } from '../../../stance/stance-table.ts';

/** Forms of "él" and "ellos" that report speech; of "yo" those that are the same. Source: domain.md 2.1 S1, with the forms people use. */
export const SAYS: ReadonlySet<string> =
  wordSet(`dijo dijeron dice dicen decia decian diciendo conto contó contaron contaba cuenta cuentan repetia repetian repitió repiten repite
  aconsejó aconsejaron aconsejaba aconsejaban gritó gritaron gritaba gritaban insistió insistia insistian preguntó preguntaron preguntaba
  preguntaban sugirió sugirieron sugeria explicó explicaron explicaba escribió escribieron escribia prometió prometieron prometia juró juraba
  juraban advirtió advertia recomendó recomendaron recomendaba pidió pidieron pedia pedian mandó mandaron mandaba ordenó ordenaron exigia
  oir escuchar exigian respondió respondieron contestó contestaron susurró aseguraba aseguraban aseguró comentó comentaba soltó predicaba predicaban
  llamaban llamaba llamó apodaban piensan creen opinan reclamaba reclamó recordó recordaba enseñaron enseñó enseñaba metieron inculcaron oia oi oí oido escuchaba
  escuché escuchado leia leí queria querian cantaba gritan grita opinaba opinaban suplicaba avisó avisaron afirmaba criticaban`);

/** Of these the ones that need "que", a colon or quotation marks behind them to report anything. Ours. */
export const WEAK: ReadonlySet<string> = wordSet(
  `cuenta cuentan contaba conto grita gritan gritaba gritaban gritó gritaron escribia mandó mandaron mandaba metieron llamaban llamaba llamó apodaban recordó recordaba soltó leia leí queria
  oir escuchar querian pidió pidieron pedia pedian respondió contestó contestaron oia oi oí oido escuchaba escuché escuchado cantaba enseñaron enseñó
  enseñaba inculcaron juraba juraban`,
);

/** What the listener said: "me dijiste que". */
export const YOU_SAID: ReadonlySet<string> = wordSet(
  `dijiste decis dices decias contaste contabas mencionaste comentaste explicaste cuentas escribiste preguntaste compartiste`,
);

/** The teller's own words of then: "le dije que", "me decía a mí mismo". */
export const I_SAID: ReadonlySet<string> = wordSet(
  'dije decia contesté respondí grité conté repetia repetí juré juraba prometí prometia escribí pensaba',
);

/** Nouns that bring somebody's words. */
export const LINES: ReadonlySet<string> = wordSet(
  'lema dicho refran frase consejo consejos letrero cartel regla consigna mensaje respuesta ley mandamiento cantaleta sermon cancion poster',
);
