/** `npm run fields`: makes the page about the fields of a pack from the schemas. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FieldSchema, fieldPage } from './field-page.ts';

const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (name: string): FieldSchema =>
  JSON.parse(readFileSync(join(top, 'src', 'schemas', `${name}-1.schema.json`), 'utf8')) as FieldSchema;

writeFileSync(join(top, 'prompts', 'FIELDS.md'), fieldPage(['pack', 'prompt', 'rule'].map(read)));
