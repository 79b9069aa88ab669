import { asTyped } from '../../typed-path.ts';
import type { Words } from '../words.ts';

const shown = (words: string): string => (words === '' ? '' : `, en "${words}"`);
const line = (text: string): string => (text === '' ? '(una línea vacía, o nada)' : text);

export const packTestWords: Words['packTests'] = {
  allAgree: (tests, examples) => {
    const files = tests === 1 ? 'Una prueba está como dice' : `Las ${tests} pruebas están como dicen`;
    return examples === 0 ? `${files}.` : `${files}, y también ${examples} frases de las reglas.`;
  },
  onlyExamples: (examples) => `${examples} frases de las reglas están como dicen.`,
  toTry: (folder) => `Para ensayar sus pruebas: cps-story pack test ${asTyped(folder)}`,
  thoughts: 'Ideas sobre él, para tomar o dejar:',
  noTests: 'Todavía no hay nada que probar.',
  noTestsHint:
    'Una prueba es un archivo en la carpeta tests. La página sobre paquetes muestra cómo escribir una.',
  differ: (count) => (count === 1 ? 'Una diferencia.' : `${count} diferencias.`),
  notFound: (rule, words) => `Se esperaba: ${rule}${shown(words)}. Encontré: nada parecido.`,
  notFoundHint: 'Cambia el borrador o la regla, o quita la línea de "expect".',
  notStated: (rule, quote) => `Encontré: ${rule}${shown(quote)}. Se esperaba: nada de eso.`,
  notStatedHint: (rule, quote) =>
    `Si está bien, agrega a "expect": - ${rule}${quote === '' ? '' : `: ${JSON.stringify(quote)}`}`,
  text: 'Desde esta línea las respuestas hacen otro texto.',
  expected: (text) => `Se esperaba: ${line(text)}`,
  found: (text) => `Encontré:     ${line(text)}`,
  unchecked: 'Este borrador no se lee en el idioma del paquete, así que no se pudo oír nada en él.',
};
