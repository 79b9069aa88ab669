import { join } from 'node:path';
import { loadPdfMaker } from '../../src/io/pdf-maker.ts';
import { realDisk } from '../../src/io/real-disk.ts';
import { loadXmlReader } from '../../src/io/xml-reader.ts';
import { zipper } from '../../src/io/zipper.ts';
import type { PdfMaker } from '../../src/ports.ts';
import { type KeptWorld, keptWorld } from '../store/kept-stories.ts';
import type { FakeWorldParts } from './fake-world.ts';
import { ROOT } from './source-files.ts';

/** With the font that comes along; the program is built before tests run. */
export const pdfMaker = async (): Promise<PdfMaker> =>
  loadPdfMaker(realDisk.read(join(ROOT, 'dist/fonts/NotoSans-Regular.ttf')));

/** A world in memory that can carry words out and in: zip, XML and PDF are the real ones. */
export const carryingWorld = (parts: FakeWorldParts = {}): KeptWorld => {
  const made = keptWorld({ zipper: async () => zipper, xml: loadXmlReader, pdf: pdfMaker, ...parts });
  made.world.disk.makeFolder(made.world.places.here, 0o700);
  return made;
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Words that programs like to harm: accents on accents, quotes, a number and a dot, lines that look like Markdown, a poem. */
export const HARD_TEXTS: { readonly [language: string]: string } = {
  English:
    'I said “no”. She said: ‘come back on Tuesday’ — and I did… it’s 50 % & <b>not</b> more.\n\n2019. That was the year.\n# not a heading\n- not a list\n> not a quote\n\n    a line that is set in\n  and one less\n\n***\n\n1) first\n2) second',
  Spanish: '¿Qué pasó, señor? ¡Nada! El pingüino y la cigüeña: año tras año.\n\nÉl dijo: «mañana».',
  Polish: 'Zażółć gęślą jaźń. Święta były ciche, łzy też.\n\n„Przyjdź jutro”, powiedziała.',
  Vietnamese:
    'Ngày xưa, tôi ở Hà Nội; những điều tốt đẹp nhất đến chậm.\nẶ ặ Ậ ậ Ẹ ẹ Ị ị Ọ ọ Ụ ụ Ự ự Ỵ ỵ Ộ ộ Ợ ợ\n\nCảm ơn bà.',
  Greek: 'Ένα πρωί η γυναίκα στη βιβλιοθήκη με ρώτησε αν κρυώνω.',
  Ukrainian: 'Одного ранку жінка в бібліотеці спитала, чи мені не холодно. Її звали Ґанна.',
};

/** Whole for Word and the web; the font of the PDF has no signs for it. */
export const BEYOND_THE_FONT: { readonly [what: string]: string } = {
  emoji: 'It helped 🙂 and 👩‍👧 too.',
  Hebrew: 'שלום לכולם',
  Arabic: 'كان الصباح باردا.',
  Chinese: '那天早上，她问我冷不冷。',
  Hindi: 'सुबह ठंडी थी।',
};
