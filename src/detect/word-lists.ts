import type { PhraseSets } from './phrase';

/** A file of rules/words: phrases (see phrase.ts) that mean one thing at school. */
export interface WordList {
  /** The file's name; its words become entities of the kind `term/<id>`. */
  readonly id: string;
  /** What the words are about, as it can stand after "This looks like". */
  readonly about: string;
  readonly terms: readonly string[];
  /** Look-alikes: phrases in which these words mean something else. */
  readonly not: readonly string[];
  /** For each of `terms` and then of `not`: words one of which is in all that it matches, with spaces; '' where none is. */
  readonly needs: readonly string[];
}

const files = import.meta.glob<Partial<WordList>>(['/rules/words/*.yaml', '!/rules/words/names-*.yaml'], {
  eager: true,
  import: 'default',
});

/** Every word list; scripts/vite-yaml.ts has validated them at build. */
export const wordLists: readonly WordList[] = Object.values(files).map(
  ({ id = '', about = '', terms = [], not = [], needs = [] }) => ({
    id,
    about,
    terms,
    not,
    needs,
  }),
);

/** The sets of phrases that word lists share. */
export const phraseSets: PhraseSets = Object.assign(
  {},
  ...Object.values(import.meta.glob<PhraseSets>('/rules/sets.yaml', { eager: true, import: 'default' })),
);
