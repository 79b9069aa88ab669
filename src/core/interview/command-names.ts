import type { Command } from './reply.ts';

/** The commands as they are called in Spanish. They are understood on every screen: who has learned them there keeps them. */
const IN_SPANISH: { readonly [command in Command]: string } = {
  skip: 'saltar',
  back: 'volver',
  private: 'privado',
  why: 'motivo',
  example: 'ejemplo',
  edit: 'editar',
  read: 'leer',
  change: 'cambiar',
  fix: 'corregir',
  clear: 'vaciar',
  undo: 'deshacer',
  list: 'lista',
  story: 'historia',
  go: 'ir',
  pause: 'pausa',
  done: 'listo',
  notes: 'notas',
  forget: 'olvidar',
  support: 'apoyo',
  hide: 'ocultar',
  help: 'ayuda',
};

export const SPANISH_NAMES: readonly string[] = Object.values(IN_SPANISH);

const entries = Object.entries(IN_SPANISH) as readonly (readonly [Command, string])[];

/** The command that a Spanish word names. */
export const commandInSpanish = (word: string): Command | undefined =>
  entries.find(([, name]) => name === word)?.[0];

/** What a command is called in Spanish; a word that is no command stays what it is. */
export const calledInSpanish = (command: string): string =>
  entries.find(([known]) => known === command)?.[1] ?? command;

const SWITCHES: { readonly [word: string]: string } = { sí: 'on', si: 'on', no: 'off' };

const FIRST_WORD = /^(\s*[/:])([a-z]+)(.*)$/isu;

/** A line that begins with a Spanish command, with the English name in its place: what stands behind it is read in one way only. */
export const withEnglishCommand = (line: string): string => {
  const [, before = '', word = '', rest = ''] = FIRST_WORD.exec(line) ?? [];
  const command = commandInSpanish(word.toLowerCase());
  if (command === undefined) return line;
  const switched = command === 'notes' ? SWITCHES[rest.trim().toLowerCase()] : undefined;
  return `${before}${command}${switched === undefined ? rest : ` ${switched}`}`;
};
