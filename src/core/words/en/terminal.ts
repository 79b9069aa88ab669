import type { Command } from '../../interview/reply.ts';

/** What the tool says to people: at the keyboard. */
export const terminalWords = {
  /** A command as it is typed here, behind its slash. */
  called: (command: Command): string => command,
  /** What each command does, as `/help` tells it. */
  help: {
    skip: 'go on without an answer here. No reason needed',
    back: 'the question before this one. Esc does the same',
    private: 'keep this answer only for you, or take that back',
    why: 'why this is asked',
    example: 'a made-up answer, to see how it could sound',
    edit: 'open this answer in your own editor. Ctrl-O does the same',
    read: 'read back what you have here',
    change: 'open one line of this answer again, like /change 2',
    fix: 'put right words for wrong ones, like /fix teh -> the',
    clear: 'empty this answer. /undo brings it back',
    undo: 'take back the last change, or the last line',
    list: 'all questions, and where you are',
    story: 'hear your piece so far, as it would be told',
    go: 'to a question by its number, like /go 4',
    pause: 'save and stop for now. /stop and /quit do the same',
    done: 'straight to the end, to look at what you have',
    notes: 'thoughts after answers. /notes off for none today, /notes on to have them back',
    forget: 'take this answer off the record for good',
    support: 'people you can reach',
    hide: 'take your words off the screen',
    help: 'this list',
  },
  cannotHide: 'This terminal shows what you type. Make sure that nobody looks on.',
  hintMany: 'Write as many lines as you like. Enter on an empty line when done.',
  hintList: 'One on each line. Enter on an empty line when done.',
  typeNumber: (most: number): string =>
    most === 1 ? 'Type 1, then press Enter' : 'Type a number, then press Enter',
  /** Numbers as they are said. */
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as readonly string[],
  enterMeans: (number: number): string => `Enter alone means ${number}`,
  enterKeeps: (text: string): string => `Enter alone keeps: ${text}`,
  moreChoices: 'm for more',
  askMore: (number: number): string => `Add a question mark for more, like ${number}?`,
  noMoreOn: (number: number): string => `There is no more to say about ${number}.`,
  forThat: (command: string): string => `If you want the command, type /${command}, with the slash.`,
  soFar: 'What you have so far:',
  goOn: 'Go on with your answer.',
  emptyAnswer: 'Write something here, or type /skip to go on without it.',
  emptyAnswerNoSkip: 'Write something here. One line is enough.',
  choicesAre: (count: number): string =>
    count === 1
      ? 'There is one choice here. Type 1.'
      : `There are ${count} choices. Type a number from 1 to ${count}.`,
  keptAsWords: 'Kept as your words. If you meant a command, type /help.',
  commandIs: (command: string): string =>
    `Kept as your words. If you want the command, type /${command}, with the slash.`,
  /** The field was ended by Enter: the next question is there already, and /skip would leave out that one. */
  skipGone: 'Kept as your words. To leave this one out, type /back and then /skip.',
  fixNeedsArrow: 'Kept as your words. To mend some, put an arrow between, like /fix teh -> the.',
  notHere: (command: string): string => `/${command} is not for this question. To see what is, type /help.`,
  goNeedsNumber: 'Add the number of the question, like /go 4.',
  endsWith: 'Enter on an empty line ends your answer.',
  moreHelp: 'To hear more, type /help again.',
  firstQuestion: 'This is the first one. To stop for now, type /pause.',
  noBackHere: 'There is no step back from here. To stop for now, type /pause.',
  takenIn: (paragraphs: number, words: number, many: boolean): string =>
    `Taken in: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}, ${words} words. ${
      many ? 'Enter on an empty line when done, or keep writing.' : 'Press Enter when done.'
    }`,
  clearSure: (words: number): string =>
    `That would take ${words} words off this answer. Type /clear again to do it, or keep writing.`,
  cleared: 'This answer is empty now. /undo brings it back.',
  nothingToClear: 'There is nothing here to clear.',
  broughtBack: 'Your words are back.',
  lineTaken: 'The last line is gone. The rest is still here.',
  nothingToUndo: 'There is nothing to take back.',
  nothingToChange: 'There is nothing here to change yet.',
  whichLine: (count: number): string =>
    `To open one, type /change and its number, from 1 to ${count}, like /change 2.`,
  noSuchLine: (count: number): string =>
    `There are ${count} lines here. Type /change and a number from 1 to ${count}.`,
  lineOpen: (number: number): string => `Line ${number} is open. Enter puts it back in its place.`,
  lineAnew: 'Type the line as it shall be. Enter alone leaves it as it was.',
  lineChanged: 'Changed. /undo takes that back.',
  leftAsItWas: 'Left as it was.',
  lineOut: 'That line is out. /undo brings it back.',
  fixed: (around: string): string => `Now it reads: ${around}`,
  fixMissing: (wrong: string): string =>
    `I do not find "${wrong}" in this answer. Type it as it stands there.`,
  fixSeveral: (count: number): string =>
    `That stands here ${count === 2 ? 'twice' : `${count} times`}. Add a word or two from beside it, so that I find the right one.`,
  noArrows: 'The arrow keys do not move in this form. To mend a word: /fix or /change. /help tells how.',
  lineCleared: 'That line is gone. Start it again, or go on.',
  interruptSaved: 'Your words are saved. Press Ctrl-C again to leave, or keep writing.',
  interruptHeld:
    'Your words are still here, but not saved yet. Press Ctrl-C again to leave, or keep writing.',
  saved: 'Saved.',
  held: 'Not saved yet. Your words are still here.',
  sleep: 'Ctrl-Z would put this program to sleep. Press it again for that. To undo, type /undo.',
  noSleep: 'To undo, type /undo.',
  lineMayBeCut: (end: string): string =>
    `That line is as long as this terminal allows, so its end may be missing. It ends: "...${end}". Please add the rest on a new line.`,
  menuKeys: 'Arrow keys to move, Enter to choose, Esc to go back, / to type a command.',
  menuKeysNoBack: 'Arrow keys to move, Enter to choose, / to type a command.',
  editorMissing: (program: string): string => `I could not open "${program}".`,
  editorEmpty: 'No editor is named.',
  noEditorHere: 'There is no answer to open in an editor here.',
  editorStopped: 'Your editor closed with a problem.',
} as const;
