import { describe, expect, it } from 'vitest';
import { builtinPolicy, POLICY_IDS } from '@/src/policy/builtin';
import { LONGEST_WORDING, readPolicy } from '@/src/policy/read';
import { NUMBERS } from './numbers';

const files = import.meta.glob<Record<string, unknown>>('/rules/policies/*.yaml', { eager: true, import: 'default' });

it('ships the policies whose documents are listed', () => {
  expect(POLICY_IDS).toEqual(Object.keys(NUMBERS).sort());
});

describe.each(Object.entries(files))('%s', (path, { group: _folder, ...data }) => {
  const id = path.replace(/^.*\/|\.yaml$/g, '');
  const clauses = builtinPolicy(id)?.clauses ?? [];

  it('is read without a problem', () => {
    expect(readPolicy(data).problems).toEqual([]);
  });

  it('has every clause of its document, in order', () => {
    expect(clauses.map(({ number }) => number)).toEqual(NUMBERS[id]);
  });

  it.each(clauses)('$number has a heading, and a wording that fits into a nudge and is a sentence', (clause) => {
    expect(clause.heading).not.toBe('');
    expect(clause.wording.length).toBeLessThanOrEqual(LONGEST_WORDING);
    expect(clause.wording).toMatch(/^[A-Z].*\.$/s);
  });

  it.each(clauses)('$number says with what force it asks, and only of duties that it has', (clause) => {
    const written = (data.clauses as Record<string, unknown>[]).find(({ number }) => number === clause.number);
    expect(written).toHaveProperty('strength');
    expect(clause.duties).toEqual(expect.arrayContaining([...Object.keys(clause.byDuty), ...clause.leads]));
  });
});
