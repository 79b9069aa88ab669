import type { StoryRulePage } from '../story-rule.ts';

export const storyNoInvitation: StoryRulePage = {
  message: 'Tu historia termina en ti. Una pregunta pequeña puede devolver la palabra.',
  ask: '¿Qué te gustaría preguntar que no tenga respuesta correcta?',
  why: 'Una historia invita a pensar en el camino propio, no es la última palabra. Una pregunta al final deja que la otra persona diga qué le toca.',
  source: 'Curso de especialistas de pares de Wisconsin (preguntar, compartir, preguntar).',
  heard: [
    '…y así recuperé mi cuarto.',
    '…y ahora soy yo quien guía la caminata.',
    '…En fin, ese fue mi invierno.',
  ],
  passes: [
    '…¿Qué de esto, si algo, se parece a lo tuyo?',
    '…Hasta aquí lo mío. ¿Cómo fue escucharlo?',
    '…Ese fue mi modo. Me gustaría oír del tuyo, hoy u otro día.',
  ],
};

export const storyClosedQuestion: StoryRulePage = {
  message: 'Esta pregunta se contesta con una palabra, y ahí puede acabar la plática.',
  ask: '¿Qué pasa si empieza con “qué” o con “cómo”?',
  why: 'Una pregunta abierta saca lo que cada persona sabe de su vida. Una cerrada le pide que esté de acuerdo.',
  source: 'Curso de especialistas de pares de Wisconsin.',
  heard: ['Así que sí se puede, ¿verdad?', '¿Te sientes mejor?', '¿Lo vas a intentar?'],
  passes: [
    '¿Qué se te quedó de todo esto?',
    '¿Cómo te cae lo que te conté?',
    '¿Qué parte, si alguna, se parece a tu semana?',
  ],
};

export const storyNoPermission: StoryRulePage = {
  message: 'Un “¿puedo?” corto le da a elegir.',
  ask: '¿Cómo lo preguntarías, con tus palabras?',
  why: 'Primero se pregunta qué le serviría saber, y si quiere oír tu parte. Es más fácil escuchar cuando se pudo decir que no.',
  source: 'Curso de especialistas de pares de Wisconsin (preguntar, compartir, preguntar).',
  heard: [
    'A los veinte años yo andaba sin llaves…',
    'Te tengo que contar lo que me pasó.',
    'Esta es mi historia.',
  ],
  passes: [
    '¿Te serviría oír cómo fue para mí?',
    'Tengo algo cortito sobre eso. ¿Te lo cuento, o ahora no?',
    'Me preguntaste cómo llegué aquí. Te puedo contar un poco.',
  ],
};

export const storyNoPurpose: StoryRulePage = {
  message: 'Todavía no dices qué esperas que esto le dé.',
  ask: 'En una o dos palabras, ¿qué sería: esperanza, compañía, una posibilidad, un dato, otra cosa?',
  why: 'Se comparte para servir a la otra persona. Cuando sabes para qué es, es más fácil elegir qué entra y qué espera.',
  source: 'Curso de especialistas de pares de Wisconsin; White 2019; Truong y otros 2019.',
  heard: ['Una respuesta vacía a “¿Qué esperas que le dé tu historia?”'],
  passes: ['“Que sepa que otros también tuvieron miedo antes de su primer grupo.”', '“Compañía.”'],
};

export const storyNoWayBack: StoryRulePage = {
  message: 'Hasta ahora solo estás tú en esta historia. Quien escucha puede buscar su lugar en ella.',
  ask: '¿Quién estuvo cerca de ti, y dónde entra la persona que tienes enfrente?',
  why: 'Una historia es más que una vida: muestra lo que es posible. Otras personas en ella abren una puerta.',
  source: 'Los artículos de práctica detrás de esta herramienta.',
  heard: ['Lo hice. Fui. Aprendí. Gané.', 'Una página sin otro nombre.'],
  passes: [
    'Mi hermana manejó. Yo entré.',
    '…y ahora me pregunto cómo es para ti.',
    'Éramos seis en ese cuarto.',
  ],
};

export const storyNobodyHelped: StoryRulePage = {
  message: 'En esta versión cargas con todo en soledad.',
  ask: '¿Quién o qué, si algo, ayudó a cargar: una persona, un lugar, un animal, un libro?',
  why: 'Tener con quién es gran parte de la recuperación, y repartir el mérito mantiene humilde una historia. Esta regla está apagada hasta que alguien la prende: en algunas historias, haber estado a solas es el punto.',
  source: 'CHIME (Leamy y otros 2011).',
  heard: ['Lo hice de principio a fin sin nadie.', 'Una página sin otro nombre ni lugar.'],
  passes: ['Un perro me sacó a la calle.', 'La biblioteca estaba tibia y nadie preguntaba.'],
};
