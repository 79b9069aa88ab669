import type { Words } from '../words.ts';

export const packHelp: Words['commands']['pack'] = {
  list: {
    says: 'mira todos los paquetes',
    examples: ['cps-story pack list'],
  },
  show: {
    says: 'mira las preguntas de un paquete, y quién lo hizo',
    notes: 'las notas de su autor para quienes forman',
    examples: ['cps-story pack show one-to-one-es', 'cps-story pack show riverbend.first-story --notes'],
  },
  validate: {
    says: 'revisa un paquete que estás escribiendo',
    more: 'Nombra todo lo que no encaja, con el archivo y la línea, y cómo arreglarlo.',
    examples: ['cps-story pack validate mi-paquete/'],
  },
  test: {
    says: 'ensaya las pruebas de un paquete, y las frases de sus reglas',
    more: 'Toma una carpeta, o el nombre de un paquete que está aquí. Dice qué se esperaba y qué se encontró.',
    examples: ['cps-story pack test mi-paquete/'],
  },
};
