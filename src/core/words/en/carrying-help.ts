/** Help of the commands that carry stories out of the store and into it. */
export const carryingHelp = {
  export: {
    says: 'write a story to a file, to print it or to hand it on',
    more: 'The ending of the name says what kind of file it is: .md, .txt, .html, .docx for Word, or .pdf. Without a name it writes my-story.md. Your words come through as you wrote them. Private answers stay here unless you ask for them.',
    to: 'the file to write, or - to write to the screen or a pipe',
    format: 'markdown, text, html, docx or pdf; review, with private words blanked; or card, to take along',
    withPrivate: 'also put in your private answers, apart from the story',
    force: 'write over a file that is there',
    examples: [
      'cps-story export 1 --to my-story.docx',
      'cps-story export "The bus stop" 2 --to my-story.pdf',
      'cps-story export 1 --format review --to for-sam.docx',
      'cps-story export 1 --format card --to card.pdf',
      'cps-story export 1 --format text --to -',
    ],
  },
  import: {
    says: 'bring in stories that you wrote in another program',
    more: 'Takes Word files (.docx), Markdown and plain text. Each file becomes a new story, and stays as it is. What does not come along is named.',
    story: 'make it the next version of this story',
    title: 'a name for it',
    setting: 'where it will be told: one-to-one, group, public or written',
    examples: [
      'cps-story import my-story.docx',
      'cps-story import old/*.docx notes.txt',
      'cps-story import my-story.docx --story 2',
    ],
  },
  backup: {
    says: 'put all your stories into one file, to keep in another place',
    more: 'The file is read back before it says that it is done. If your stories are locked, it is locked too; else whoever has it can read it. Your settings are not in it.',
    examples: ['cps-story backup stories-november.zip', 'cps-story backup /media/stick/stories.zip'],
  },
  restoreBackup: {
    says: 'bring back what a backup holds, beside what is here',
    more: 'Nothing that is here is lost or changed, and to do it twice changes nothing. What you took out after that backup may be back too.',
    takeWhole: 'of a backup that is harmed, take what is whole',
    examples: ['cps-story restore-backup stories-november.zip'],
  },
} as const;
