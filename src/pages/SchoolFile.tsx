import { useState } from 'preact/hooks';

/** Larger than any school's file with a pupil list of a whole trust, in bytes. */
const LARGEST = 50_000_000;

interface Properties {
  /** Whether a file is in use now. */
  readonly loaded: boolean;
  /** Takes a file's text; rejects with a sentence when nothing in it could be read. */
  readonly onLoad: (text: string) => Promise<void>;
  readonly onForget: () => Promise<void>;
}

function sentence(fault: unknown): string {
  return fault instanceof Error && fault.message !== '' ? fault.message : 'The file could not be read.';
}

/** Opens the school's file, chosen or dropped, or forgets it. */
export function SchoolFile({ loaded, onLoad, onForget }: Properties) {
  const [said, setSaid] = useState<{ readonly text: string; readonly failed: boolean }>();
  const [over, setOver] = useState(false);

  const tell = async (done: string, act: () => Promise<void>) => {
    try {
      await act();
      setSaid({ text: done, failed: false });
    } catch (fault) {
      setSaid({ text: sentence(fault), failed: true });
    }
  };
  const load = (file: File | undefined) => {
    if (!file) return;
    void tell(`“${file.name}” is in use now.`, async () => {
      if (file.size > LARGEST)
        throw new Error('This is too large to be a school file. Choose the file your school gave you.');
      await onLoad(await file.text());
    });
  };

  return (
    <section>
      <h2>School file</h2>
      <p>Your school gives you one file with its policy, contacts and settings. It stays on this device.</p>
      {/* Dropping is a second way; the labelled field is the one for every hand. */}
      <label
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          load(event.dataTransfer?.files[0]);
        }}
      >
        {loaded ? 'Choose another school file, or drop it here' : 'Choose your school file, or drop it here'}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            load(currentTarget.files?.[0]);
            // The same file, put right, can then be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" class={said?.failed ? 'failed' : 'done'}>
        {said?.text}
      </p>
      {loaded ? (
        <button type="button" onClick={() => void tell('The school file is forgotten.', onForget)}>
          Forget the school file
        </button>
      ) : null}
    </section>
  );
}
