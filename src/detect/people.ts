/** compromise's opinion of who is a person; it takes milliseconds, so it is asked only where there is something to decide. */
export interface People {
  /** The stretches of a plain text that it holds to be people. Half-open, UTF-16 code units. */
  peopleIn(text: string): readonly { readonly start: number; readonly end: number }[];
}

/** Loads compromise, which is large, on first use. */
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
