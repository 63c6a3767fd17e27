import { useState } from 'preact/hooks';
import type { Policy } from '@/src/policy/policy';
import { searchClauses } from './search';
import { sayFound } from './wording';

/** A policy to look things up in. While somebody searches, what was found stands open. */
export function PolicyClauses({ policy }: { readonly policy: Pick<Policy, 'title' | 'clauses'> }) {
  const [query, setQuery] = useState('');
  const found = searchClauses(policy.clauses, query);
  const searching = query.trim() !== '';
  return (
    <section>
      <h2>{policy.title}</h2>
      <label class="search">
        Search the policy
        <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      </label>
      <p role="status" class="count">
        {searching ? sayFound(found.length) : ''}
      </p>
      <ul class="clauses">
        {found.map(({ number, heading, wording, exceptions }) => (
          <li key={`${number} ${heading}`}>
            <details open={searching}>
              <summary>
                <span class="number">{number}</span> {heading}
              </summary>
              <p>{wording}</p>
              {exceptions.length > 0 ? <p>Not meant: {exceptions.join('; ')}.</p> : null}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
