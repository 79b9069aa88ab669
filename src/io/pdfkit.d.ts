/** What we use of pdfkit, which comes without types. */
declare module 'pdfkit' {
  type Structure = { add(child: Structure): Structure; end(): void };
  type Look = { readonly features: { readonly [feature: string]: boolean }; readonly lineGap: number };

  class PDFDocument {
    constructor(options: {
      readonly font: Uint8Array;
      readonly size: string;
      readonly margin: number;
      readonly tagged: boolean;
      readonly pdfVersion: string;
      readonly lang?: string;
      readonly displayTitle: boolean;
      readonly info: { readonly Title: string; readonly CreationDate: Date };
    });
    on(event: 'data', take: (bytes: Uint8Array) => void): this;
    on(event: 'end' | 'pageAdded', done: () => void): this;
    fontSize(points: number): this;
    text(words: string, look: Look): this;
    moveDown(lines?: number): this;
    addPage(): this;
    struct(kind: string, content?: () => void): Structure;
    addStructure(structure: Structure): this;
    end(): void;
    /** The font that was set last, as fontkit read it. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
  }

  export = PDFDocument;
}
