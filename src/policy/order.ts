import type { CitedFinding } from './verdict';

const confidences = ['certain', 'likely', 'possible'];

/** Orders findings as a verdict lists them: what is asked about first, then the surest, then as they stand in the draft. */
export function byUrgency(a: CitedFinding, b: CitedFinding): number {
  return (
    Number(b.strength === 'ask') - Number(a.strength === 'ask') ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    a.start - b.start ||
    a.end - b.end
  );
}
