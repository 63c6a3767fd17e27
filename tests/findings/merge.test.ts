import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/src/findings/finding';
import { keyOf } from '@/src/findings/key';
import { merge } from '@/src/findings/merge';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'r',
  duty: 'D1',
  confidence: 'likely',
  why: 'Why.',
  start: 0,
  end: 5,
  ...part,
});

describe('findings that overlap', () => {
  it('leave the surest of a duty', () => {
    const sure = finding({ start: 2, end: 4, confidence: 'certain' });
    expect(merge([finding({}), sure])).toEqual([sure]);
  });
  it('leave the longest of those as sure', () => {
    const long = finding({ start: 1, end: 9 });
    expect(merge([finding({}), long])).toEqual([long]);
  });
  it('stay apart for different duties', () => {
    expect(merge([finding({ duty: 'D2' }), finding({})])).toHaveLength(2);
  });
  it('come out in order, without overlaps in a duty, the same whatever the order they came in', () => {
    const any = fc.record({
      duty: fc.constantFrom('D1' as const, 'D2' as const),
      confidence: fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(any), (parts) => {
        const findings = parts.map(({ length, ...part }) => finding({ ...part, end: part.start + length }));
        const merged = merge(findings);
        expect(merge(findings.toReversed())).toEqual(merged);
        for (const [index, a] of merged.entries()) {
          expect(a.start).toBeGreaterThanOrEqual(merged[index - 1]?.start ?? 0);
          expect(merged.filter((b) => b.duty === a.duty && b.start < a.end && a.start < b.end)).toEqual([a]);
        }
      }),
    );
  });
});

describe('the key of a finding', () => {
  it.each([
    ['Zoë  O’Neil', "zoe o'neil", true],
    ['Zoë', 'Zoe!', true],
    ['Zoë', 'Zack', false],
    ['👀', '🎉', false],
  ])('of %s and %s', (a, b, same) => {
    const key = (text: string) => keyOf(finding({ end: text.length }), text);
    expect(key(a) === key(b)).toBe(same);
  });
  it('is another one for another rule', () => {
    expect(keyOf(finding({ rule: 'a' }), 'words')).not.toBe(keyOf(finding({ rule: 'b' }), 'words'));
  });
});
