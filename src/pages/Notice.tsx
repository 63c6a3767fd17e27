import type { Said } from './wording';

/** A state in words, with a strip whose colour repeats what the words say. */
export function Notice({ said }: { readonly said: Said }) {
  return (
    <section class={`notice ${said.mood}`}>
      <h2>{said.title}</h2>
      <p>{said.text}</p>
    </section>
  );
}
