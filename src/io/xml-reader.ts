import type { ReadXml } from '../core/import/xml-sight.ts';

/** Deeper than any document, and shallow enough for whoever follows it. */
const DEEPEST = 256;

/** Ends the reading; what stood in the file is nobody's business. */
class NotRead extends Error {}

/** Loads saxes, which reads nothing from outside; a document type, where entities could be told, ends the reading. */
export const loadXmlReader = async (): Promise<ReadXml> => {
  const { default: saxes } = await import('saxes');
  return (xml, see) => {
    const parser = new saxes.SaxesParser({ xmlns: true });
    let depth = 0;
    const stop = (): never => {
      throw new NotRead();
    };
    parser.on('error', stop);
    parser.on('doctype', stop);
    parser.on('opentag', ({ local, attributes }) => {
      depth += 1;
      if (depth > DEEPEST) stop();
      see.opened(
        local,
        new Map(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])),
      );
    });
    parser.on('closetag', ({ local }) => {
      depth -= 1;
      see.closed(local);
    });
    parser.on('text', (text) => see.text(text));
    parser.on('cdata', (text) => see.text(text));
    try {
      parser.write(xml).close();
      return true;
    } catch (thrown) {
      if (thrown instanceof NotRead) return false;
      throw thrown;
    }
  };
};
