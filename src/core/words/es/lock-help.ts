import type { Words } from '../words.ts';

export const lockHelp: Words['commands']['lock'] = {
  on: {
    says: 'pon tus historias bajo llave, para que leerlas pida una frase de acceso',
    more: 'Te dice qué puede y qué no, te da una llave de recuperación para el papel, y luego cierra todos los archivos. Escribir sigue sin pedir nada. Para saber más: cps-story help lock',
    recoveryFile: 'escribir la llave de recuperación en este archivo, y no preguntar nada (para scripts)',
    examples: ['cps-story lock on'],
  },
  off: {
    says: 'quita la llave, para que tus historias sean otra vez archivos simples',
    examples: ['cps-story lock off'],
  },
  passphrase: {
    says: 'cambia la frase de acceso',
    newFile: 'leer la nueva frase de la primera línea de este archivo',
    examples: ['cps-story lock passphrase'],
  },
  recover: {
    says: 'pon una nueva frase de acceso con la llave de recuperación',
    recoveryFile: 'leer la llave de recuperación de este archivo',
    newFile: 'leer la nueva frase de la primera línea de este archivo',
    examples: ['cps-story lock recover'],
  },
  status: {
    says: 'mira si tus historias están bajo llave',
    examples: ['cps-story lock status'],
  },
  all: {
    plain: 'preguntar solo con texto, también desde una tubería',
  },
};
