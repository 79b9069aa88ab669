const about = {
  title: 'what the pack is called',
  author: 'who makes it: your name, or the name of your group',
  setting: 'where it is told: one-to-one, group, public or written',
  plain: 'no colour and no menus: choices are numbers',
} as const;

/** Help of the commands for people who write packs. */
export const packWritingHelp = {
  about: about as typeof about,
  init: {
    says: 'begin a pack of your own',
    more: 'Writes a small pack that works, with remarks in it. Open its files in any text editor and write your own words.',
    examples: [
      'cps-story pack init',
      'cps-story pack init my-pack --title "First steps" --author "Riverbend Peer Training" --setting group',
    ],
  },
  fromDoc: {
    says: 'make a pack of a worksheet you have',
    more: 'Reads Word (.docx), Markdown, plain text, or a table saved as CSV. Lines with a number in front, or with a "?" at the end, are questions. Your document stays as it is.',
    into: 'the new folder',
    language: 'the language of the document, such as en or es',
    examples: [
      'cps-story pack from-doc worksheet.docx',
      'cps-story pack from-doc questions.csv --title "Our group" --author "Riverbend Peer Training"',
    ],
  },
  preview: {
    says: 'try a pack, and save nothing',
    more: 'Walks through all of it as a teller would, with the check at the end. What you type is forgotten when you leave.',
    examples: ['cps-story pack preview my-pack/', 'cps-story pack preview group'],
  },
  handout: {
    says: 'make a page about a pack, to hand to a class',
    more: 'One page with how to add the pack, its fingerprint, and its questions. The ending of the name says what it is: .html or .pdf.',
    to: 'the file to write, .html or .pdf',
    force: 'write over a file that is there',
    examples: [
      'cps-story pack handout my-pack/ --to handout.pdf',
      'cps-story pack handout group --to group.html',
    ],
  },
} as const;
