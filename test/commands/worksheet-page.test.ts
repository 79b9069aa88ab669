import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writing } from '../../src/cli/writing.ts';
import { english } from '../../src/core/words/words.ts';
import { sitDown } from '../support/draft-session.ts';
import { ROOT } from '../support/source-files.ts';
import { desk, FILE, json, textAt } from '../support/worksheet-files.ts';

const PAGE = readFileSync(join(ROOT, 'src/pages/worksheet.md'), 'utf8');
const BLOCKS = (PAGE.match(/(?:^ {4}.*\n|^\n(?= {4}))+/gm) ?? []).map((block) =>
  block.replace(/^ {4}/gm, '').trim(),
);

it('the page about worksheets shows a part of one as it is written, with an answer that is read', async () => {
  const part = BLOCKS.find((block) => block.startsWith('%%')) ?? '';
  const [remarks = '', answer = ''] = part.split('\n\n');
  const disk = desk();
  await sitDown([], { disk, options: { pack: 'group', worksheet: 'mine.txt' } });
  expect(textAt(disk)).toContain(`${remarks}\n`);
  disk.put(FILE, textAt(disk).replace(remarks, part));
  expect((await json(disk)).result).toMatchObject({ text: answer, problems: [] });
});

it('the page about worksheets names only flags that are there', () => {
  const [draft] = writing(english);
  const flags = (draft?.flags ?? []).map(([typed]) => typed.split(' ')[0]);
  for (const [flag] of PAGE.matchAll(/--[a-z-]+/g)) expect(flags).toContain(flag);
});
