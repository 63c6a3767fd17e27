import type { Citation } from '@/src/policy/verdict';
import { clauseInShort } from './wording';

/** The school's own clause: where it stands and what it says in short, with the whole of it a step away. */
export function Clause({ clause }: { readonly clause: Citation }) {
  const short = clauseInShort(clause.wording);
  return (
    <div class="clause">
      <p>
        <cite>
          {clause.policy}, {clause.number}
        </cite>
        {short}
      </p>
      <details>
        <summary>Read more</summary>
        <p class="heading">{clause.heading}</p>
        {short === clause.wording ? null : <p>{clause.wording}</p>}
      </details>
    </div>
  );
}
