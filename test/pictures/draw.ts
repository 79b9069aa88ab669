/**
 * `npm run pictures`: draws the pictures of the README from real sessions with the built program, each with its text beside it. Run it
 * when test/pictures/pictures.test.ts says that a screen has changed, and look at what came out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/source-files.ts';
import { drawSvg, textOf } from './draw-svg.ts';
import { SCENES, sitFor } from './scenes.ts';

const PICTURES = join(ROOT, 'src', 'pages', 'pictures');

for (const scene of SCENES) {
  const picture = await sitFor(scene);
  writeFileSync(join(PICTURES, `${scene.name}.svg`), drawSvg(picture));
  writeFileSync(join(PICTURES, `${scene.name}.txt`), textOf(picture));
  process.stdout.write(`${scene.name}: ${picture.rows.length} lines\n`);
}
