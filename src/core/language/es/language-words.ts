import { CLOSED } from './closed-lists.ts';

/** Word lists by which a text is told to be Spanish or not. Source: everyday words, collected by hand. */
const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of English, Portuguese, Italian and French that are no Spanish words; a text with many of them is one of those. */
export const OTHERS: ReadonlySet<string> = wordSet(`
  i you he she it we they my your his her our their the an and but or so is are was were be been have had do does did will would can could to of
  on at for with from about not what when who why how this that there if just
  tenho zero eu você voce não nao uma um meu minha ele isso estou muito quando com também tambem são sao em ao pra
  io sono di che più piu non della degli il mio questo ho gli perché anche sei
  je il elle nous vous est suis avec dans pour pas ne ce cette les des du une et ou où mais très
`);

/** Small words that hold a Spanish sentence together and that the other lists do not have. */
export const LITTLE: ReadonlySet<string> = new Set(
  Object.values(CLOSED)
    .flatMap((words) => words.trim().split(/\s+/))
    .concat(
      `es son soy eres era fue ser estoy estas esta está estan estaba hay he ha han habia voy vas va van fui tengo tienes tiene tenia puedo puedes
      puede quiero quieres quiere sé sabes hoy ayer muy si sí`
        .trim()
        .split(/\s+/),
    ),
);

/** Little words of Spanish that are words of English too. */
export const SHARED: ReadonlySet<string> = wordSet(
  'no me a he as so do son sin con once dos y e o u tan ten sea vale mate red come son menos mi real',
);

/** Common words for texts of a few words. */
export const PLAIN: ReadonlySet<string> = wordSet(`
  hola gracias adios bueno buena buenos buenas dias noche noches tarde vida casa familia mama papa hijo hija hijos hermano hermana amigo amiga
  mundo tiempo año años semana mes dolor miedo triste solo sola cansado cansada morir morirme muerto vivir matar matarme suicidio pastillas
  ayuda droga alcohol trabajo dinero cosa cosas gente mujer hombre dios mañana favor verdad feliz mejor peor grupo recuperacion
  perdon animo fuerte historia corazon
`);
