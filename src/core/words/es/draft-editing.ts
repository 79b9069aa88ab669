import type { Words } from '../words.ts';
import { brokeOffWords } from './draft-broke-off.ts';

export const editingWords: Words['draft']['editing'] = {
  whichEditor: '¿En qué programa abro tus palabras?',
  enterTakes: (program) => `Escribe su nombre. Solo Enter toma: ${program}`,
  editorSaved: (program) =>
    `Desde ahora uso ${program}. Para elegir otro: cps-story settings editor, y su nombre`,
  couldNotOpen: (program) =>
    `No pude abrir "${program}". Quizá no está en esta computadora. Tus palabras están a salvo. Escribe /editar para elegir otro programa, o sigue escribiendo aquí.`,
  closedOddly: 'Tu editor se cerró con un problema. Guardé lo que tenía. Míralo con /leer.',
  brokeOff: brokeOffWords,
  notReadBack: (path) =>
    `No pude leer lo que escribió tu editor. Está en ${path} por un día. Tus palabras de antes están a salvo.`,
  cameBackAtOnce:
    'Tu editor volvió enseguida. Algunos abren otra ventana y no esperan. Cuando hayas guardado y cerrado ahí, pulsa Enter aquí.',
  noRoomForFile:
    'No pude hacer un archivo para tu editor ahora. Tus palabras están a salvo. Puedes escribir aquí.',
  wasOpen: 'Tu editor estaba abierto cuando me detuve. Lo que guardaste ahí está de vuelta, en su pregunta.',
  wholeWasOpen: (path) =>
    `Tu editor tenía todo el texto cuando me detuve. Lo que guardaste ahí queda un tiempo en ${path}.`,
  unchanged: 'Nada cambió.',
  readAsWindows:
    'Ese archivo no estaba guardado como UTF-8. Lo leí como texto de Windows. Por favor revisa las letras con acento.',
  remark: '%%',
  toComeBack: 'Para volver: guarda y cierra la ventana. Estas líneas de arriba quedan fuera.',
  whatNow: '¿Y ahora?',
  tryAgain: 'Probar otra vez',
  showText: 'Mostrarme el texto, para copiarlo',
  pause: 'Parar aquí, y mostrarme las palabras para copiarlas',
  yourText: 'Tu texto:',
  leftUnsaved: 'Estas palabras no están guardadas. Cópialas antes de cerrar esta ventana:',
};
