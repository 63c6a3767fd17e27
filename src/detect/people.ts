import type { Span } from '@/src/draft/draft';

/** Somebody's opinion of who is a person, asked only where there is something to decide. */
export interface People {
  /** The stretches of a plain text that are people; none are known while the opinion is not there yet. */
  peopleIn(text: string): readonly Span[];
}

/** An opinion that is fetched once somebody has asked for it. */
export interface PeopleOnDemand extends People {
  /** Whether an opinion was asked for that was not there and now is, so that asking again may help. Never throws. */
  fetched(): Promise<boolean>;
}

/** compromise's opinion. It is large and takes a tenth of a second to get ready, and most drafts have no need of it. */
export function peopleOnDemand(load: () => Promise<People> = loadPeople): PeopleOnDemand {
  let people: People | undefined;
  let wanted = false;
  return {
    peopleIn(text) {
      if (!people) wanted = true;
      return people?.peopleIn(text) ?? [];
    },
    async fetched() {
      if (!wanted || people) return false;
      wanted = false;
      people = await load().catch(() => undefined);
      return people !== undefined;
    },
  };
}

/** Loads compromise at once. */
export async function loadPeople(): Promise<People> {
  const { default: nlp } = await import('compromise/three');
  return {
    peopleIn: (text) =>
      (nlp(text).people().out('offset') as { offset: { start: number; length: number } }[]).map(({ offset }) => ({
        start: offset.start,
        end: offset.start + offset.length,
      })),
  };
}
