import type { Dismissal } from '@/src/platform/messages';
import { sayDate, sayReason, sayRule } from './wording';

interface Properties {
  readonly dismissals: readonly Dismissal[];
  readonly onUndo: (digest: string) => void;
}

/** What the person is not asked about any more. The words are not kept, so the list cannot show them. */
export function Dismissals({ dismissals, onUndo }: Properties) {
  return (
    <section>
      <h2>What you are not asked about</h2>
      {dismissals.length === 0 ? (
        <p>Nothing yet. When you choose “Not a pupil”, “My own child” or “Fine here”, it is listed here.</p>
      ) : (
        <>
          <p>The words themselves are not kept anywhere, so you see only what kind they were and when you chose.</p>
          <ul class="dismissals">
            {dismissals.map(({ digest, reason, rule, on }) => (
              <li key={digest}>
                <span>
                  <strong>{sayReason(reason)}</strong> · {sayRule(rule)} · {sayDate(on)}
                </span>
                <button
                  type="button"
                  aria-label={`Ask me again: ${sayReason(reason)}, ${sayRule(rule)}, ${sayDate(on)}`}
                  onClick={() => onUndo(digest)}
                >
                  Ask me again
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
