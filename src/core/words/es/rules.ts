import type { Level, Principle } from '../../check/report.ts';
import type { Words } from '../words.ts';

const principles: { readonly [key in Principle]: { readonly name: string; readonly asks: string } } = {
  'client-centered': {
    name: 'La otra persona guía',
    asks: 'Conoce su vida mejor que nadie. Tu historia está a su servicio.',
  },
  humble: {
    name: 'Humildad',
    asks: 'Tu camino es un camino. Eres una persona a su lado, no por encima.',
  },
  'not-comparative': {
    name: 'Sin comparar',
    asks: 'Nadie lo tiene peor ni mejor. El dolor no es una carrera.',
  },
  'no-overshadowing': {
    name: 'Espacio para la otra persona',
    asks: 'Tu historia es corta y lleva de vuelta a quien te escucha.',
  },
  respect: { name: 'Respeto', asks: 'Palabras que cuidan a las personas.' },
};

const levels: { readonly [key in Level]: string } = {
  pause: 'Por favor mira esto antes de compartirlo. Alguien podría salir lastimado.',
  look: 'Vale una mirada antes de compartirlo.',
  consider: 'Una idea. Tómala o déjala.',
};

export const ruleWords: Words['rules'] = {
  heading: 'Qué escucha la revisión',
  principle: (principle) => `${principles[principle].name}. ${principles[principle].asks}`,
  level: (level) => levels[level],
  toReadOne: (id) => `Para leer sobre una: cps-story rules ${id}`,
  yours: 'Es tu historia. Tú decides qué se queda.',
  why: 'Por qué',
  source: (source) => `De dónde viene esto: ${source}`,
  said: 'Lo que vas a leer',
  heard: 'La revisión oye esto',
  passes: 'La revisión deja pasar esto',
  unknown: (typed) => `No conozco una regla que se llame "${typed}".`,
  closeTo: (ids) => `Se parece a: ${ids.join(', ')}. Para ver todas: cps-story rules`,
  noLanguage: (typed) => `No hay reglas para un idioma que se llame "${typed}".`,
  languages: (codes) => `Hay reglas para estos: ${codes.join(', ')}`,
  seeAll: 'Para ver todas: cps-story rules',
};
