import type { Words } from '../words.ts';
import { draftHelp } from './draft-help.ts';
import { lockHelp } from './lock-help.ts';
import { packHelp } from './pack-help.ts';
import { packTravelHelp } from './pack-travel-help.ts';
import { packWritingHelp } from './pack-writing-help.ts';
import { WHERE_TOLD } from './setting-names.ts';

export const commandHelp: Words['commands'] = {
  draft: draftHelp,
  check: {
    says: 'lee un borrador como lo puede oír quien escucha',
    more: 'Una ruta es un archivo, una carpeta, un patrón como "historias/*.md", o - para la entrada estándar. Nunca pregunta nada y nunca cambia un archivo.',
    setting: `dónde se va a contar: ${WHERE_TOLD}`,
    pack: 'el paquete con que se escribió: también cuenta lo que escucha quien lo hizo',
    story: 'revisar una historia que conservaste: su número, su título, o una parte del título',
    format:
      'pretty para leer; markdown o html para dar a alguien; para programas json, ndjson, sarif, github, gitlab, rdjson, junit, checkstyle o unix',
    failOn: 'el nivel más leve que da 1: pause, look, consider o never (look si no dices nada)',
    all: 'mostrar todo: no solo tres de cada archivo, ni solo dos de un tipo',
    pipedIn: 'Para leer lo que llega por una tubería, pon - al final: cps-story check -',
    explain: 'mostrar también lo que se oyó y se dejó pasar, y por qué',
    examples: [
      'cps-story check mi-historia.md',
      'cps-story check historias/ --setting group',
      'cps-story check --story "La parada"',
      'cps-story check mi-historia.md --format json --fail-on pause',
      'cat mi-historia.md | cps-story check -',
    ],
  },
  stories: {
    says: 'mira tus historias, la más nueva primero, o encuentra una por sus palabras',
    more: 'El número delante de una historia es una forma de nombrarla en otros comandos. Su título, o una parte del título, es otra. Con palabras busca en títulos, notas y texto, y dice dónde están. Las palabras entre comillas se buscan tal como están.',
    since: 'cambiada este día o después: 2026-11-20, hoy, ayer',
    until: 'cambiada este día o antes',
    setting: `para contar ahí: ${WHERE_TOLD}`,
    unfinished: 'con respuestas que todavía no se conservan',
    told: 'contada al menos una vez',
    trash: 'lo que hay en la papelera, y cuánto tiempo se queda',
    show: 'mostrar también las líneas con esas palabras',
    all: 'todas, no solo las primeras veinte',
    examples: [
      'cps-story stories',
      'cps-story stories parada autobús',
      'cps-story stories "la parada" --show',
      'cps-story stories --told --since 2026-11-01',
      'cps-story stories --trash',
    ],
  },
  show: {
    says: 'lee una historia que conservaste',
    more: 'Sin un nombre muestra la historia más nueva. Hacia un archivo o una tubería da las palabras y nada más.',
    card: 'como tarjeta para llevar: cómo preguntas, las primeras palabras de cada parte, tu pregunta',
    examples: [
      'cps-story show',
      'cps-story show 2',
      'cps-story show --card',
      'cps-story show "La parada" 1',
      'cps-story show 2 > mi-historia.md',
    ],
  },
  history: {
    says: 'mira las versiones de una historia, lo que anotaste, y cuándo la contaste',
    more: 'Ninguna versión se cambia ni se pierde.',
    changes: 'también lo que cambió en cada una, y lo que señalaría la revisión',
    examples: ['cps-story history', 'cps-story history 2', 'cps-story history 2 --changes'],
  },
  diff: {
    says: 'mira qué cambió entre dos versiones, por frase y por palabra',
    more: 'Sin versiones compara la más nueva con la anterior.',
    examples: ['cps-story diff', 'cps-story diff 2', 'cps-story diff "La parada" 1 3'],
  },
  restore: {
    says: 'haz que una versión vieja sea otra vez la más nueva',
    more: 'Se conserva como versión nueva. No se quita nada.',
    examples: ['cps-story restore 2 1'],
  },
  rename: {
    says: 'dale otro nombre a una historia',
    examples: ['cps-story rename 2 "El banco"'],
  },
  note: {
    says: 'pon una línea en una versión: qué cambiaste, y por qué',
    more: 'Sin una versión va en la más nueva. Toma el lugar de la nota que había. Una nota vacía, "", la quita.',
    examples: [
      'cps-story note 2 "ahora más corta"',
      'cps-story note 2 1 "como se la conté a Sam"',
      'cps-story note 2 ""',
    ],
  },
  tell: {
    says: 'anota que una versión se contó: cuándo, y dónde',
    more: 'Sin una versión es la más nueva, y sin un día es hoy. Para mirar atrás después: cps-story draft --after HISTORIA',
    on: 'el día: 2026-11-20, 20.11.2026, 20 nov 2026, hoy o ayer',
    setting: `dónde se contó: ${WHERE_TOLD}`,
    note: 'una línea sobre esa vez, solo para ti',
    undo: 'quitar lo que se anotó para esa versión y ese día',
    examples: [
      'cps-story tell 2',
      'cps-story tell 2 --on ayer --setting group',
      'cps-story tell "La parada" 3 --on 2026-11-20 --note "preguntaron por el banco"',
      'cps-story tell 2 --on ayer --undo',
    ],
  },
  delete: {
    says: 'pon una historia en la papelera, o bórrala para siempre',
    more: 'Te muestra lo que se iría, y te pide escribir una palabra. Lo que está en la papelera se queda 30 días, o los que pongas con cps-story settings trash-days. Después se va para siempre.',
    undo: 'sacar una historia de la papelera',
    now: 'borrarla para siempre, con todas sus versiones, respuestas y notas',
    plain: 'preguntar solo con texto, también cuando la palabra llega por una tubería',
    examples: [
      'cps-story delete 2',
      'cps-story delete --undo t1',
      'cps-story delete --now 2',
      'cps-story stories --trash',
    ],
  },
  keep: {
    says: 'conserva un archivo de texto como versión',
    more: 'El archivo se queda como está. Sin --story empieza una historia nueva.',
    story: 'la historia a la que pertenece',
    title: 'un nombre para ella',
    note: 'qué cambiaste, y por qué',
    setting: `dónde se va a contar: ${WHERE_TOLD}`,
    examples: [
      'cps-story keep mi-historia.md',
      'cps-story keep mi-historia.md --story 2 --note "más corta, y termina con una pregunta"',
    ],
  },
  verify: {
    says: 'lee todo lo que guardas, y mira si está completo',
    more: 'No cambia nada. Lo que encuentra lo dice en una línea: dónde, qué, y qué hacer.',
    examples: ['cps-story verify'],
  },
  doctor: {
    says: 'arregla lo que no está como debe, una cosa a la vez',
    more: 'Para copias que hizo una carpeta en la nube, archivos cambiados a mano, y guardados que se cortaron. Pregunta antes de cada cosa, y no quita palabras.',
    yes: 'hacer todo, y no preguntar nada',
    plain: 'solo texto, para que las respuestas puedan llegar por una tubería',
    examples: ['cps-story doctor', 'cps-story doctor --yes'],
  },
  export: {
    says: 'escribe una historia en un archivo, para imprimirla o darla a alguien',
    more: 'El final del nombre dice qué archivo es: .md, .txt, .html, .docx para Word, o .pdf. Sin un nombre escribe mi-historia.md. Tus palabras salen como las escribiste. Las respuestas privadas se quedan aquí, a menos que las pidas.',
    to: 'el archivo que escribir, o - para la pantalla o una tubería',
    format:
      'markdown, text, html, docx o pdf; review, con las palabras privadas tapadas; o card, la tarjeta para llevar',
    withPrivate: 'poner también tus respuestas privadas, aparte de la historia',
    force: 'escribir sobre un archivo que ya está',
    examples: [
      'cps-story export 1 --to mi-historia.docx',
      'cps-story export "La parada" 2 --to mi-historia.pdf',
      'cps-story export 1 --format review --to para-sam.docx',
      'cps-story export 1 --format card --to tarjeta.pdf',
      'cps-story export 1 --format text --to -',
    ],
  },
  import: {
    says: 'trae historias que escribiste en otro programa',
    more: 'Toma archivos de Word (.docx), Markdown y texto simple. Cada archivo se vuelve una historia nueva, y se queda como está. Lo que no viene se nombra.',
    story: 'hacerla la siguiente versión de esta historia',
    title: 'un nombre para ella',
    setting: `dónde se va a contar: ${WHERE_TOLD}`,
    examples: [
      'cps-story import mi-historia.docx',
      'cps-story import viejas/*.docx notas.txt',
      'cps-story import mi-historia.docx --story 2',
    ],
  },
  backup: {
    says: 'pon todas tus historias en un archivo, para guardarlo en otro lugar',
    more: 'El archivo se vuelve a leer antes de decir que está hecho. Si tus historias están bajo llave, él también; si no, quien lo tenga puede leerlo. Tus ajustes no están en él.',
    examples: ['cps-story backup historias-noviembre.zip', 'cps-story backup /media/memoria/historias.zip'],
  },
  restoreBackup: {
    says: 'trae de vuelta lo que guarda un respaldo, junto a lo que hay aquí',
    more: 'Nada de lo que hay aquí se pierde ni cambia, y hacerlo dos veces no cambia nada. Puede volver también lo que quitaste después de ese respaldo.',
    takeWhole: 'de un respaldo dañado, tomar lo que está completo',
    examples: ['cps-story restore-backup historias-noviembre.zip'],
  },
  where: {
    says: 'mira dónde están tus palabras en esta computadora',
    examples: ['cps-story where'],
  },
  rules: {
    says: 'qué escucha la revisión, y por qué',
    more: 'Sin un nombre muestra todas las reglas. Con un nombre muestra la página de esa regla: por qué está, de dónde viene, y ejemplos.',
    language: 'las reglas para textos en otro idioma (en, es)',
    pack: 'también las reglas de este paquete',
    examples: ['cps-story rules', 'cps-story rules directive', 'cps-story rules --language es'],
  },
  support: {
    says: 'personas con quienes puedes hablar, a cualquier hora',
    more: 'Muestra líneas de ayuda de tu país. cps-story no es un servicio de crisis: no puede llamar a nadie.',
    country: 'líneas de ayuda de este país, solo por esta vez (un código o un nombre; list los muestra)',
    examples: [
      'cps-story support',
      'cps-story support Canada',
      'cps-story support list',
      'cps-story settings country CA',
    ],
  },
  settings: {
    says: 'mira o cambia cómo funciona cps-story para ti',
    more: 'Sin una clave muestra todos los ajustes. Con una clave muestra ese. Con una clave y un valor lo cambia.',
    examples: [
      'cps-story settings',
      'cps-story settings form plain',
      'cps-story settings country US',
      'cps-story settings speaking-rate 120',
      'cps-story settings own-words "sobreviviente, persona que oye voces"',
    ],
  },
  lock: lockHelp,
  pack: packHelp,
  packTravel: packTravelHelp,
  packWriting: packWritingHelp,
};
