import type { NameWords } from './name-words';
import type { Scene, Surroundings } from './surroundings';

/** Where a name stands: its words and what is around them. `from` and `to` are places among the words. */
export interface Place {
  readonly words: NameWords;
  readonly from: number;
  readonly to: number;
  readonly around: Surroundings;
  /** What else was seen in these very words: `person/public`, `person/family`, `person/titled`, `staff` ... */
  readonly alsoSeen: ReadonlySet<string>;
}

/** The scene of the sentence in which a name stands. */
export function sceneAt({ words, from, around }: Pick<Place, 'words' | 'from' | 'around'>): Scene {
  return around.sentences[words.words[from]?.sentence ?? 0] ?? around.draft;
}

/** Whether pupils are spoken of within two sentences of a name. */
export function nextToClassroom({ words, from, around }: Pick<Place, 'words' | 'from' | 'around'>): boolean {
  const sentence = words.words[from]?.sentence ?? 0;
  return [sentence - 2, sentence - 1, sentence + 1, sentence + 2].some((near) => around.sentences[near]?.classroom);
}

/** The words of a name, and those before and after it. */
export function neighbours({ words: { words }, from, to }: Place) {
  return { before: words[from - 1], name: words.slice(from, to), after: words[to] };
}
