import type { Words } from '../words.ts';

const SENTENCES: { readonly [code: string]: string } = {
  DUPLICATE_KEY: 'Esta clave está aquí dos veces. Deja una de las dos.',
  BLOCK_AS_IMPLICIT_KEY:
    'En esta línea hay un segundo signo de dos puntos. Pon lo que sigue al primero entre "comillas dobles" rectas.',
  TAB_AS_INDENT: 'Al comienzo de esta línea hay un tabulador. Usa espacios.',
  MULTIPLE_DOCS: 'Aquí hay una segunda línea con ---. Un texto, un encabezado.',
  BAD_SCALAR_START:
    'Estas palabras empiezan con un signo que aquí significa algo. Ponlas entre "comillas dobles".',
  UNEXPECTED_TOKEN:
    'Hay algo después de la comilla que cierra. Pon todas las palabras entre un solo par de comillas.',
  MISSING_CHAR: 'Aquí falta algo: dos puntos después de una clave, o una comilla que cierre.',
};

export const yamlProblems: Words['yaml'] = {
  of: (code) => SENTENCES[code] ?? 'Esta línea no se lee como una clave, dos puntos, un espacio y un valor.',
  listLine:
    'Esta línea de una lista no es como las de al lado. Empiézala igual: dos espacios, un guion, un espacio.',
  tooLong: (bytes) => `Esto pasa de ${Math.round(bytes / 1024)} KB. Aquí van solo ajustes cortos.`,
  tooManyKeys: (keys) => `Aquí hay más de ${keys} claves.`,
  tooDeep: 'Aquí hay demasiadas listas dentro de listas.',
  alias:
    'Los signos & y * significan aquí algo que los paquetes no usan. Pon las palabras entre "comillas dobles".',
  tag: 'El signo ! significa aquí algo que los paquetes no usan. Pon las palabras entre "comillas dobles".',
  oddKey: 'Una clave tiene que ser una sola palabra simple.',
};
