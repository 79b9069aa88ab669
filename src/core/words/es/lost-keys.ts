import type { Words } from '../words.ts';

export const lostKeys: Words['lock']['lost'] = {
  gone: (keys) =>
    `Tus historias están bajo llave, y sus llaves no están en su carpeta: ${keys}. Todo lo que escribiste sigue ahí. No puedo abrirlo, y no escribo nada hasta poder cerrarlo otra vez.`,
  goneHint:
    'Si moviste esa carpeta, ponla de nuevo.\nCon tu llave de recuperación en papel: cps-story lock recover\nCon un respaldo de cuando estaban bajo llave: cps-story restore-backup ARCHIVO\nPara empezar de nuevo en otra carpeta: cps-story settings save-folder',
};
