import { useId, useState } from 'preact/hooks';
import { importWords as words } from '../../messages/ui-import';
import { FailureBox } from '../controls/failure-box';
import { BusyIcon } from '../controls/waiting';
import type { Import } from './use-import';

/** Step 1: the file, chosen or dropped. */
export function FileStep({ importing }: { readonly importing: Import }) {
  const { state, reading, take, read } = importing;
  const id = useId();
  const [isOver, setOver] = useState(false);
  // What is wrong with the file stands beside it; a failure of another kind has a box of its own.
  const ofFile = reading.failure?.issues.find(({ path }) => path.startsWith('file'))?.message;
  const fault = state.fault || (ofFile ?? '');
  return (
    <section aria-label={words.step.file} aria-busy={reading.running} tabIndex={-1}>
      <p>{words.about}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse alone; the button inside does the same */}
      <div
        class={isOver ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label for={id}>{words.drop}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          aria-label={words.file}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-note`}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      <p id={`${id}-note`} class={fault === '' ? 'hint' : 'field-error'} role="status">
        {fault === '' ? state.file !== null && words.chosen(state.file.fileName) : fault}
      </p>
      <FailureBox failure={ofFile === undefined ? reading.failure : null} />
      <button
        type="button"
        class="button button-primary button-wide below"
        aria-disabled={reading.running}
        onClick={read}
      >
        <BusyIcon running={reading.running} name="next" />
        <span>{reading.running ? words.reading : words.read}</span>
      </button>
    </section>
  );
}
