import type { Words } from '../words.ts';

const files = (count: number): string => (count === 1 ? 'Un archivo' : `${count} archivos`);

export const packTendingWords: Words['packTravel']['tending'] = {
  whole: (name) => `${name}: tal como estaba cuando se agregó.`,
  asBuilt: (count) => `${files(count)}, tal como cuando se armó el paquete.`,
  noHashes: (count) =>
    `${files(count)}. No traen una lista de hashes, así que nadie puede decir si están como se armaron.`,
  holds: 'Está bien armado, y se podría agregar.',
  changed: (name) => `${name}: cambió después de agregarse, así que no se usa.`,
  changedHint: 'Para arreglarlo, agrégalo otra vez de donde vino.',
  signatureLost: (name) => `${name}: tenía firma, y su firma ya no corresponde.`,
  broken: (name, what) => `${name}: no se puede usar como está. ${what}`,
  noneAdded: 'Aquí no se agregó ningún paquete. Los que vienen con cps-story siempre están.',
  noneOf: (id) => `Aquí no se agregó un paquete "${id}".`,
  seeAll: 'Para ver todos los paquetes: cps-story pack list',

  shipped: (id) => `"${id}" viene con cps-story, y se queda.`,
  removed: (name) => `Quitado: ${name}`,
  addAgain: (source) => `Para agregarlo otra vez: cps-story pack add ${source}`,
  stays: (name, stories) =>
    stories === 1
      ? `Se queda: ${name}. Una historia se apoya en él.`
      : `Se queda: ${name}. ${stories} historias se apoyan en él.`,
  staysForPack: (name, child) => `Se queda: ${name}. El paquete ${child} parte de él.`,
  allStay: 'No quité nada.',

  nothingNew: (name) => `${name}: nada nuevo.`,
  newerFile: 'Vino de un archivo. Uno más nuevo viene en su propio archivo: cps-story pack add, y su nombre.',
  noSource: (name) => `${name}: no se sabe de dónde vino.`,
  noSourceHint: 'Agrega tú el nuevo con: cps-story pack add',
  otherPack: (id, now) => `De donde vino ${id} hay ahora otro paquete: ${now}.`,
  news: (id, was, now) => `${id}: versión ${now}, y tú tienes ${was}.`,
  updated: (id, version) => `La versión ${version} de ${id} ya está aquí.`,
  draftsStay: 'Un borrador que empezaste sigue con las preguntas con que empezó.',
  notTaken: 'Nada cambió.',
  promptNew: (id) => `Pregunta nueva (${id}):`,
  promptGone: (id) => `Ya no se pregunta (${id}):`,
  promptChanged: (id) => `Cambió (${id}):`,
  orderChanged: 'Las preguntas vienen en otro orden.',
  samePrompts: 'Todas las preguntas son iguales. Cambió otra cosa.',
};
