import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Matter } from './group';
import { againLabel, dismissals, fixLabel, said } from './wording';

interface Properties {
  readonly matter: Matter;
  /** Names this matter in its buttons' values, which are "fix <place>" and "dismiss <place> <reason>". */
  readonly place: string;
  /** Absent where the matter before it has just said the same. */
  readonly why: string | undefined;
  readonly dismissed: boolean;
}

/** What remains of a matter the person has set aside; it takes the focus of the button that went with the rest. */
function SetAside({ words }: { readonly words: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  return (
    <p class="aside" tabIndex={-1} ref={line}>
      You will not be asked about {said(words)} again on this device. To undo this, open Second Look’s options.
    </p>
  );
}

/** Some words of the draft: why they matter, the fix first, and how not to be asked about them again. */
export function MatterView({ matter, place, why, dismissed }: Properties) {
  const { words, findings } = matter;
  const fix = fixLabel(matter);
  if (dismissed) return <SetAside words={words} />;
  return (
    <div class="matter">
      {words.trim() === '' ? null : <h2>{said(words)}</h2>}
      {why ? <p>{why}</p> : null}
      {fix ? (
        <button type="submit" class="fix" value={`fix ${place}`}>
          {fix}
        </button>
      ) : null}
      <fieldset>
        <legend>{againLabel(words)}</legend>
        {dismissals(findings[0]).map(({ reason, label }) => (
          <button key={reason} type="submit" value={`dismiss ${place} ${reason}`}>
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
