import type { Entity, EntityKind } from '@/src/detect/entity';
import type { Reading } from '@/src/draft/reading';
import { type Place, placesOf } from './place';
import type { Condition } from './rule';

/** An entity and where it stands. */
export interface Sighting {
  readonly entity: Entity;
  readonly place: Place;
}

/** No entity is longer than this many words; it bounds how far back a neighbour is looked for. */
const longestEntity = 60;
const besideWords = 3;

/** A draft's entities, indexed by kind and place, so that a rule's conditions cost little however long the draft is. */
export class Seen {
  readonly #byKind = new Map<EntityKind, Sighting[]>();
  readonly #bySentence = new Map<string, Sighting[]>();
  readonly #byClause = new Map<string, Sighting[]>();

  constructor(reading: Reading, entities: readonly Entity[]) {
    const placeOf = placesOf(reading);
    const sightings = entities.map((entity) => ({ entity, place: placeOf(entity) }));
    sightings.sort((a, b) => a.place.firstWord - b.place.firstWord);
    for (const sighting of sightings) {
      for (const kind of pathsOf(sighting.entity.kind)) {
        add(this.#byKind, kind, sighting);
        add(this.#bySentence, `${sighting.place.sentence} ${kind}`, sighting);
        add(this.#byClause, `${sighting.place.clause} ${kind}`, sighting);
      }
    }
  }

  /** Everything of these kinds, each once. */
  of(kinds: readonly EntityKind[]): Set<Sighting> {
    return new Set(kinds.flatMap((kind) => this.#byKind.get(kind) ?? []));
  }

  /** Whether another entity of the condition's kinds is as near as it says. */
  holds({ near, kinds }: Condition, around: Sighting): boolean {
    return kinds.some((kind) => {
      if (near === 'over' || near === 'beside') return this.#neighbour(kind, around, near);
      return this.#around(kind, around, near).some((other) => other !== around && !sameWords(other, around));
    });
  }

  #around(kind: EntityKind, { place }: Sighting, near: 'clause' | 'sentence' | 'draft'): readonly Sighting[] {
    if (near === 'draft') return this.#byKind.get(kind) ?? [];
    if (near === 'sentence') return this.#bySentence.get(`${place.sentence} ${kind}`) ?? [];
    return this.#byClause.get(`${place.clause} ${kind}`) ?? [];
  }

  #neighbour(kind: EntityKind, around: Sighting, near: 'over' | 'beside'): boolean {
    const others = this.#bySentence.get(`${around.place.sentence} ${kind}`) ?? [];
    const { firstWord, lastWord } = around.place;
    for (let at = firstAtOrAfter(others, firstWord - longestEntity); at < others.length; at++) {
      const other = others[at];
      if (!other || other.place.firstWord > lastWord + besideWords + 1) return false;
      if (other === around) continue;
      const over = other.entity.start < around.entity.end && around.entity.start < other.entity.end;
      if (near === 'over' ? over : !over && other.place.lastWord >= firstWord - besideWords - 1) return true;
    }
    return false;
  }
}

/** "term/sen" is also a "term". */
function pathsOf(kind: EntityKind): EntityKind[] {
  const parts = kind.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function sameWords({ entity: a }: Sighting, { entity: b }: Sighting): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind;
}

function firstAtOrAfter(inOrder: readonly Sighting[], word: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.place.firstWord ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function add<Key>(map: Map<Key, Sighting[]>, key: Key, sighting: Sighting): void {
  const list = map.get(key);
  if (list) list.push(sighting);
  else map.set(key, [sighting]);
}
