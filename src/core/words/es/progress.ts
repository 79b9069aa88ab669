import type { Words } from '../words.ts';

export const progressWords: Words['progress'] = {
  ofFiles: (done, all) => `${done} de ${all} archivos.`,
};
