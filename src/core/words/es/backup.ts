import type { VaultKind } from '../../backup/vault-path.ts';
import type { Words } from '../words.ts';
import { counted } from './amounts.ts';

const NAMES: { readonly [kind in Exclude<VaultKind, 'key' | 'pack'>]: readonly [one: string, many: string] } =
  {
    version: ['versión', 'versiones'],
    sitting: ['archivo de respuestas', 'archivos de respuestas'],
    event: ['nota o marca', 'notas y marcas'],
    other: ['otro archivo', 'otros archivos'],
  };

const amounts = (kinds: readonly VaultKind[]): string => {
  const count = (kind: VaultKind): number => kinds.filter((one) => one === kind).length;
  const named = (['version', 'sitting', 'event', 'other'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => counted(count(kind), ...NAMES[kind]));
  return [...named, ...(count('pack') > 0 ? ['paquetes'] : [])].join(', ');
};

export const backupWords: Words['backup'] = {
  page: `LÉEME PRIMERO

Este es un respaldo hecho por cps-story. Guarda historias de recuperación. Son privadas.
Si no son tuyas, por favor ciérralo y déjalo como está.

Cómo traerlo de vuelta
  cps-story restore-backup ARCHIVO
  ARCHIVO es el archivo de donde sacaste esto. Nada de lo que hay se pierde.

Cómo leerlo sin cps-story
  Abre la carpeta "stories". Cada carpeta que hay en ella es una historia.
  En "versions" cada archivo es una versión. Es texto simple.
  Si los nombres terminan en .age, están bajo llave. El programa "age" abre uno con la
  frase de acceso o con la llave de recuperación: age -d -i keys/identity.age ARCHIVO

Cómo ver que está completo
  En esta carpeta, donde haya ese programa: sha256sum -c HASHES
`,
  done: (kinds, file) => `Respaldo hecho: ${amounts(kinds)}. En ${file}`,
  readBack: 'Lo volví a leer y está completo.',
  locked:
    'Está bajo llave, igual que tus historias aquí. Se abre con la frase de acceso de hoy, o con tu llave de recuperación.',
  notLocked:
    'No está bajo llave. Quien tenga este archivo puede leer tus historias. Guárdalo donde solo tú llegues.',
  withoutSettings: 'Tus ajustes no están en él.',
  leftOut: (count) =>
    `Dejé fuera ${counted(count, 'archivo', 'archivos')} con un nombre que otras computadoras no pueden guardar. Para ver el lugar: cps-story where`,
  nothing: 'Todavía no hay nada que respaldar.',
  nothingHint: 'Para empezar una historia: cps-story draft',
  tooMuch: 'Aquí hay más de lo que cabe en un respaldo. Copia toda la carpeta. Para verla: cps-story where',
  there: (file) => `Ya hay un archivo ${file}. Lo dejé como está.`,
  thereHint: 'Elige otro nombre, por ejemplo uno con la fecha de hoy.',
  aFolder: (file) => `${file} es una carpeta. Di el nombre de un archivo en ella: ${file}/historias.zip`,
  noFolder: (file) => `No pude escribir ${file}. Mira si la carpeta está ahí.`,
  notWritten: (file) => `No pude escribir ${file}. No hay respaldo.`,
  notWrittenHint: 'Mira si hay espacio, y si puedes escribir ahí. Tus historias están a salvo.',

  lockedOtherwise: (file) => `${file} está bajo llave. ¿Con qué frase de acceso se hizo?`,
  lockedNobody: (file) => `${file} está bajo llave, y no hay nadie que escriba su frase de acceso.`,
  keyLost: (file) => `${file} está bajo llave, y la llave que abre su frase no está completa.`,
  notOpened: (file) => `Esa no era la frase de acceso de ${file}. Nada cambió.`,

  noFile: (file) => `No encontré el archivo ${file}.`,
  cannotRead: (file) => `No pude leer ${file}. Nada cambió.`,
  noBackup: (file) => `${file} no es un respaldo de cps-story. Nada cambió.`,
  tooLarge: (file) => `${file} guarda más de lo que cabe en un respaldo. Nada cambió.`,
  oddPath: (file) => `${file} guarda archivos que ningún respaldo mío tiene. No tomé nada, por cuidado.`,
  oddPathHint: 'Usa otra copia, si la tienes.',
  harmed: (file, harmed, whole) =>
    `${file} está dañado: ${counted(harmed, 'archivo no está completo', 'archivos no están completos')}, ${whole} sí. Todavía no tomé nada.`,
  listHarmed: (file, whole) =>
    `${file} está dañado: su lista ya no está. ${counted(whole, 'archivo se ve completo', 'archivos se ven completos')}. Todavía no tomé nada.`,
  harmedHint: 'Si tienes otra copia, prueba con esa. Para tomar lo que está completo: --take-whole',
  nothingWhole: (file) => `${file} está dañado, y nada en él está completo.`,
  notAll: 'No pude traer todo de vuelta: el disco no lo tomó.',
  notAllHint:
    'Lo que ya volvió se queda. Haz un poco de espacio y escribe lo mismo otra vez: sigue desde ahí.',
  back: (kinds) => `De vuelta: ${amounts(kinds)}.`,
  allHere: 'Todo lo que hay en él ya está aquí. Nada cambió.',
  someHere: (count) =>
    `${counted(count, 'archivo ya estaba aquí y se quedó como está', 'archivos ya estaban aquí y se quedaron como están')}.`,
  differs: (count) =>
    `${counted(count, 'archivo dice', 'archivos dicen')} aquí otra cosa que en el respaldo. Dejé lo que hay aquí.`,
  withoutHarmed: (count) =>
    count === 1
      ? '1 archivo estaba dañado y lo dejé fuera.'
      : `${count} archivos estaban dañados y los dejé fuera.`,
  sinceThen:
    'Pueden haber vuelto también respuestas e historias que quitaste después de ese respaldo. Para verlas: cps-story stories',
};
