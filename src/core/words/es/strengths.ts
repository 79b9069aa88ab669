/** What the tool says of things that are there in a draft. */
export const strengthWords = {
  'open-question': 'Devuelves la palabra con una pregunta abierta.',
  permission: 'Pides permiso antes de contar.',
  helper: 'Aparece alguien que ayudó.',
  'own-way': 'Lo cuentas como tu propio camino.',
  hope: 'Hay esperanza, sin promesas.',
  setback: 'Dejas lugar para lo que todavía cuesta.',
  'plain-words': 'Las palabras son sencillas y se siguen bien de oído.',
} as const;
