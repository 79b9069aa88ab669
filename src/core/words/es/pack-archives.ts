import type { ArchiveFault } from '../../packs/archive-content.ts';
import type { Words } from '../words.ts';

const FAULTS: { readonly [kind in ArchiveFault['kind']]: (path: string) => string } = {
  'leads-out': (path) => `Un archivo de él quiere estar fuera del paquete: "${path}".`,
  'odd-name': (path) => `Un nombre tiene un signo que no todas las computadoras pueden guardar: "${path}".`,
  link: (path) => `"${path}" es un enlace a otro lugar, y no un archivo.`,
  special: (path) => `"${path}" no es un archivo ni una carpeta.`,
  twice: (path) => `Dos archivos tienen el mismo nombre en algunas computadoras: "${path}".`,
  harmed: (path) => `"${path}" está dañado, o no es lo que dice ser.`,
  'large-file': (path) => `"${path}" pasa de 512 KB.`,
  deep: (path) => `Sus carpetas están dentro de carpetas a más de cuatro niveles: "${path}".`,
  many: () => 'Trae más de 500 archivos.',
  large: () => 'Sus archivos pasan de 4 MB en total.',
  empty: () => 'No trae nada.',
};

export const packArchiveWords: Words['packTravel']['archives'] = {
  nothingThere: (typed) => `Aquí no hay nada que se llame "${typed}".`,
  nothingThereHint:
    'Da una carpeta que tenga pack.yaml, un archivo empaquetado, o una dirección que empiece con https:',
  unknown: (file) => `"${file}" no es un paquete, o se cortó en el camino.`,
  unknownHint:
    'Pídelo otra vez de donde vino. Un paquete es un archivo .cpspack.zip, .zip o .tgz, o una carpeta.',
  webPage: (file) => `"${file}" es una página web, y no un paquete.`,
  webPageHint:
    'Algunos sitios muestran primero una página donde entras o pulsas un botón. Pide el enlace directo.',
  tooLarge: (file, megabytes) =>
    `"${file}" es demasiado grande para un paquete. Un paquete tiene ${megabytes} MB como mucho, y 500 archivos.`,
  tooLargeHint: 'Un paquete es solo palabras, y las palabras ocupan poco. ¿Es este el archivo?',
  locked: (file) => `"${file}" tiene contraseña, y un paquete nunca la tiene.`,
  twoFaced: (file) => `Las partes de "${file}" no encajan, así que nadie puede decir de seguro qué trae.`,
  askAgain: 'Pide a quien lo hizo que lo arme otra vez.',
  noPack: (file) => `En "${file}" no hay un paquete.`,
  fault: (kind, path) => FAULTS[kind](path),
  changed: (path) => `"${path}" no está como estaba cuando se armó el paquete.`,
  missing: (path) => `"${path}" estaba cuando se armó el paquete, y ya no está.`,
  unlisted: (path) => `"${path}" no estaba cuando se armó el paquete.`,
  noList: 'La lista HASHES no se puede leer, así que nadie puede decir si el paquete está completo.',
  noHashes: 'Hay una firma, pero no hay un archivo HASHES al que pueda corresponder.',
  hashHint: 'Pídelo otra vez. ¿Lo cambiaste tú? Entonces saca HASHES y HASHES.minisig de la carpeta.',
};
