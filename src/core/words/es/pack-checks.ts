import type { packCheckWords as english } from '../en/pack-checks.ts';
import type { Words } from '../words.ts';

/** What the tool says to a trainer about what a pack listens for: word lists, rules, silencers, numbers. */
export const packCheckWords: Pick<Words['packProblems'], keyof typeof english> = {
  checkName: (near) =>
    `${near === null ? '' : `¿Querías decir "${near}"? `}En la carpeta checks están words.csv, silencers.csv, lists.yaml, y un archivo que termina en .yaml para cada regla.`,
  markdownName: 'El nombre de un archivo de esta carpeta termina en .md, en minúsculas.',

  openQuotes: 'Cerca de aquí una comilla abre una celda, y ninguna la cierra.',
  noTable: 'Esto no se lee como una tabla.',
  tableHint:
    'Guarda la tabla otra vez desde tu hoja de cálculo como CSV (separado por comas), con la opción UTF-8.',
  emptyTable: 'En esta tabla no hay nada.',
  headHint: (known) => `La primera línea nombra las columnas: ${known.join(', ')}`,
  columnTwice: (name) => `Dos columnas se llaman "${name}".`,
  columnUnknown: (name) => `"${name}" no es una columna de esta tabla.`,
  columnMissing: (name) => `Falta la columna "${name}".`,
  noOffers: (name) => `Una columna que se llame "${name}" no tiene lugar aquí.`,
  noOffersHint:
    'Un paquete nunca pone otras palabras en lugar de las de quien cuenta. Haz una pregunta en la columna ask.',
  manyRows: (most) => `Aquí hay más de ${most} filas.`,
  manyCells: 'En esta fila hay más celdas que columnas.',
  manyCellsHint: 'Donde haya una coma entre las palabras, pon toda la celda entre "comillas dobles".',
  cellMissing: (column) => `La celda "${column}" de esta fila está vacía.`,
  longCell: (column, most) => `"${column}" pasa de ${most} letras.`,

  pauseLevel: 'Un paquete no puede usar el nivel pause.',
  levelHint:
    'Usa consider, o look donde haya más en juego. Pause queda para donde alguien puede salir lastimado.',
  notKnown: (key, value) => `No conozco "${value}" para "${key}".`,
  phraseTwice: (phrase) => `"${phrase}" está aquí dos veces.`,
  phraseOdd: (phrase) => `"${phrase}" no se puede escuchar tal como está.`,
  phraseHint:
    'Usa solo palabras, 20 como mucho. Una estrella después de una palabra vale por sus finales: limpi*',
  quietPause: (rule) => `Ninguna frase puede disculpar la regla "${rule}".`,
  quietPauseHint: 'Está para que nadie salga lastimado. Quien cuenta siempre puede dejar sus palabras.',
  quietStory: (rule) => `La regla "${rule}" mira la pieza entera, no una frase.`,
  quietStoryHint: 'En pack.yaml puedes apagarla, o cambiar sus números, debajo de "rules".',

  fileNamed: (id) => `Este archivo tiene que llamarse ${id}.yaml, como la regla que trae.`,
  takenId: (id) => `El id "${id}" queda para la tabla words.csv.`,
  ruleId: (id) => `"${id}" no puede ser el nombre de una regla.`,
  ruleIdHint: 'Usa minúsculas, números y guiones sueltos, y empieza con una letra.',
  longText: (key, most) => `"${key}" pasa de ${most} letras.`,
  sentences: (key) => `"${key}" lleva una lista de frases.`,
  sentencesHint:
    'Escribe un "- frase" en cada línea debajo. Las frases con dos puntos van entre "comillas dobles".',
  fewExamples: (key, least) =>
    least === 1
      ? `"${key}" necesita una frase por lo menos.`
      : `"${key}" necesita ${least} frases en este nivel.`,
  fewExamplesHint: 'El nivel look pide 10 de cada una. En el nivel consider basta una de cada una.',
  findList: '"find" lleva una lista de patrones.',
  findHint: 'Escribe un "- patrón" en cada línea debajo, como: - (debes|deberías) perdonar',
  groupMap: 'Un grupo de patrones empieza con "- patterns:".',
  aboveRule: 'Un grupo puede hablar por debajo del nivel de su regla, y no por encima.',
  listsMap: '"lists" lleva listas de palabras por nombre.',
  wordListHint: 'Escríbelo así: drinks: [cerveza, vino, ron]. Un patrón dice entonces <drinks>.',
  listName: (name) => `"${name}" no puede ser el nombre de una lista.`,
  longList: (name, most) => `La lista "${name}" tiene más de ${most} palabras.`,
  pattern: (why) => `Este patrón no se puede usar: ${why}.`,
  patternHint: 'Lo que pueden decir los patrones está en la página sobre paquetes, en "Rules of your own".',
  manyAtAll: (why) => `Este paquete escucha demasiado: ${why}.`,
  manyAtAllHint: 'Quita lo que menos se oye.',
  notHeard: (sentence) => `Esto se tiene que oír, y ningún patrón lo encuentra: "${sentence}"`,
  notPassed: (sentence) => `Esto tiene que pasar, y un patrón lo encuentra: "${sentence}"`,
  exampleHint: 'Cambia los patrones o la frase hasta que vayan de acuerdo.',

  emptyTest: 'En esta prueba no hay nada.',
  testHint:
    'Una prueba es un borrador, o respuestas debajo de "## id de la pregunta". Arriba, entre dos líneas con ---, está lo que se tiene que oír.',
  expectList: '"expect" lleva una lista de reglas.',
  expectHint:
    'Escribe una en cada línea debajo: "- directive", o con las palabras: "- directive: tienes que"',

  hardPack: (grade) => `Todas las preguntas juntas se leen como año ${grade} de escuela.`,
  hardWords: (grade) => `Esta pregunta se lee como año ${grade} de escuela.`,
  hardWordsHint:
    'Hasta el año 6 la mayoría de la gente lee con calma. Ayudan las frases cortas y las palabras cortas.',
  longScreen: (lines) =>
    `Con su ayuda ocupa ${lines} líneas, más de las que una pantalla chica muestra a la vez.`,
  longScreenHint: 'Una parte puede ir debajo de "## Why", donde la gente la lee cuando quiere.',
  manyToAsk: (count) => `Hay ${count} preguntas. Poca gente llega al final de tantas.`,
  alike: (one, other) => `"${one}" y "${other}" se parecen mucho.`,
  sameAsOurs: (rule) => `Una regla del programa también se llama "${rule}". Otro nombre las distingue.`,
  unheardLanguage: (language) =>
    `cps-story no tiene reglas para este idioma (${language}), así que no se oye nada de checks.`,

  oddParent: (parent) => `"${parent}" no dice de qué paquete salió este.`,
  parentHint:
    'Escribe el id, una @ y la versión: extends: one-to-one-es@1.0.0. Para ver los dos: cps-story pack list',
  nothingToLeaveOut: '"leave-out" no significa nada en un paquete que no salió de otro.',
  nothingToLeaveOutHint: 'Quítalo, o di de qué paquete salió este: extends: one-to-one-es@1.0.0',
  parentMissing: (parent) => `El paquete ${parent}, del que salió este, no está aquí.`,
  parentMissingHint: (near, there) => {
    if (there.length > 0)
      return `Aquí están estas versiones de él: ${there.join(', ')}. Agrega la otra, o nombra una de estas.`;
    if (near !== null) return `¿Querías decir "${near}"? Para ver todos: cps-story pack list`;
    return 'Pídelo donde te dieron este paquete, y agrégalo primero: cps-story pack add CARPETA';
  },
  parentBroken: (parent) => `El paquete ${parent}, del que salió este, no se puede usar como está.`,
  parentBrokenHint: 'Para ver por qué, revisa ese con validate. Luego vuelve a este.',
  parentCircle: (parent) => `Este paquete sale de ${parent}, y ese sale de este.`,
  parentCircleHint: 'Uno de los dos tiene que estar solo.',
  parentDeep: (most) => `Aquí hay paquetes que salen de paquetes a más de ${most} niveles.`,
  parentDeepHint: 'Haz este desde un paquete que esté más cerca del primero.',
  parentLanguage: (language) => `El paquete del que salió este está en otro idioma (${language}).`,
  parentLanguageHint: 'Un paquete en otro idioma está solo: sus preguntas necesitan sus propias palabras.',
  parentMakes: (makes) => `El paquete del que salió este hace otra cosa (${makes}).`,
  leftOutUnknown: (id) => `"${id}" no es una pregunta del paquete del que salió este.`,
  inherited: (prompt, message) => `La pregunta "${prompt}", que viene del otro paquete: ${message}`,
  notAskedHint: 'Agrégala al orden, o a leave-out.',

  dialsMap: '"thresholds" lleva líneas debajo, cada una con un nombre y un número.',
  dialUnknown: (name) => `No hay un número que se llame "${name}".`,
  dialRange: (name, least, most, share) =>
    share
      ? `"${name}" va de ${least}% a ${most}%.`
      : `"${name}" es un número entero del ${least} al ${most}.`,
  defaultsMap: '"defaults" lleva debajo dos líneas: rate y country.',
  defaultRate: '"rate" va de 100 a 160: palabras por minuto, en voz alta.',
  defaultCountry: (code) => `"${code}" no es un código de país de dos mayúsculas.`,
  manyOwnWords: (most) => `"own-words" tiene más de ${most} palabras.`,
  longLine: (key, most) => `"${key}" pasa de ${most} letras.`,
};
