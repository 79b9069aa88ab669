/** What the tool says to people: who to reach. Wording after domain.md 7.4; reading grade 5. */
const ways = (call: string, text: string, chat: string): string =>
  [call && `call ${call}`, text && `text ${text}`, chat && `chat at ${chat}`]
    .filter((way) => way !== '')
    .join(', or ');

export const supportWords = {
  notACrisisService:
    'cps-story is a program on your computer. It is not a crisis service. It cannot call anyone, and it can miss things.',
  invitation: 'If things are heavy right now, these people are there to talk:',
  line: (name: string, call: string, text: string, chat: string, more: string): string =>
    `${name}: ${ways(call, text, chat)}. ${more}`,
  ifSomebodyHurtsYou: 'If somebody may hurt you:',
  emergency: (number: string): string => `If someone is in danger this minute: call ${number}.`,
  emergencyUs: (number: string): string =>
    `If someone is in danger this minute: call ${number} or your local number.`,
  localEmergency: 'If someone is in danger this minute: call your local emergency number.',
  elsewhere: (site: string): string => `Help lines in other countries: ${site}`,
  noLinesFor: (country: string, site: string): string =>
    `I hold no help lines for ${country}. This site has lines for most countries: ${site}`,
  someoneClose:
    'It can also be a friend, your own peer supporter, or your supervisor: someone who can be with you.',
  someoneElse:
    'Worried about someone you support? These lines talk with helpers too. Follow the steps of your workplace and tell your supervisor. You do not have to carry it alone.',
  wayToChange: 'For another country:',
  changeExamples: ['cps-story support --country GB', 'cps-story settings country GB'],
  /** What a country is called here. */
  country: (name: string): string => name,
  countries: 'I hold help lines for these countries:',
  unknownCountry: (typed: string): string =>
    `I do not know a country called "${typed}". Two letters are enough, such as US or GB.`,
  closeTo: (names: readonly string[]): string => `Close to it: ${names.join(', ')}`,
  heading: (country: string): string => `People you can reach (${country})`,
} as const;
