import type { Entity } from '@/src/detect/entity';
import type { Duty, Finding } from './finding';

const prefix = 'own-term/';

/** A finding for each of the school's own terms (entities `own-term/<duty>`), under the duty that the school gave it. */
export function ownTermFindings(entities: readonly Entity[]): Finding[] {
  return entities
    .filter(({ kind }) => kind.startsWith(prefix))
    .map(({ kind, start, end, confidence, why }) => ({
      rule: 'own-term',
      duty: kind.slice(prefix.length) as Duty,
      start,
      end,
      confidence,
      why,
    }));
}
