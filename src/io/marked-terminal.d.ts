/** marked-terminal brings no types. This is the part of it that `markdown-page.ts` uses. */
declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  type Brush = (text: string) => string;
  export function markedTerminal(options: {
    readonly firstHeading: Brush;
    readonly heading: Brush;
    readonly strong: Brush;
    readonly em: Brush;
    readonly del: Brush;
    readonly codespan: Brush;
    readonly code: Brush;
    readonly blockquote: Brush;
    readonly html: Brush;
    readonly hr: Brush;
    readonly listitem: Brush;
    readonly table: Brush;
    readonly paragraph: Brush;
    readonly link: Brush;
    readonly href: Brush;
    readonly emoji: boolean;
    readonly showSectionPrefix: boolean;
    readonly reflowText: boolean;
    readonly tab: number;
  }): MarkedExtension;
}
