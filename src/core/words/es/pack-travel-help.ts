import type { Words } from '../words.ts';

const PLAIN = 'solo texto, con números en lugar de menús (para lectores de pantalla)';
const PASSPHRASE_FILE = 'leer la frase de acceso de la primera línea de este archivo';

export const packTravelHelp: Words['commands']['packTravel'] = {
  add: {
    says: 'agrega un paquete, para que draft lo use',
    more: 'De una carpeta, un archivo, una dirección https:, npm: o git:. Muestra quién lo hizo y qué trae, y pregunta. Un paquete es texto: no puede ejecutar nada, y no puede ver tus historias. Internet solo se usa para una dirección.',
    examples: [
      'cps-story pack add mi-paquete/',
      'cps-story pack add riverbend.first-story-1.2.0.cpspack.zip',
      'cps-story pack add https://example.org/first-story.cpspack.zip',
      'cps-story pack add npm:@riverbend/first-story@^1.2.0',
      'cps-story pack add git:https://example.org/first-story.git#v1.2.0',
      'cps-story draft --pack mi-nombre.mi-paquete',
    ],
    flags: {
      yes: 'no preguntar nada, y agregarlo',
      hash: 'tomarlo solo si tiene este hash (h1:...)',
      signer: 'tomarlo solo si lo firmó esta clave: un archivo .pub, o la clave misma',
      newKey: 'también cuando lo firmó otra clave que antes',
      unsigned: 'también cuando antes tenía firma y ahora no',
      older: 'también cuando aquí hay una versión más nueva',
      plain: PLAIN,
    },
  },
  build: {
    says: 'haz un solo archivo de un paquete, para repartirlo',
    more: 'Primero se revisa el paquete. Sin una carpeta es la carpeta donde estás.',
    examples: [
      'cps-story pack build mi-paquete/',
      'cps-story pack build mi-paquete/ --out primera-historia.cpspack.zip',
    ],
    flags: { out: 'el archivo que escribir', force: 'escribir sobre un archivo que ya está' },
  },
  keygen: {
    says: 'haz una clave, para firmar los paquetes que repartes',
    more: 'La mitad secreta se queda contigo, con una frase de acceso. La otra mitad, el archivo .pub, dásela a todo el mundo.',
    examples: ['cps-story pack keygen', 'cps-story pack keygen --out riverbend.age'],
    flags: {
      out: 'el archivo para la clave secreta (pack-key.age si no dices nada)',
      passphraseFile: PASSPHRASE_FILE,
      plain: PLAIN,
    },
  },
  sign: {
    says: 'firma un paquete hecho, para que se sepa que es tuyo',
    more: 'El programa minisign también puede comprobarlo.',
    examples: ['cps-story pack sign riverbend.first-story-1.2.0.cpspack.zip --key riverbend.age'],
    flags: {
      key: 'el archivo con tu clave secreta (pack-key.age si no dices nada)',
      passphraseFile: PASSPHRASE_FILE,
      plain: PLAIN,
    },
  },
  verify: {
    says: 'mira si un paquete está tal como se hizo, sin agregarlo',
    more: 'Toma un archivo, una carpeta, una dirección, o el nombre de un paquete que agregaste. Sin nada mira todos los que agregaste.',
    examples: [
      'cps-story pack verify',
      'cps-story pack verify riverbend.first-story',
      'cps-story pack verify riverbend.first-story-1.2.0.cpspack.zip',
    ],
    flags: { signer: 'la clave con la que tiene que venir firmado: un archivo .pub, o la clave misma' },
  },
  update: {
    says: 'busca versiones nuevas donde vinieron tus paquetes',
    more: 'Muestra qué cambió, pregunta por pregunta, y pregunta. Un borrador que empezaste sigue con las preguntas con que empezó. Internet solo se usa para paquetes que vinieron de ahí.',
    examples: ['cps-story pack update', 'cps-story pack update riverbend.first-story'],
    flags: {
      yes: 'no preguntar nada, y tomar lo nuevo',
      newKey: 'también cuando lo firmó otra clave que antes',
      unsigned: 'también cuando antes tenía firma y ahora no',
      plain: PLAIN,
    },
  },
  remove: {
    says: 'quita un paquete que agregaste',
    more: 'Las versiones en que se apoyan tus historias se quedan. Tus historias no se tocan.',
    examples: [
      'cps-story pack remove riverbend.first-story',
      'cps-story pack remove riverbend.first-story@1.2.0',
    ],
  },
};
