import type { SettingKey } from '../../settings.ts';
import type { Words } from '../words.ts';

const about: { readonly [key in SettingKey]: string } = {
  form: 'Cómo habla draft: rich tiene color y menús, plain es solo texto. Plain sirve para lectores de pantalla.',
  editor: 'El programa que abre /editar.',
  'coaching-notes': 'Una nota corta después de una respuesta, cuando la hay: on o off.',
  speed: 'normal dice todo, brief deja fuera la ayuda en las preguntas de un paquete.',
  'words-on-return':
    'Mostrar el título y tus últimas palabras cuando vuelves a una historia: on o off. Alguien puede mirar por encima de tu hombro.',
  'half-answers': 'Guardar la respuesta a medias mientras la escribes: on o off.',
  language: 'Qué idioma habla la pantalla: es, en, o auto para el de tu computadora.',
  country: 'De qué país mostrar líneas de ayuda, con dos letras: US, CA, GB, IE, AU, NZ, IN, u otro.',
  'speaking-rate': 'Cuántas palabras dices en un minuto: de 100 a 160.',
  'own-words': 'Palabras que eliges para ti. La revisión las deja pasar. Pon una coma entre ellas.',
  'save-folder': 'La carpeta de tus historias.',
  'trash-days': 'Cuántos días se queda una historia en la papelera antes de irse para siempre.',
};

const unset: { readonly [key in SettingKey]: string } = {
  form: '(te lo voy a preguntar)',
  editor: '(el de siempre)',
  'coaching-notes': '',
  speed: '',
  'words-on-return': '',
  'half-answers': '',
  language: '',
  country: '',
  'speaking-rate': '',
  'own-words': '(ninguna)',
  'save-folder': '(el lugar de siempre)',
  'trash-days': '',
};

const expected: { readonly [key in SettingKey]: string } = {
  form: 'Puede ser rich o plain.',
  editor: 'Es una línea: el nombre de un programa.',
  'coaching-notes': 'Puede ser on u off.',
  speed: 'Puede ser normal o brief.',
  'words-on-return': 'Puede ser on u off.',
  'half-answers': 'Puede ser on u off.',
  language: 'Puede ser auto, en o es.',
  country:
    'Son dos letras, como US o GB. Para ver de qué países tengo líneas: cps-story support --country list',
  'speaking-rate': 'Es un número del 100 al 160.',
  'own-words': 'Es una línea, con una coma entre las palabras.',
  'save-folder': 'Es una línea: una carpeta.',
  'trash-days': 'Es un número del 1 al 9999.',
};

export const settingsWords: Words['settings'] = {
  about: (key) => about[key],
  unset: (key) => unset[key],
  heading: 'Tus ajustes',
  howToChange: 'Para cambiar uno, di cuál y a qué:',
  changeExample: 'cps-story settings form plain',
  howToClear: 'Para volver a lo de siempre, no le des nada:',
  clearExample: 'cps-story settings editor ""',
  where: 'Se guardan en este archivo:',
  saved: (key, value) => `Guardado. ${key} ahora es ${value === '' ? unset[key] : value}`,
  unknownKey: (typed) => `No conozco un ajuste que se llame "${typed}".`,
  unknownValue: (key, typed) => `"${typed}" no va con ${key}. ${expected[key]}`,
  closeTo: (names) => `Se parece a: ${names.join(', ')}`,
  seeAll: 'Para ver todos: cps-story settings',
  noLinesFor: (country) =>
    `Todavía no tengo líneas de ayuda de ${country}, así que voy a señalar un sitio con líneas de casi todos los países.`,
  storiesStay:
    'Las historias que conservaste antes se quedan en la carpeta vieja. cps-story where muestra la carpeta en uso.',
  setAside:
    'No pude leer tu archivo de ajustes. Lo puse a un lado como settings.broken y uso los ajustes de siempre. Tus historias no están en él.',
  notSaved: (path) => `No pude guardar tus ajustes en ${path}. Están como estaban.`,
  notSavedHint: '¿Hay espacio en el disco, y puedes escribir en esa carpeta?',
};
