import { markupText } from '../core/export/markup.ts';
import { plainLine } from './finding-text.ts';

type Attributes = { readonly [name: string]: string | number };

/** One element on lines of its own; `inside`: elements or text that is markup already. */
export const xmlElement = (name: string, attributes: Attributes, inside: readonly string[] = []): string => {
  const listed = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${markupText(plainLine(String(value)))}"`,
  );
  const open = `<${name}${listed.join('')}`;
  return inside.length === 0 ? `${open}/>` : `${open}>\n${inside.join('\n')}\n</${name}>`;
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
