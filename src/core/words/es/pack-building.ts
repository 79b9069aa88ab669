import { asTyped } from '../../typed-path.ts';
import type { Words } from '../words.ts';

export const packBuildingWords: Words['packTravel']['building'] = {
  built: (file) => `Escrito: ${file}`,
  hash: (hash) => `Hash de lo que trae: ${hash}`,
  handOut: (file) =>
    `Para repartirlo, da este único archivo. Para agregarlo: cps-story pack add ${asTyped(file)}`,
  howToSign: (file) =>
    `Para firmarlo, y que se sepa que es tuyo: cps-story pack sign ${asTyped(file)} --key ARCHIVO`,
  stillSigned: 'La firma que estaba corresponde, y va con él.',
  signatureLost: 'Había una firma de un estado anterior. Ya no corresponde, y quedó fuera.',
  notBuilt: 'No escribí nada.',
  there: (file) => `${file} ya está ahí, y quedó como está.`,
  thereHint: 'Dale otro nombre, o escribe encima con --force.',
  keyThereHint: 'Dale otro nombre. Nunca se escribe encima de una clave.',
  noFolder: (file) => `No hay una carpeta donde pueda ir ${file}.`,
  aFolder: (file) => `${file} es una carpeta.`,
  notWritten: (file) => `No pude escribir ${file}.`,
  notWrittenHint: 'Mira si hay espacio, y si puedes escribir ahí.',

  choose: 'Elige una frase de acceso para tu clave. Cuatro palabras que no van juntas sirven bien.',
  keyWritten: (file) => `Tu clave secreta: ${file}. Guárdala para ti.`,
  publicWritten: (file) => `Tu clave pública: ${file}. Esta dásela a todo el mundo.`,
  fingerprint: (groups) => `Su huella, para escribirla en una pizarra o leerla en voz alta: ${groups}`,
  noWayBack:
    'Si pierdes la clave o su frase de acceso, solo puedes hacer una nueva, y avisar a todo el mundo.',
  keyNobody: 'No hay nadie que escriba una frase de acceso.',
  keyNobodyHint: 'Un script puede darla en un archivo: --key-passphrase-file ARCHIVO',

  passphrase: (file) => `¿Cuál es la frase de acceso de la clave ${file}?`,
  passphraseHelp: 'Mientras escribes no se ve nada. Enter al terminar. Ctrl-C sale, y nada cambia.',
  wrong: 'Esa no es su frase de acceso. Nada cambió.',
  noKeyFile: (file) => `En ${file} no hay una clave.`,
  noKeyFileHint: 'Para hacer una: cps-story pack keygen',
  buildFirst: (folder) => `"${folder}" es una carpeta. Se firma el único archivo que se reparte.`,
  buildFirstHint: (folder) => `Para hacerlo: cps-story pack build ${asTyped(folder)}`,
  noFile: (file) => `No hay un archivo "${file}".`,
  signed: (file, groups) => `Firmado: ${file}, con la clave ${groups}`,
  signedAnew: 'La firma que tenía antes ya no está.',
  left: 'Nada cambió.',
};
