import { describe, expect, test } from 'vitest';
import { width } from '../../src/core/text/width.ts';
import { loadColourBrushes } from '../../src/io/styles.ts';
import { createScreen } from '../../src/io/terminal-screen.ts';
import { keptStream } from '../support/streams.ts';

const ESC = '\u001b';

const draw = async (markdown: string, columns = 60, colour = false): Promise<string> => {
  const stdout = keptStream();
  const screen = createScreen({
    stdout,
    stderr: keptStream(),
    brushes: colour ? await loadColourBrushes() : null,
    width: columns,
    onLost: () => {},
  });
  await screen.page(markdown);
  return stdout.text();
};

const PAGE = `# What it is

A rule **looks** for words that
may land as an instruction, like \`you should\`. 5 < 6 & it's "so".

- a point with **bold** words that is long enough to be wrapped
  - one inside it
- another

1. first
2. second

> She said it, and it was long enough to be wrapped around.

\`\`\`sh
cps-story check --setting one-to-one my-story.md --format json
\`\`\`

| setting | for | long |
|---|---|---|
| group | your turn | **3** to 5 |

See [the page](https://example.org/a+b) or <https://example.org>.
`;

describe('a page', () => {
  test('reads like this without colour', async () => {
    expect(await draw(PAGE)).toMatchInlineSnapshot(`
      "What it is

      A rule looks for words that may land as an instruction, like
      you should. 5 < 6 & it's "so".

        * a point with bold words that is long enough to be
          wrapped
          * one inside it
        * another

        1. first
        2. second

        She said it, and it was long enough to be wrapped around.

        cps-story check --setting one-to-one my-story.md --format json

        * group; for: your turn; long: 3 to 5

      See the page (https://example.org/a+b) or
      https://example.org.
      "
    `);
  });

  test('is the same with colour, when the codes are taken out', async () => {
    const coloured = await draw(PAGE, 60, true);
    expect(coloured).toContain(`${ESC}[1mbold${ESC}[22m`);
    expect(coloured.replaceAll(new RegExp(`${ESC}\\[\\d+m`, 'gu'), '')).toBe(await draw(PAGE));
  });

  test('uses the basic colours, and no red', async () => {
    const codes = Array.from(
      (await draw(PAGE, 60, true)).matchAll(new RegExp(`${ESC}\\[([\\d;]*)m`, 'gu')),
      ([, code]) => code,
    );
    for (const code of codes) expect(['1', '22', '3', '23', '36', '39']).toContain(code);
  });

  test.each([40, 60, 80])('fits %i columns, examples to type aside', async (columns) => {
    for (const line of (await draw(PAGE, columns)).split('\n')) {
      if (!line.includes('cps-story check')) expect(width(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('lets nothing in it drive the terminal', async () => {
    const shown = await draw(
      `${ESC}[31mred${ESC}]8;;https://example.org\u0007 \`${ESC}[2J\` [a](https://x.org/${ESC}[1m) \u202e`,
      60,
      true,
    );
    expect(shown.replaceAll(new RegExp(`${ESC}\\[(?:1|22|36|39)m`, 'gu'), '')).not.toContain(ESC);
    expect(shown).toContain('<U+202E>');
  });

  test('leaves :words: and letters outside ASCII as they are', async () => {
    expect(await draw(':heart: café 日本語 👨‍👩‍👧‍👦')).toBe(':heart: café 日本語 👨‍👩‍👧‍👦\n');
  });
});
