/** A schema of ours, as far as a page is made of it. */
export type FieldSchema = {
  readonly title?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  /** What holds in the usual case. */
  readonly then?: { readonly required?: readonly string[] };
  readonly properties?: { readonly [name: string]: FieldSchema };
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
  readonly enum?: readonly (string | number)[];
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

const OPENING = `# Every field of a pack

This page is made from the schemas of format 1 (\`pack-1.schema.json\`, \`prompt-1.schema.json\`, \`rule-1.schema.json\`), which an editor can use too. How to write a pack stands in [README.md](README.md).`;

/** The page about the fields of these files, for trainers. */
export const fieldPage = (schemas: readonly FieldSchema[]): string =>
  `${[OPENING, ...schemas.flatMap(partOf)].join('\n\n')}\n`;

const partOf = ({
  title = '',
  description = '',
  required = [],
  then,
  properties = {},
}: FieldSchema): readonly string[] => [
  `## ${title}`,
  description,
  [
    '| field | must be there | what it is | takes |',
    '| --- | --- | --- | --- |',
    ...Object.entries(properties).flatMap(([name, field]) =>
      rowsOf(name, field, needOf(name, required, then?.required ?? [])),
    ),
  ].join('\n'),
];

const needOf = (name: string, always: readonly string[], usually: readonly string[]): string =>
  always.includes(name) ? 'yes' : usually.includes(name) ? 'unless it extends' : 'no';

/** A field, and below it the fields inside it, each with the way to it. */
const rowsOf = (name: string, field: FieldSchema, need: string): readonly string[] => [
  `| \`${name}\` | ${need} | ${field.description ?? ''} | ${takes(field)} |`,
  ...Object.entries(insideOf(field)).flatMap(([inner, one]) => rowsOf(`${name}.${inner}`, one, 'no')),
];

const insideOf = (field: FieldSchema): { readonly [name: string]: FieldSchema } => {
  if (field.properties) return field.properties;
  const within = [field.items, ...(field.anyOf ?? [])].filter((one) => one !== undefined);
  return Object.assign({}, ...within.map(insideOf));
};

const takes = (field: FieldSchema): string => {
  if (field.enum) return [...new Set(field.enum.map((one) => `\`${one}\``))].join(', ');
  const { anyOf = [], title, type, minimum, maximum, maxLength } = field;
  if (anyOf.length > 0) return [...new Set(anyOf.map(takes))].join(', or ');
  if (type === 'integer') return `a whole number, ${minimum} to ${maximum}`;
  if (type === 'boolean') return '`yes`, `no`';
  if (type === 'array') return `a list of ${field.items ? takes(field.items) : 'words'}`;
  if (type === 'object') return 'lines below it';
  if (title !== undefined) return title;
  return maxLength === undefined ? 'words' : `words, ${maxLength} letters at most`;
};
