import type { Words } from '../words.ts';

export const storePlace: Words['store']['aboutPlace'] = {
  nearlyFull: 'Esto quedó guardado, pero el disco está casi lleno. Por favor haz pronto un poco de espacio.',
  closed:
    'Otras personas en esta computadora podían abrir tu carpeta de historias. La cerré otra vez para ellas.',
  cannotHide: (path) =>
    `Este disco no puede ocultar archivos. Quien pueda usarlo puede leer tus historias en ${path}.`,
  homeOpen: (path) =>
    `Otras personas en esta computadora pueden mirar en tu carpeta personal, ${path}. No pueden abrir tus historias. Quizá pueden leer otros archivos que guardas ahí.`,
  synced: (path, service) =>
    `Tus historias están en una carpeta que ${service} copia a otras computadoras: ${path}. Hay copias que no puedo ver ni borrar. Para usar otra carpeta: cps-story settings save-folder CARPETA`,
  otherOwner: (path) =>
    `${path} es de otra cuenta en esta computadora. Quien use esa cuenta puede leer lo que guardas aquí.`,
  aLink: (path) => `${path} lleva a una carpeta en otro lugar. Está bien si tú lo hiciste así.`,
  fileInTheWay: (path) => `Hay un archivo donde debe estar la carpeta de tus historias: ${path}`,
  fileInTheWayHint: 'Dale otro nombre a ese archivo, y prueba otra vez. No cambié nada.',
  deadLink: (path) => `${path} lleva a un lugar que no está.`,
  deadLinkHint: 'Si tus historias están en una memoria u otro disco, conéctalo y prueba otra vez.',
};
