import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spots } from '@/src/nudge/place';

const size = { width: 44, height: 26 };
const viewport = { width: 1000, height: 700 };
const box = fc.record({
  left: fc.integer({ min: -200, max: 1100 }),
  top: fc.integer({ min: -200, max: 800 }),
  width: fc.integer({ min: 0, max: 1200 }),
  height: fc.integer({ min: 0, max: 900 }),
});

describe('spots', () => {
  test('begins beside the top of the composer', () => {
    expect(spots({ left: 200, top: 100, width: 500, height: 80 }, size, viewport)[0]).toEqual({
      left: 706,
      top: 100,
      ...size,
    });
  });

  test('stays within the window, wherever the composer is', () => {
    fc.assert(
      fc.property(box, (composer) => {
        for (const { left, top, width, height } of spots(composer, size, viewport)) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(viewport.width);
          expect(top + height).toBeLessThanOrEqual(viewport.height);
        }
      }),
    );
  });

  test('finds room about every composer that leaves some', () => {
    const inView = box.filter(
      ({ left, top, width, height }) => left > 60 && top > 60 && left + width < 940 && top + height < 640,
    );
    fc.assert(
      fc.property(inView, (composer) => {
        expect(spots(composer, size, viewport).length).toBeGreaterThan(3);
      }),
    );
  });
});
