import type { Words } from '../words.ts';

export const packStarter: Words['packStarter'] = {
  language: 'es',
  summary: 'Unas pocas preguntas amables para una historia corta.',
  prompts: [
    {
      id: 'arrive',
      kind: 'scale',
      stopsOn: 'not-today',
      question: '¿Cómo llegas hoy?',
      help: '"Hoy no" es una buena respuesta. Guardamos y paramos.',
      choices: [
        { id: 'steady', words: 'Con calma' },
        { id: 'stirred', words: 'Con algo que se mueve por dentro, y quiero seguir' },
        { id: 'not-today', words: 'Hoy no' },
      ],
      cards: [
        { choice: 'stirred', text: 'Ve despacio. Puedes saltar o hacer una pausa en cualquier pregunta.' },
      ],
      why: 'Cómo llegas hoy te dice cuánto abrir.',
      example: 'Con calma.',
    },
    {
      id: 'keep',
      kind: 'list',
      feeds: ['keep-private'],
      carries: 'keep',
      question: '¿Qué se queda contigo?',
      help: 'Nombres, lugares, cosas que no quieres en la historia. Una en cada línea. Te aviso si una se cuela.',
      why: 'Es más fácil elegir ahora que a mitad de una historia.',
      example: 'El nombre de la calle.',
    },
    {
      id: 'then',
      kind: 'story',
      section: 'then',
      limit: 80,
      tender: true,
      carries: 'then',
      question: '¿Dónde estabas en ese entonces?',
      help: 'Basta una escena. Deja fuera imágenes que puedan lastimar.',
      why: 'Una escena deja ver. No hace falta contarlo todo.',
      example: 'Me sentaba junto al teléfono y no contestaba.',
    },
    {
      id: 'turn',
      kind: 'story',
      section: 'turn',
      limit: 100,
      carries: 'turn',
      question: '¿Qué cosa pequeña ayudó?',
      help: 'Puede ser tan chica como una canción, o una silla que alguien te guardó.',
      why: 'Las cosas chicas son las que otra persona puede intentar.',
      example: 'Mi vecina tocó, y dejó sopa junto a la puerta.',
    },
    {
      id: 'back',
      kind: 'story',
      section: 'back',
      lines: 'one',
      limit: 25,
      carries: 'back',
      question: '¿Qué vas a preguntar a quienes escuchan?',
      help: 'Empieza con "qué" o "cómo". Toda respuesta sirve.',
      why: 'Una pregunta le devuelve el tiempo a quien escuchó.',
      example: '¿Qué te dio un día mejor, si hubo alguno?',
    },
  ],
  sample: `# Una muestra, inventada

## arrive

steady

## keep

el nombre de mi calle

## then

Ese invierno me sentaba junto al teléfono y no contestaba. Yo creía que nadie quería saber de mí.

## turn

Mi tía me escribió una tarjeta sin ninguna pregunta. Al otro día la llamé, un minuto.

## back

¿Qué les hizo más ligero un día, si algo lo hizo?
`,
  readme: (title) => `# ${title}\n`,
};
