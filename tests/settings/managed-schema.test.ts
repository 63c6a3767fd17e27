import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleSchool } from '@/scripts/example-school';
import { schemaText, withTable } from '@/scripts/managed-schema';
import { readPolicy } from '@/src/policy/read';
import { readSchool, schoolSchema } from '@/src/settings/schema';

const text = readFileSync('assets/public/managed_schema.json', 'utf8');
const document = readFileSync('docs/deploy/settings.md', 'utf8');
const schema: unknown = JSON.parse(text);

/** The attributes that Chromium's own reader of policy schemas (components/policy/core/common/schema.cc) knows, by type. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  string: ['type', 'description', 'title', 'id', 'enum', 'pattern', 'sensitiveValue'],
  integer: ['type', 'description', 'title', 'id', 'enum', 'minimum', 'maximum'],
  number: ['type', 'description', 'title', 'id'],
  boolean: ['type', 'description', 'title', 'id'],
  array: ['type', 'description', 'title', 'id', 'items'],
  object: ['type', 'description', 'title', 'id', 'properties', 'patternProperties', 'additionalProperties', 'required'],
};

/** Every node with its path, the root first. */
function nodes(node: Record<string, unknown>, path = ''): [string, Record<string, unknown>][] {
  const inner = [
    ...Object.entries((node.properties ?? {}) as object),
    ...(node.items === undefined ? [] : [['[]', node.items]]),
    ...(node.additionalProperties === undefined ? [] : [['*', node.additionalProperties]]),
  ] as [string, Record<string, unknown>][];
  return [[path, node], ...inner.flatMap(([key, child]) => nodes(child, `${path}/${key}`))];
}

it('is up to date; else run npm run schema', () => {
  expect(text).toBe(schemaText());
  expect(document).toBe(withTable(document));
});

describe('keeps to what Chromium accepts', () => {
  it('has an object at the top that leaves no room for other keys', () => {
    expect(schema).toMatchObject({ type: 'object' });
    expect(schema).not.toHaveProperty('additionalProperties');
  });

  it.each(nodes(schema as Record<string, unknown>))('%s has one type and only attributes of that type', (_, node) => {
    const known = ATTRIBUTES[String(node.type)];
    expect(known, `type ${node.type}`).toBeDefined();
    expect(known).toEqual(expect.arrayContaining(Object.keys(node)));
    if (node.type === 'array') expect(node.items).toBeTypeOf('object');
  });
});

it('has every key of the settings, each with a description', () => {
  const { properties } = schema as { properties: Record<string, { description?: string }> };
  expect(Object.keys(properties)).toEqual(Object.keys(schoolSchema.entries));
  for (const [key, { description }] of Object.entries(properties)) expect(description, key).toMatch(/\.$/);
});

it('the example has every key and is read without a problem', () => {
  expect(Object.keys(exampleSchool)).toEqual(Object.keys(schoolSchema.entries));
  expect(readSchool(exampleSchool)).toEqual({ school: exampleSchool, problems: [] });
  expect(readPolicy(exampleSchool.ownPolicy)).toEqual({ policy: exampleSchool.ownPolicy, problems: [] });
});

it('the document shows every key in a row with type, example and meaning', () => {
  const rows = new Map(
    document.split('\n').flatMap((line) => {
      const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
      return cells.length === 4 ? [[cells[0], cells.slice(1)] as const] : [];
    }),
  );
  for (const key of Object.keys(schoolSchema.entries)) {
    expect(rows.get(`\`${key}\``), key).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
      expect.stringMatching(/\.$/),
    ]);
  }
});
