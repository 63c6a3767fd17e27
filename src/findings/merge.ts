import { doubt } from './confidence';
import type { Finding } from './finding';

/**
 * One finding for each thing: of findings that overlap and serve the same duty the surest stands, then the longest, then
 * the first, by name of rule where all is equal. Findings of different duties stay apart, because different clauses speak to them.
 */
export function merge(findings: readonly Finding[]): Finding[] {
  const best = findings.toSorted(
    (a, b) =>
      doubt(a.confidence) - doubt(b.confidence) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      byName(a, b),
  );
  const kept = new Map<string, Finding[]>();
  for (const finding of best) {
    const ofDuty = kept.get(finding.duty) ?? [];
    if (!ofDuty.some((other) => other.start < finding.end && finding.start < other.end)) ofDuty.push(finding);
    kept.set(finding.duty, ofDuty);
  }
  return [...kept.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end || byName(a, b));
}

function byName(a: Finding, b: Finding): number {
  return `${a.duty} ${a.rule}`.localeCompare(`${b.duty} ${b.rule}`);
}
