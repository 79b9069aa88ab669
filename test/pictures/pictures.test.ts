import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-files.ts';
import { drawSvg, textOf } from './draw-svg.ts';
import { SCENES, sitFor } from './scenes.ts';

const MOST_BYTES = 60_000;

const readPicture = (name: string): string => readFileSync(join(ROOT, 'src/pages/pictures', name), 'utf8');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe.each(SCENES)('the picture "$name"', (scene) => {
  it('shows what the program shows today; if not, look at the change and run: npm run pictures', async () => {
    const picture = await sitFor(scene);
    expect(textOf(picture)).toBe(readPicture(`${scene.name}.txt`));
    expect(drawSvg(picture)).toBe(readPicture(`${scene.name}.svg`));
  });

  it('is small, says in words what it shows, and needs nothing from elsewhere', () => {
    const svg = readPicture(`${scene.name}.svg`);
    expect(Buffer.byteLength(svg)).toBeLessThan(MOST_BYTES);
    expect(svg).toContain(`<title id="title">${scene.title}</title>`);
    expect(svg).toContain('<desc id="desc">');
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|<script/u);
  });

  it('stands in the README with its text beside it', () => {
    expect(readme).toContain(`src/pages/pictures/${scene.name}.svg`);
    expect(readme).toContain(`src/pages/pictures/${scene.name}.txt`);
  });
});
