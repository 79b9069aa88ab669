import type { StoryRulePage } from '../story-rule.ts';

export const storyReadingLevel: StoryRulePage = {
  message: 'Esta frase puede ser difícil de seguir de oído.',
  ask: '¿Dónde tomarías aire si se la dijeras a una amistad?',
  why: 'Una historia se cuenta en voz alta. Las frases cortas son amables con cualquiera.',
  source: 'Escala INFLESZ (Barrio-Cantalejo y otros 2008) sobre la fórmula de Szigriszt Pazos (1993).',
  heard: [
    'Con posterioridad a la disolución de mi matrimonio, mi funcionamiento se deterioró considerablemente.',
  ],
  passes: ['Después del divorcio empeoré mucho.', 'Dormía mal. Dejé de comer con gente.'],
};

export const storyJargon: StoryRulePage = {
  message: 'Una palabra de aquí puede ser puerta cerrada para algunas personas.',
  ask: '¿Cómo se lo dirías a tu vecina?',
  why: 'Las palabras de clínicas y programas dejan fuera a quien no las conoce, y pueden volver expediente una vida.',
  source: 'Curso de especialistas de pares de Wisconsin; WRAP; Faces and Voices of Recovery.',
  heard: ['Me descompensé y pasé a IOP.', 'Era un caso de patología dual.'],
  passes: [
    'Empeoré y fui a un programa de día.',
    'Estuve en IOP, que quiere decir grupos cuatro mañanas por semana.',
  ],
};

export const storyLecture: StoryRulePage = {
  message: 'A ratos la historia se vuelve consejo, y quien escucha puede oír un sermón.',
  ask: '¿Qué consejo esconde un momento tuyo que podrías contar en su lugar?',
  why: 'Compartir va y viene. Un momento deja lugar; un consejo lo llena.',
  source: 'Los artículos de práctica detrás de esta herramienta; reglas de grupos DBSA.',
  heard: [
    'Una fila de “tienes que”, “debes”, “nunca faltes”.',
    '“Aquí van cuatro cosas que debes aprender de mí.”',
  ],
  passes: ['Primero me volvió el sueño, luego la gente.', 'Falté días, y volví a empezar.'],
};

export const storyNoResources: StoryRulePage = {
  message: 'Alguien que escucha puede necesitar ayuda esta noche.',
  ask: '¿Qué línea de ayuda o qué persona podrías nombrar al final?',
  why: 'Cuando se nombra un suicidio, una sobredosis o hacerse daño ante un grupo o en una página, hay quien se va a casa con eso. Un número o una persona al final se van con ellos.',
  source: 'Guías de mensajes seguros para hablar en público; carta de oradores del Reino Unido.',
  heard: [
    '…y después de mi tercera sobredosis volví. Gracias.',
    '…ese año intenté quitarme la vida. Buenas noches.',
  ],
  passes: [
    '…pueden llamar o mandar texto al 988 a cualquier hora.',
    '…la hoja en su silla tiene números. Llévense una.',
  ],
};

export const storyTooFresh: StoryRulePage = {
  message: 'Esto parece cercano en el tiempo. Hay quien espera, y hay quien no.',
  ask: '¿Quién sabe que vas a contar esto, y con quién vas a hablar después?',
  why: 'Algunas guías aconsejan un año o más después de un intento o de una pérdida, antes de contarlo en público. Para hablar con una persona no hallamos ningún número. Decides tú, con gente de confianza.',
  source: 'Hoja sobre contar el suicidio de modo seguro; SPRC Connect.',
  heard: [
    'Hace tres semanas todavía estaba en el hospital.',
    'Recaí la semana pasada y pensé que serviría para la charla.',
  ],
  passes: ['Hace cuatro años pasé un mes en un hospital.', 'El mes pasado me dieron mi llave.'],
};

export const keepPrivate: StoryRulePage = {
  message: 'Querías guardarte esto, y está en la historia.',
  ask: '¿Qué prefieres aquí: dejarlo, usar otra palabra o quitarlo?',
  why: 'Hiciste una lista de palabras, nombres y temas que se quedan contigo. La revisión busca justo esas palabras.',
  source: 'Strategic Sharing (verde, amarillo, rojo).',
  heard: ['La calle Roble estaba en tu lista, y la calle Roble está en la línea 6.'],
  passes: ['Una historia sin las palabras de tu lista.'],
};
