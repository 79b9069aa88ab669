/** One way to reach people. Numbers are written as that country writes them. */
export type HelpLine = {
  readonly name: string;
  readonly call?: string;
  readonly text?: string;
  readonly chat?: string;
  /** Said after the ways to reach it: hours, languages, cost. */
  readonly more: string;
  /** Page that says so, and the day on which a copy of it was read. */
  readonly source: string;
  readonly checked: string;
};

export type CountryLines = {
  /** ISO 3166 code. */
  readonly code: string;
  readonly name: string;
  /** What else people type for it. */
  readonly alsoCalled: readonly string[];
  readonly emergency: string;
  readonly lines: readonly HelpLine[];
  /** For danger from another person; none where none was looked up yet. */
  readonly violence: readonly HelpLine[];
};

/**
 * Help lines by country. Before each release every number is looked up again and its day set: a wrong number here does harm.
 * A country that is not here is answered with `ELSEWHERE`, never with another country's numbers.
 */
export const HELP_LINES: readonly CountryLines[] = [
  {
    code: 'US',
    name: 'United States',
    alsoCalled: ['USA', 'America', 'Estados Unidos', 'EE. UU.', 'EUA'],
    emergency: '911',
    lines: [
      {
        name: '988 Suicide & Crisis Lifeline',
        call: '988',
        text: '988',
        chat: '988lifeline.org',
        more: 'Any hour, free. Veterans: press 1. Spanish: press 2, or text AYUDA to 988.',
        source: 'https://988lifeline.org/get-help/what-to-expect',
        checked: '2026-11-20',
      },
    ],
    violence: [
      {
        name: 'National Domestic Violence Hotline',
        call: '1-800-799-7233',
        text: 'START to 88788',
        chat: 'thehotline.org',
        more: 'Any hour, free.',
        source:
          'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
        checked: '2026-11-20',
      },
    ],
  },
  {
    code: 'CA',
    name: 'Canada',
    alsoCalled: ['Canadá'],
    emergency: '911',
    lines: [
      {
        name: '9-8-8: Suicide Crisis Helpline',
        call: '988',
        text: '988',
        more: 'Any hour, free, in English or French.',
        source: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
        checked: '2026-11-20',
      },
    ],
    violence: [],
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    alsoCalled: [
      'UK',
      'Britain',
      'Great Britain',
      'England',
      'Scotland',
      'Wales',
      'Northern Ireland',
      'Reino Unido',
      'Inglaterra',
      'Escocia',
      'Gales',
    ],
    emergency: '999',
    lines: [
      {
        name: 'Samaritans',
        call: '116 123',
        more: 'Any hour, free.',
        source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
        checked: '2026-11-20',
      },
      {
        name: 'Shout',
        text: 'SHOUT to 85258',
        more: 'Any hour, free.',
        source: 'https://fullfact.org/online/samaritans-text-message-service/',
        checked: '2026-11-20',
      },
      {
        name: 'NHS, in England',
        call: '111 and choose option 2',
        more: 'Any hour, free.',
        source: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
        checked: '2026-11-20',
      },
    ],
    violence: [
      {
        name: 'National Domestic Abuse Helpline',
        call: '0808 2000 247',
        more: 'Any hour, free.',
        source: 'https://www.centre56.org.uk/domestic-abuse',
        checked: '2026-11-20',
      },
    ],
  },
  {
    code: 'IE',
    name: 'Ireland',
    alsoCalled: ['Republic of Ireland', 'Eire', 'Irlanda'],
    emergency: '112 or 999',
    lines: [
      {
        name: 'Samaritans',
        call: '116 123',
        more: 'Any hour, free.',
        source:
          'https://www.irishexaminer.com/ireland/charity-launches-email-service-as-calls-surge-to-over-625000-467986.html',
        checked: '2026-11-20',
      },
      {
        name: 'Text About It',
        text: 'HELLO to 50808',
        more: 'Any hour, free.',
        source: 'https://www.irishexaminer.com/news/arid-31005605.html',
        checked: '2026-11-20',
      },
    ],
    violence: [
      {
        name: 'Women’s Aid',
        call: '1800 341 900',
        more: 'Any hour, free.',
        source: 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
        checked: '2026-11-20',
      },
    ],
  },
  {
    code: 'AU',
    name: 'Australia',
    alsoCalled: [],
    emergency: '000',
    lines: [
      {
        name: 'Lifeline',
        call: '13 11 14',
        text: '0477 13 11 14',
        chat: 'lifeline.org.au',
        more: 'Any hour.',
        source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
        checked: '2026-11-20',
      },
    ],
    violence: [
      {
        name: '1800RESPECT',
        call: '1800 737 732',
        text: '0458 737 732',
        more: 'Any hour.',
        source: 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/',
        checked: '2026-11-20',
      },
    ],
  },
  {
    code: 'NZ',
    name: 'New Zealand',
    alsoCalled: ['Aotearoa', 'Nueva Zelanda'],
    emergency: '111',
    lines: [
      {
        name: '1737, Need to talk?',
        call: '1737',
        text: '1737',
        more: 'Any hour, free.',
        source: 'https://nzfamilies.org.nz/?p=1578',
        checked: '2026-11-20',
      },
    ],
    violence: [
      {
        name: 'Women’s Refuge',
        call: '0800 733 843',
        more: 'Any hour.',
        source: 'https://womensrefuge.org.nz/get-help/',
        checked: '2026-11-20',
      },
    ],
  },
  {
    code: 'IN',
    name: 'India',
    alsoCalled: ['Bharat'],
    emergency: '112',
    lines: [
      {
        name: 'Tele-MANAS',
        call: '14416 or 1-800-891-4416',
        more: 'Any hour, free, in many languages.',
        source:
          'https://www.nationpress.com/national/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur',
        checked: '2026-11-20',
      },
    ],
    violence: [],
  },
];

/** Where people in any other country can look. */
export const ELSEWHERE: { readonly site: string; readonly source: string; readonly checked: string } = {
  site: 'findahelpline.com',
  source: 'https://findahelpline.com/AU',
  checked: '2026-11-20',
};
