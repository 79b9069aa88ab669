import type { StoryRulePage } from '../story-rule.ts';

export const storyNoHope: StoryRulePage = {
  message: 'La parte dura se ve clara. Quien escucha puede buscar una luz pequeña.',
  ask: '¿Qué fue lo primero que alivió, aunque fuera un poco?',
  why: 'La esperanza es el corazón del apoyo entre pares, y una historia sin salida puede dejar a quien escucha con menos. No toda historia tiene que dar esperanza: marca el texto con “marks: not-a-hope-story” y esta regla se calla.',
  source: 'Estudio NEON 2019; curso de especialistas de pares de Wisconsin; Woods y otros 2019.',
  heard: ['Diez frases de pérdida, y ahí termina.', '“Se llevó todo y así es.”'],
  passes: [
    'Una enfermera se aprendió mi nombre, y de eso me agarré.',
    'Hay días grises todavía, y aquí sigo.',
  ],
};

export const storyNoTurn: StoryRulePage = {
  message: 'De lo peor a hoy hay un salto. Quien escucha puede preguntarse cómo cruzaste.',
  ask: '¿Cuál fue un paso, una persona o una decisión entre las dos orillas?',
  why: 'La gente aprende cómo pasa la recuperación por la parte de en medio. Una historia que la brinca puede sentirse lejos.',
  source: 'Estudios NEON 2019; marco de historias de CASAT.',
  heard: ['Lo perdí todo. Ahora tengo trabajo y perro.', 'Fue un infierno y luego se acabó.'],
  passes: [
    'Le pedí ayuda a una persona, y fue la indicada.',
    'El cambio fue lento: primero dormir, luego caminar.',
  ],
};

export const storyProblemHeavy: StoryRulePage = {
  message: 'Unas {n} de {m} frases cuentan lo difícil. La salida tiene menos lugar.',
  ask: '¿Qué más podrías contar de la salida, si una o dos frases duras le hicieran lugar?',
  why: 'Una historia de enfermedad y una de recuperación se cuentan con los mismos hechos y otro peso. Mitad y mitad es de lo más normal, y esto habla solo cuando es mucho más.',
  source: 'Capacitación VA MIRECC; CHIME-NL 2024; el límite de 65 a 70 % es nuestro.',
  heard: ['Dos minutos en el hospital y una línea de hoy.', 'Nueve pérdidas, una tras otra.'],
  passes: ['Un tercio duro, un tercio de cambio, un tercio de hoy y la pregunta.'],
};

export const storyAllSunshine: StoryRulePage = {
  message: 'Hay mucha luz aquí y poco camino. Alguien a oscuras puede no hallar por dónde entrar.',
  ask: '¿Qué duda o qué paso atrás, si hay alguno, te parece bien nombrar?',
  why: 'Los miedos y los pasos atrás hacen real una historia, y la que ayuda es la real.',
  source: 'Estudio NEON 2019; Woods y otros 2019.',
  heard: ['Una lista de trabajos, premios y charlas.', '“Desde ese día todo fue para arriba.”'],
  passes: ['Volví dos veces antes de que durara.', 'Llegaron cosas buenas, y también un mal febrero.'],
};

export const storyTooLong: StoryRulePage = {
  message: 'En voz alta esto toma cerca de {x}. Suele haber lugar para {y}.',
  ask: 'Si solo recuerdan un momento, ¿cuál te gustaría que fuera?',
  why: 'En visitas reales se comparten cuatro o cinco frases a la vez. Un pedazo deja lugar para la otra persona. Los límites son costumbre de esta herramienta, y quien capacita los puede cambiar.',
  source:
    'Truong y otros 2019; reglas de grupos DBSA; This Is My Brave; los límites para una persona son nuestros.',
  heard: ['Novecientas palabras para una sola persona.', 'Doce minutos en una rueda de diez.'],
  passes: ['Ciento ochenta palabras y una pregunta.', 'Cuatro minutos, y sigue el turno.'],
};

/** For pages that show a message without a text to count in. */
export const sampleAmounts: { readonly [mark: string]: string } = {
  n: '14',
  m: '20',
  x: 'cuatro minutos',
  y: 'dos',
};
