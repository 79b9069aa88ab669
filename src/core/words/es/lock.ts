import type { Words } from '../words.ts';
import { lostKeys } from './lost-keys.ts';

const files = (count: number): string => (count === 1 ? 'Un archivo' : `${count} archivos`);
const tries = (left: number): string => (left === 1 ? 'Queda un intento.' : `Quedan ${left} intentos.`);

export const lockWords: Words['lock'] = {
  lost: lostKeys,
  asking: {
    question: 'Tus historias están bajo llave. ¿Cuál es tu frase de acceso?',
    help: 'Mientras escribes no se ve nada. Enter al terminar. Ctrl-C sale, y no se pierde nada.',
    wrong: (left) => `Esa no es. ${tries(left)}`,
    notOpened: 'Esa no era la frase de acceso. Tus historias siguen bajo llave, y todo está como estaba.',
    notOpenedHint:
      'Para probar otra vez, empieza de nuevo. Con tu llave de recuperación puedes poner una nueva: cps-story lock recover',
    left: 'Todo está como estaba, y sigue bajo llave.',
    nobody: 'Tus historias están bajo llave, y no hay nadie que escriba la frase de acceso.',
    newFileHint: 'Un script puede darla en un archivo. Para ver cómo: cps-story help lock',
    nobodyHint: 'Un script puede leerla de la primera línea de un archivo: --passphrase-file ARCHIVO',
    needed: 'Tus historias están bajo llave. Esto no se puede hacer antes de abrirlas.',
    neededHint: 'Empieza de nuevo, y escribe tu frase de acceso cuando te la pida.',
    fileEmpty: (file) => `La primera línea de ${file} está vacía. Ahí va la frase de acceso.`,
    fileNotRead: (file) => `No pude leer la frase de acceso de ${file}.`,
    fileNotReadHint: 'Mira el nombre, y quién puede leerlo.',
    listHarmed: (path) => `Este archivo no se puede leer, y sin él no se puede cerrar nada: ${path}`,
    keyGone: 'El archivo que abre tu frase de acceso no está, o está dañado: keys/identity.age',
    keyGoneHint: 'Con tu llave de recuperación puedes hacerlo otra vez: cps-story lock recover',
    oneMoment: 'Un momento.',
    open: 'Abierto.',
  },
  draft: {
    question: 'Tus historias están bajo llave. ¿Qué te gustaría hacer?',
    open: 'Abrirlas con mi frase de acceso',
    begin: 'Empezar una historia nueva. Para eso no hace falta la frase',
    notWatched:
      'Mientras tus otras historias están bajo llave, no puedo cuidar las palabras que guardas privadas en ellas.',
    editorPlain:
      'Mientras tu editor está abierto, esta respuesta está en el disco como texto simple. Después se quita.',
  },
  status: {
    off: 'Tus historias no están bajo llave. Quien pueda abrir archivos en tu cuenta puede leerlas.',
    offMore: 'Para ponerlas bajo llave con una frase de acceso: cps-story lock on',
    on: 'Tus historias están bajo llave. Leerlas pide tu frase de acceso. Escribir no pide nada.',
    onMore: (count) =>
      `${files(count)} bajo llave. Si olvidas la frase de acceso, tu llave de recuperación los abre.`,
    plain: (count) =>
      `${files(count)} sin llave todavía. La próxima vez que empieces draft o stories, se hace.`,
    page: 'Más sobre la llave: cps-story help lock',
  },
  on: {
    title: 'Una llave para tus historias',
    does: [
      'Con la llave puesta, leer tus historias pide una frase de acceso. Quien abra los archivos no ve palabras, ni nombres, ni títulos.',
      'Puedes seguir escribiendo en cualquier momento. Solo para leer la escribes, una vez cada vez que empiezas.',
      'No puede ocultar que hay historias, ni cuántas, ni cuándo escribiste.',
      'No alcanza las copias de antes: respaldos, carpetas que otros programas copian, y lo que un disco guarda de archivos viejos.',
      'Si pierdes la frase de acceso y también la llave de recuperación, tus historias se pierden. Nadie puede abrirlas, ni quienes hicieron este programa.',
    ],
    already: 'Tus historias ya están bajo llave.',
    alreadyHint: 'Para cambiar la frase de acceso: cps-story lock passphrase',
    choose: 'Elige una frase de acceso. Cuatro palabras que no van juntas sirven bien.',
    chooseHelp: 'Mientras escribes no se ve nada. Enter al terminar. Ctrl-C sale, y nada cambia.',
    again: 'La misma otra vez, por favor.',
    tooShort: 'Es muy corta para cuidar bien. Usa 12 letras o más. Varias palabras seguidas sirven.',
    notSame: 'Las dos no eran iguales. Empieza otra vez.',
    left: 'Nada cambió.',
    key: 'Esta es tu llave de recuperación. Abre tus historias cuando olvidas la frase de acceso.',
    keyHow: 'Escríbela en papel, y guárdala lejos de esta computadora. Solo se muestra ahora. Empieza con:',
    group: (number, letters) => `${number}: ${letters.split('').join(' ')}`,
    prove: (number) => `Para ver que la tienes: ¿qué dice el número ${number} en tu papel?`,
    proveHelp: 'Las cuatro letras, y Enter. Los espacios no importan.',
    notThat: 'No es igual a lo de arriba. Mira tu papel otra vez.',
    working: (count) => (count === 0 ? 'Cerrando.' : `${files(count)} por cerrar. Puede tardar un poco.`),
    done: (count) =>
      count === 0
        ? 'La llave está puesta. Lo que escribas desde ahora queda cerrado.'
        : `La llave está puesta. Cerré y volví a leer: ${files(count).toLowerCase()}. Los archivos simples ya no están.`,
    notAll: (count) =>
      `La llave está puesta, pero a ${files(count).toLowerCase()} todavía no pude ponerle llave. El próximo comienzo prueba otra vez.`,
    beyond:
      'Las copias de antes están como estaban: respaldos, carpetas copiadas, y lo que guarda un disco. Tu llave quizá se ve todavía más arriba en esta ventana, así que ciérrala pronto.',
    keyFile: (file) =>
      `Tu llave de recuperación está en ${file}. Llévala a un lugar lejos de esta computadora.`,
    keyFileThere: (file) => `${file} ya está ahí, y quedó como está.`,
    keyFileNotWritten: (file) => `No pude escribir la llave de recuperación en ${file}. Nada cambió.`,
    otherFiles: 'Un script necesita los dos: --passphrase-file ARCHIVO y --recovery-file ARCHIVO',
    nobody: 'No hay nadie que escriba una frase de acceso.',
  },
  off: {
    isOff: 'Tus historias no están bajo llave.',
    working: (count) => `${files(count)} por abrir. Puede tardar un poco.`,
    done: (count) =>
      `La llave ya no está. Escribí como texto simple y volví a leer: ${files(count).toLowerCase()}. Quien pueda abrir tus archivos puede leerlos otra vez.`,
    notAll: (count) =>
      `No pude abrir ${files(count).toLowerCase()}. La llave se queda, para que no se pierda nada.`,
    notAllHint: 'Para ver cuáles: cps-story verify',
  },
  passphrase: {
    choose: 'Elige una nueva frase de acceso. Cuatro palabras que no van juntas sirven bien.',
    done: 'Desde ahora la nueva frase de acceso abre tus historias. Tu llave de recuperación es la misma de antes.',
    oldCopies: 'Un respaldo de antes se abre todavía con la vieja.',
  },
  recover: {
    ask: 'Escribe tu llave de recuperación del papel, y pulsa Enter.',
    askHelp: 'Con su primera parte o sin ella, en letras grandes o chicas. Los espacios no importan.',
    notAKey:
      'Esa no es una llave completa. Tiene 58 letras y números después de la primera parte. Por favor mira otra vez.',
    notThis: 'Es una llave, pero no la de estas historias. Por favor mira otra vez.',
    done: 'Tus historias se pueden abrir otra vez, con la nueva frase de acceso.',
  },
};
