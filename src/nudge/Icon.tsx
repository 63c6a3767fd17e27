/** A cup of tea with two wisps of steam: sit down, look again. Decoration only; what it stands beside carries the name. */
export function Icon() {
  return (
    <svg class="cup" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M9.2 3c-1.3 1.4 1.3 2.6 0 4.2M13.4 3c-1.3 1.4 1.3 2.6 0 4.2M17 12h1.2a2.4 2.4 0 0 1 0 4.9h-1.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
      />
      <path d="M5 10h12.2v5.2a4.6 4.6 0 0 1-4.6 4.6h-3A4.6 4.6 0 0 1 5 15.2z" fill="currentColor" />
    </svg>
  );
}
