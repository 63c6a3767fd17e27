import type { Surface } from '@/src/draft/draft';
import { lessSure } from './confidence';
import type { Finding } from './finding';
import type { Case, Rule } from './rule';
import type { Seen, Sighting } from './seen';

/** A rule's findings in one draft: one for each entity that one of its cases marks. */
export function applyRule(rule: Rule, seen: Seen, surface: Surface): Finding[] {
  return rule.cases.flatMap((oneCase) => {
    if (oneCase.surfaces.length > 0 && !oneCase.surfaces.includes(surface)) return [];
    return [...seen.of(oneCase.find)]
      .filter((found) => matches(oneCase, seen, found))
      .map((found) => toFinding(rule, oneCase, found));
  });
}

function matches(oneCase: Case, seen: Seen, found: Sighting): boolean {
  return (
    oneCase.with.every((condition) => seen.holds(condition, found)) &&
    !oneCase.without.some((condition) => seen.holds(condition, found))
  );
}

function toFinding({ id, duty, why, whyUnsure = why, fix }: Rule, oneCase: Case, { entity }: Sighting): Finding {
  const confidence = lessSure(oneCase.confidence, entity.confidence);
  return {
    rule: id,
    duty,
    start: entity.start,
    end: entity.end,
    confidence,
    why: confidence === 'certain' ? why : whyUnsure,
    ...(fix && { fix }),
  };
}
