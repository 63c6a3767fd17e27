import type { Confidence } from '@/src/detect/entity';

const order: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** 0 for certain, 2 for possible: how findings are put in order. */
export function doubt(confidence: Confidence): number {
  return order.indexOf(confidence);
}

/** The less sure of two. */
export function lessSure(a: Confidence, b: Confidence): Confidence {
  return doubt(a) > doubt(b) ? a : b;
}
