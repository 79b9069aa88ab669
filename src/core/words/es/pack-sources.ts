import type { OddAddress } from '../../packs/pack-address.ts';
import type { Words } from '../words.ts';

const ODD: { readonly [why in OddAddress]: readonly [string, string] } = {
  'not-https': [
    'Un paquete solo se toma por https.',
    '¿Hay una dirección que empiece con https:? Para un repositorio, pon git: delante.',
  ],
  secret: [
    'En esa dirección hay un nombre o una contraseña, y nunca se envía ninguno.',
    'Pide una dirección sin ellos, o consigue el paquete como un solo archivo.',
  ],
  'no-address': ['Esa no es una dirección completa.', 'Una se ve así: https://example.org/first.cpspack.zip'],
  'no-npm-name': [
    'Ese no es el nombre de un paquete con una versión.',
    'Uno se ve así: npm:@riverbend/first-story@^1.2.0',
  ],
  'git-way': [
    'git: toma una dirección con https:// o ssh:// y nada más.',
    'Una copia en esta computadora es una carpeta: cps-story pack add CARPETA',
  ],
  'git-ref': [
    'Lo que está después del # no es el nombre de una rama, una etiqueta o un commit.',
    'Uno se ve así: #v1.2.0',
  ],
};

export const packSourceWords: Words['packTravel']['sources'] = {
  getting: (source) => `Lo traigo de ${source}`,
  odd: (why) => ODD[why][0],
  oddHint: (why) => ODD[why][1],

  tooLarge: (source) => `Lo que hay en ${source} es demasiado grande para un paquete.`,
  cutOff: (source) => `El archivo de ${source} se cortó en el camino.`,
  tooSlow: (source) => `${source} tardó demasiado en responder.`,
  ledAway: (source) => `${source} lleva a un lugar adonde no conviene ir.`,
  ledAwayHint: 'Un paquete solo se toma por https. Pide la dirección directa a quien lo hizo.',
  notTrusted: (source) => `Esta computadora no puede saber de seguro que ${source} es quien dice ser.`,
  notTrustedHint:
    '¿Está en hora el reloj de esta computadora? En una escuela o una oficina, pregunta a quien cuida la red.',
  unreachable: (source) => `No pude llegar a ${source}.`,
  answer: (source, answer) =>
    answer === 404
      ? `No hay nada en ${source} (responde 404).`
      : `${source} no lo entrega (responde ${answer}).`,
  tryAgain: 'Nada cambió. Mira la dirección, y prueba otra vez.',

  noProgram: (program) => `Para esto hace falta el programa ${program}, que no está en esta computadora.`,
  noProgramHint: 'O consigue el paquete como un solo archivo, y agrega ese.',
  noPackage: (name) => `npm no conoce un paquete ${name}.`,
  noRange: (name, range) => `npm no tiene la versión ${range} de ${name}.`,
  notWhole: (name) => `Lo que npm trajo para ${name} no es lo que dice el registro.`,
  npmNot: (name, code) =>
    code === '' ? `npm no pudo traer ${name}.` : `npm no pudo traer ${name} (${code}).`,
  gitNot: (source) => `git no pudo traer ${source}.`,
  gitNotHint: 'Mira la dirección. Una que pide nombre y contraseña no se toma por https.',
  noRef: (ref) => `Ahí no hay una rama, una etiqueta ni un commit "${ref}".`,
};
