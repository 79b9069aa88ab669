import type { Words } from '../words.ts';

/** What the list of help lines says in English, in Spanish. What is a name stays a name. */
const IN_SPANISH: { readonly [english: string]: string } = {
  'Any hour.': 'A cualquier hora.',
  'Any hour, free.': 'A cualquier hora, gratis.',
  'Any hour, free. Veterans: press 1. Spanish: press 2, or text AYUDA to 988.':
    'A cualquier hora, gratis. En español: pulsa 2, o envía AYUDA al 988. Veteranos: pulsa 1.',
  'Any hour, free, in English or French.': 'A cualquier hora, gratis, en inglés o francés.',
  'Any hour, free, in many languages.': 'A cualquier hora, gratis, en muchos idiomas.',
  '988 Suicide & Crisis Lifeline': '988 Línea de Prevención del Suicidio y Crisis',
  'National Domestic Violence Hotline': 'Línea Nacional contra la Violencia Doméstica',
  'NHS, in England': 'NHS, en Inglaterra',
  '1737, Need to talk?': '1737',
  'START to 88788': 'START al 88788',
  'SHOUT to 85258': 'SHOUT al 85258',
  'HELLO to 50808': 'HELLO al 50808',
  '111 and choose option 2': '111 y elige la opción 2',
  '14416 or 1-800-891-4416': '14416 o 1-800-891-4416',
  'United States': 'Estados Unidos',
  Canada: 'Canadá',
  'United Kingdom': 'Reino Unido',
  Ireland: 'Irlanda',
  'New Zealand': 'Nueva Zelanda',
};
const inSpanish = (english: string): string => IN_SPANISH[english] ?? english;

const ways = (call: string, text: string, chat: string): string =>
  [
    call && `llama al ${call}`,
    text && `escribe ${/^\d/.test(text) ? `al ${text}` : text}`,
    chat && `chatea en ${chat}`,
  ]
    .filter((way) => way !== '')
    .join(', o ');

export const supportWords: Words['support'] = {
  notACrisisService:
    'cps-story es un programa en tu computadora. No es un servicio de crisis. No puede llamar a nadie, y puede no darse cuenta de algo.',
  invitation: 'Si ahora todo pesa mucho, estas personas están ahí para hablar:',
  country: inSpanish,
  line: (name, call, text, chat, more) =>
    `${inSpanish(name)}: ${ways(inSpanish(call), inSpanish(text), chat)}. ${inSpanish(more)}`,
  ifSomebodyHurtsYou: 'Si alguien puede hacerte daño:',
  emergency: (number) => `Si alguien está en peligro en este momento: llama al ${number}.`,
  emergencyUs: (number) =>
    `Si alguien está en peligro en este momento: llama al ${number} o al número de tu lugar.`,
  localEmergency: 'Si alguien está en peligro en este momento: llama al número de emergencias de tu lugar.',
  elsewhere: (site) => `Líneas de ayuda de otros países: ${site}`,
  noLinesFor: (country, site) =>
    `No tengo líneas de ayuda de ${country}. Este sitio tiene líneas de casi todos los países: ${site}`,
  someoneClose:
    'También puede ser una amistad, alguien de apoyo entre pares o quien te supervisa: alguien que pueda estar contigo.',
  someoneElse:
    '¿Te preocupa alguien a quien acompañas? Estas líneas también hablan con quien ayuda. Sigue los pasos de tu trabajo y habla con quien te supervisa. No tienes que cargarlo en soledad.',
  wayToChange: 'Para otro país:',
  changeExamples: ['cps-story support --country GB', 'cps-story settings country GB'],
  countries: 'Tengo líneas de ayuda de estos países:',
  unknownCountry: (typed) => `No conozco un país que se llame "${typed}". Bastan dos letras, como US o GB.`,
  closeTo: (names) => `Se parece a: ${names.join(', ')}`,
  heading: (country) => `Personas con quienes puedes hablar (${inSpanish(country)})`,
};
