/** What an XML file holds, as it is met; names and attributes without their prefix. */
export type XmlSight = {
  opened(name: string, attributes: ReadonlyMap<string, string>): void;
  closed(name: string): void;
  text(text: string): void;
};

/** False when it is no XML that can be trusted: not well-formed, too deep, or with a document type. Then what was seen does not count. */
export type ReadXml = (xml: string, see: XmlSight) => boolean;
