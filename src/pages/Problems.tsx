import type { Problem } from '@/src/settings/school';

/** What was left out of the school's settings, and what to do about it. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section class="notice care">
      <h2>{problems.length === 1 ? 'One setting was left out' : `${problems.length} settings were left out`}</h2>
      <p>Everything else is in use. Send this list to whoever made the settings.</p>
      <ul>
        {problems.map(({ at, message }) => (
          <li key={`${at} ${message}`}>
            <code>{at}</code>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
