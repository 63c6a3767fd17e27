import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { POLICY_IDS } from '@/src/policy/builtin';
import { policySchema } from '@/src/policy/read';
import { schoolSchema } from '@/src/settings/schema';
import { exampleSchool } from './example-school';

/** A node of a managed schema, in the part of JSON Schema that Chromium reads without complaint. */
export interface SchemaNode {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode;
  readonly items?: SchemaNode;
}

type Given = ReturnType<typeof toJsonSchema>;

const SCHEMA = 'assets/public/managed_schema.json';
const DOCUMENT = 'docs/deploy/settings.md';
const TABLE = /(?<=<!-- keys:begin -->\n)[\s\S]*(?=<!-- keys:end -->)/;

/** Writes the managed schema and the table of docs/deploy/settings.md anew from the settings' own schema: `npm run schema`. */
export function main(): void {
  writeFileSync(SCHEMA, schemaText());
  writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8')));
}

/** The text of assets/public/managed_schema.json. */
export function schemaText(): string {
  return `${JSON.stringify(managedSchema(), null, 2)}\n`;
}

/** The document with its table of keys as it has to be. */
export function withTable(document: string): string {
  return document.replace(TABLE, () => `\n${table()}\n\n`);
}

/**
 * The school settings as Chromium's `storage.managed_schema` wants them. Limits and forms are left out on purpose:
 * Chromium would drop a value that breaks them without a word, whereas our own reader says what is wrong with it.
 */
function managedSchema(): SchemaNode {
  const whole = reduced(convert(schoolSchema));
  const policies = ` One of ${POLICY_IDS.join(', ')}.`;
  const properties = Object.entries(whole.properties ?? {}).map(([key, node]) =>
    key === 'policy' ? [key, { ...node, description: `${node.description}${policies}` }] : [key, node],
  );
  return { ...whole, properties: Object.fromEntries(properties) };
}

function convert(schema: GenericSchema): Given {
  return toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-07' });
}

function reduced(node: Given, path: readonly string[] = []): SchemaNode {
  const { type, description, properties, additionalProperties, items } = node;
  const named = description === undefined ? {} : { description };
  const child = (part: unknown, step: string) => reduced(part as Given, [...path, step]);
  // The settings keep the policy unread, so its shape comes from the stage that reads it.
  if (path.join('.') === 'ownPolicy') return { ...reduced(convert(policySchema), ['policy']), ...named };
  switch (type) {
    case 'object':
      return {
        type,
        ...named,
        ...(properties && {
          properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, child(part, key)])),
        }),
        ...(typeof additionalProperties === 'object' && { additionalProperties: child(additionalProperties, '*') }),
      };
    case 'array':
      return { type, ...named, items: child(items, '[]') };
    case 'string':
    case 'number':
    case 'boolean':
      return { type, ...named };
    default:
      throw new Error(`${path.join('.')} has no type that a managed schema knows.`);
  }
}

function table(): string {
  const rows = rowsOf(managedSchema().properties ?? {}, exampleSchool, '').map((cells) => `| ${cells.join(' | ')} |`);
  return ['| Key | Type | Example | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(properties: Readonly<Record<string, SchemaNode>>, example: unknown, prefix: string): string[][] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const value = (example as Record<string, unknown>)[key];
    const shown = key === 'ownPolicy' || key === 'clauses' ? 'see below' : `\`${JSON.stringify(value)}\``;
    const row = [`\`${prefix}${key}\``, typeInWords(node), shown, node.description ?? ''];
    if (key === 'ownPolicy') return [row, ...rowsOf(node.properties ?? {}, value, 'ownPolicy.')];
    if (key === 'clauses')
      return [row, ...rowsOf(node.items?.properties ?? {}, (value as unknown[])[0], `${prefix}clauses[].`)];
    return [row];
  });
}

function typeInWords({ type, items, additionalProperties }: SchemaNode): string {
  if (type === 'array' && items) return `list of ${items.type === 'string' ? 'texts' : 'objects'}`;
  if (type === 'object' && additionalProperties?.type === 'boolean') return 'object of true or false';
  return { string: 'text', boolean: 'true or false', number: 'number', object: 'object', array: 'list' }[type];
}
