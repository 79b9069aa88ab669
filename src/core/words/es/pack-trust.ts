import type { Words } from '../words.ts';

export const packTrustWords: Words['packTravel']['trust'] = {
  signedBy: (fingerprint) => `Firmado con la clave ${fingerprint}`,
  sameAsBefore: 'Es la misma clave de antes.',
  knownKey: 'Otros paquetes tuyos también tienen la firma de esa clave.',
  newKey: 'Es la primera vez que ves esta clave. ¿Es la que te dieron en la clase?',
  notSigned: 'Sin firma: nadie puede saber por él quién lo hizo.',
  from: (source) => `De: ${source}`,
  addedOn: (day) => `Agregado: ${day}`,
  extends: (parent) => `Parte de: ${parent}`,

  ask: '¿Agregar este paquete?',
  yes: 'Sí, agregarlo',
  no: 'No',
  notAdded: 'No agregué nada.',
  nobody: 'Todavía no agregué nada: no hay a quién preguntar.',
  nobodyHint: 'Si es lo que quieres, dilo con --yes.',
  fromAfar: 'Llegó por internet, y nada aquí dice que sea el que quieres. No agregué nada.',
  fromAfarHint: (hash) => `Pide su hash a quien lo hizo, y dalo con --hash. Este tiene ${hash}`,
  alreadyThere: (id, version) => `La versión ${version} de ${id} ya está aquí, tal cual.`,
  nowAdded: (id) => `Agregado. Para escribir con él: cps-story draft --pack ${id}`,

  otherKey: (id, known, now) =>
    `${id} tenía hasta ahora la firma de la clave ${known}, y este tiene la de ${now}.`,
  otherKeyHint:
    'Pregunta a quienes lo hicieron. Si la clave es nueva de verdad: --allow-new-key. No agregué nada.',
  unsigned: (id, known) => `${id} tenía hasta ahora la firma de la clave ${known}, y este no tiene firma.`,
  unsignedHint: 'Pregunta a quienes lo hicieron. Si tiene que ser así: --allow-unsigned. No agregué nada.',
  older: (id, version, newest) =>
    `Esta es la versión ${version} de ${id}, y aquí hay una más nueva: ${newest}.`,
  olderHint: 'Si quieres la anterior a su lado: --allow-older. No agregué nada.',
  sameVersion: (id, version) => `Aquí hay otro paquete como versión ${version} de ${id}, con otras palabras.`,
  sameVersionHint: 'Quien lo hizo puede subir la versión en pack.yaml. No agregué nada.',
  otherHash: (hash) => `Este no es el paquete que nombraste. Su hash es ${hash}`,
  otherHashHint: 'Pregunta a quien lo hizo qué hash tiene. No agregué nada.',
  notAHash: (typed) => `"${typed}" no es el hash de un paquete. Uno empieza con h1:`,
  notAKey: (typed) => `"${typed}" no es una clave pública, ni un archivo que la tenga.`,
  notAKeyHint: 'Una clave pública empieza con RW. Está en el archivo .pub de quien firma.',
  otherSigner: 'No tiene la firma de la clave que nombraste.',
  badSignature: 'La firma no corresponde, así que alguien cambió el paquete o su firma.',
  badSignatureHint: 'Pídelo otra vez a quienes lo hicieron. No agregué nada.',
  noSignature: 'El archivo HASHES.minisig no es una firma que se pueda leer.',
  keyWanted: (name) => `Tiene la firma de una clave que no está aquí (${name}).`,
  keyWantedHint: 'Pide a quienes lo hicieron su archivo .pub, y dalo con: --signer ARCHIVO',

  changedHere: (name) => `El paquete ${name} cambió después de agregarse, así que no se usa.`,
  changedHereHint: (name) =>
    `Tus respuestas están a salvo. Para ver qué cambió: cps-story pack verify ${name}. Para arreglarlo, agrégalo otra vez.`,
  registerLost:
    'La lista de paquetes agregados ya no estaba. La hice de nuevo con los paquetes que hay aquí.',
};
