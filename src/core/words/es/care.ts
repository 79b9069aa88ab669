import type { Danger } from '../../check/care.ts';

const program = 'Soy un programa en tu computadora. No puedo saberlo, y no puedo llamar a nadie.';
const now = `Algo de lo que escribiste suena a que pasa ahora mismo, y pesa. ${program}`;

const messages: { readonly [danger in Danger]: string } = {
  self: `${now} Si piensas en el suicidio, o si podrías hacerte daño, hay personas que te escuchan:`,
  'from-other': `${now} Cuida que este archivo, y lo que escribas aquí, no quede donde esa persona pueda leerlo. Si alguien puede hacerte daño, hay personas que te escuchan:`,
  'to-other': `${now} Si podrías hacerle daño a alguien, aquí también te escuchan:`,
  listener: `Algo de lo que escribiste suena a que alguien puede estar en peligro ahora. ${program} Si es una persona a la que apoyas, sigue los pasos de tu trabajo y avisa a quien te supervisa. No tienes que cargar con esto en soledad. También puedes llamar a una de estas líneas para hablar de otra persona:`,
};

/** Well known in the United States, and said for anybody who reads from there: the line answers in Spanish too. */
const inSpanish =
  'En Estados Unidos, el 988 también atiende en español: llama y marca el 2, o manda la palabra AYUDA por texto al 988.';
const company =
  'También puede ser una amistad, quien te da apoyo entre pares o quien te supervisa: alguien que pueda estar contigo.';
const helping =
  'Lo que suele ayudar: preguntar, estar ahí, ayudar a que llegue a su gente, y volver a preguntar otro día.';
const saved = 'Tus palabras están guardadas. Puedes parar aquí o seguir. Las dos cosas están bien.';

/** The care note in Spanish, after domain.md 7.4. Help lines stand between its two halves; they are to be checked before each release. */
export const careWords = {
  message: (danger: Danger): string => messages[danger],
  closing: (danger: Danger, isSaved: boolean): string =>
    [inSpanish, danger === 'listener' ? helping : company, ...(isSaved ? [saved] : [])].join(' '),
} as const;
