import type { XmlSight } from './xml-sight.ts';

/** What a Word file can hold beside words. Each that was met and not taken is told. */
export type LeftOut = 'pictures' | 'comments' | 'footnotes' | 'deleted' | 'page-heads' | 'signs';
/** What was taken in, and looks otherwise than it did. */
export type Changed = 'tables' | 'tracked' | 'boxes';

export type DocxText = {
  /** The first paragraph, when it was set as the title. */
  readonly title: string | null;
  /** LF line ends; paragraphs parted by an empty line. */
  readonly text: string;
  readonly leftOut: ReadonlySet<LeftOut>;
  readonly changed: ReadonlySet<Changed>;
};

type Paragraph = { text: string; list: boolean; title: boolean };

type State = {
  readonly paragraphs: Paragraph[];
  /** A box in the middle of a paragraph has paragraphs of its own. */
  readonly open: Paragraph[];
  readonly leftOut: Set<LeftOut>;
  readonly changed: Set<Changed>;
  /** Depth inside something that is not taken at all. */
  skipping: number;
  runs: number;
  inWords: boolean;
};

/** Text that was moved away, and what older programs are shown instead of something that comes as well. */
const SKIPPED: readonly string[] = ['moveFrom', 'Fallback', 'instrText'];

const LEFT_OUT: ReadonlyMap<string, LeftOut> = new Map([
  ['blip', 'pictures'],
  ['imagedata', 'pictures'],
  ['commentReference', 'comments'],
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'footnotes'],
  ['delText', 'deleted'],
  ['headerReference', 'page-heads'],
  ['footerReference', 'page-heads'],
  ['sym', 'signs'],
]);

const CHANGED: ReadonlyMap<string, Changed> = new Map([
  ['tbl', 'tables'],
  ['ins', 'tracked'],
  ['moveTo', 'tracked'],
  ['moveFrom', 'tracked'],
  ['txbxContent', 'boxes'],
]);

/** Signs that stand in a run as elements of their own. */
const IN_RUN: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

const LIST_STYLE = /^List(?:Bullet|Number)/;

/** Hears a document (ECMA-376 part 1, WordprocessingML) as it is read, and gives its words when it is done. */
export const docxReading = (): { readonly sight: XmlSight; readonly done: () => DocxText } => {
  const state: State = {
    paragraphs: [],
    open: [],
    leftOut: new Set(),
    changed: new Set(),
    skipping: 0,
    runs: 0,
    inWords: false,
  };
  const sight: XmlSight = {
    opened: (name, attributes) => {
      const change = CHANGED.get(name);
      if (change) state.changed.add(change);
      if (state.skipping > 0 || SKIPPED.includes(name)) state.skipping += 1;
      else opened(name, attributes, state);
    },
    closed: (name) => {
      if (state.skipping > 0) state.skipping -= 1;
      else closed(name, state);
    },
    text: (text) => {
      const paragraph = state.open.at(-1);
      if (state.inWords && state.skipping === 0 && paragraph) paragraph.text += text;
    },
  };
  return { sight, done: () => whole(state) };
};

const opened = (name: string, attributes: ReadonlyMap<string, string>, state: State): void => {
  const left = LEFT_OUT.get(name);
  if (left) state.leftOut.add(left);
  if (name === 'p') state.open.push({ text: '', list: false, title: false });
  if (name === 'r') state.runs += 1;
  if (name === 't') state.inWords = true;
  const paragraph = state.open.at(-1);
  if (paragraph === undefined) return;
  const value = attributes.get('val') ?? '';
  if (name === 'numId') paragraph.list = value !== '0';
  if (name === 'pStyle') {
    paragraph.title = value === 'Title';
    paragraph.list ||= LIST_STYLE.test(value);
  }
  if (state.runs > 0) paragraph.text += IN_RUN.get(name) ?? '';
};

const closed = (name: string, state: State): void => {
  if (name === 't') state.inWords = false;
  if (name === 'r') state.runs -= 1;
  const paragraph = name === 'p' ? state.open.pop() : undefined;
  if (paragraph) state.paragraphs.push(paragraph);
};

/** Lines of a list stand together; an empty paragraph is how people make room in Word, and the room is there anyway. */
const whole = ({ paragraphs, leftOut, changed }: State): DocxText => {
  const said = paragraphs.filter(({ text }) => text.trim() !== '');
  const title = said[0]?.title ? said[0].text.replace(/\s+/g, ' ').trim() : null;
  let text = '';
  let before: Paragraph | null = null;
  for (const paragraph of title === null ? said : said.slice(1)) {
    const gap = before === null ? '' : before.list && paragraph.list ? '\n' : '\n\n';
    text += `${gap}${paragraph.list ? '- ' : ''}${paragraph.text}`;
    before = paragraph;
  }
  const words = text.replace(/^\n+|\s+$/g, '');
  return { title, text: words === '' ? '' : `${words}\n`, leftOut, changed };
};
