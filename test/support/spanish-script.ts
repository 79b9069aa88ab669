import type { Line } from './scripted-prompter.ts';

/** Answers to all questions of the pack `one-to-one-es` up to the review, made up. */
export const SPANISH_ANSWERS: readonly Line[] = [
  ['they-said', 'Dice que las mañanas son lo peor.'],
  ['purpose', 'hope'],
  ['moment', 'El banco junto al río'],
  ['keep', 'calle Olmos\nChayo'],
  ['ask', 'Tengo algo corto mío sobre eso. ¿Quieres oírlo, o mejor otro día?'],
  ['heard', 'Dijiste que las mañanas son lo peor del día.'],
  ['then', 'Un invierno me sentaba en un banco junto al río hasta que clareaba. Ya no abría mis cartas.'],
  ['enter', ''],
  ['feeling', 'Sobre todo sentía vergüenza.'],
  [
    'turn',
    'Un señor que les daba pan a los patos me pidió que le sostuviera la bolsa. A la semana ya teníamos una hora.',
  ],
  ['wobble', 'En junio me quedé otra vez en la cama, y luego volví.'],
  ['now', 'Tengo una olla propia. Los domingos siguen costando.'],
  ['my-way', 'Esa fue mi entrada. Hay otras.'],
  ['back', '¿Cómo son las mañanas para ti? No hace falta que respondas.'],
  ['limit', 'Esa parte me la guardo.'],
];
