import { brokeOffWords } from './draft-broke-off.ts';

/** What `draft` says around the teller's own editor, and when a save does not work. */
export const editingWords = {
  whichEditor: 'Which program shall I open your words in?',
  enterTakes: (program: string): string => `Type its name. Enter alone takes: ${program}`,
  editorSaved: (program: string): string =>
    `I will use ${program} from now on. To choose another: cps-story settings editor, and its name`,
  couldNotOpen: (program: string): string =>
    `I could not open "${program}". It may not be on this computer. Your words are safe. Type /edit to choose another program, or keep writing here.`,
  closedOddly: 'Your editor closed with a problem. I kept what it had saved. Look at it with /read.',
  brokeOff: brokeOffWords as typeof brokeOffWords,
  notReadBack: (path: string): string =>
    `I could not read what your editor wrote. It lies in ${path} for a day. Your words of before are safe.`,
  cameBackAtOnce:
    'Your editor came back at once. Some open in another window and do not wait. When you have saved and closed it there, press Enter here.',
  noRoomForFile: 'I could not make a file for your editor just now. Your words are safe. You can write here.',
  wasOpen: 'Your editor was open when I was stopped. What you had saved there is back, at its question.',
  wholeWasOpen: (path: string): string =>
    `Your editor had the whole text when I was stopped. What you had saved there lies in ${path} for some time.`,
  unchanged: 'Nothing was changed.',
  readAsWindows:
    'That file was not saved as UTF-8. I read it as Windows text. Please check letters that have accents.',
  /** The lines at the top of the editor's file that begin with these signs are not part of the answer. */
  remark: '%%',
  toComeBack: 'To come back: save, then close the window. These lines at the top are left out.',
  whatNow: 'What now?',
  tryAgain: 'Try again',
  showText: 'Show me the text, so I can copy it',
  pause: 'Stop here, and show me the words to copy',
  yourText: 'Your text:',
  leftUnsaved: 'These words are not saved. Copy them before you close this window:',
} as const;
