import type { Words } from '../words.ts';

export const packWritingHelp: Words['commands']['packWriting'] = {
  about: {
    title: 'cómo se llama el paquete',
    author: 'quién lo hace: tu nombre, o el de tu grupo',
    setting: 'dónde se cuenta: one-to-one, group, public o written',
    plain: 'sin color y sin menús: las opciones son números',
  },
  init: {
    says: 'empieza un paquete tuyo',
    more: 'Escribe un paquete chico que funciona, con comentarios dentro. Abre sus archivos en cualquier editor de texto y escribe tus propias palabras.',
    examples: [
      'cps-story pack init',
      'cps-story pack init mi-paquete --title "Primeros pasos" --author "Apoyo Río" --setting group',
    ],
  },
  fromDoc: {
    says: 'haz un paquete de una hoja que ya tienes',
    more: 'Lee Word (.docx), Markdown, texto simple, o una tabla guardada como CSV. Las líneas con un número delante, o con "?" al final, son preguntas. Tu documento se queda como está.',
    into: 'la carpeta nueva',
    language: 'el idioma del documento, como es o en',
    examples: [
      'cps-story pack from-doc hoja.docx',
      'cps-story pack from-doc preguntas.csv --title "Nuestro grupo" --author "Apoyo Río"',
    ],
  },
  preview: {
    says: 'ensaya un paquete, sin guardar nada',
    more: 'Recorre todo como lo haría quien cuenta, con la revisión al final. Lo que escribes se olvida cuando sales.',
    examples: ['cps-story pack preview mi-paquete/', 'cps-story pack preview group-es'],
  },
  handout: {
    says: 'haz una página sobre un paquete, para repartir en una clase',
    more: 'Una página que dice cómo agregar el paquete, con su huella y sus preguntas. El final del nombre dice qué es: .html o .pdf.',
    to: 'el archivo que escribir, .html o .pdf',
    force: 'escribir sobre un archivo que ya está',
    examples: [
      'cps-story pack handout mi-paquete/ --to hoja.pdf',
      'cps-story pack handout group-es --to grupo.html',
    ],
  },
};
