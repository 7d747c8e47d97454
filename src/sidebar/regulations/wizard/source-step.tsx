import { useCallback, useState } from 'preact/hooks';
import type { DraftSource, ListRegulationsOutput } from '../../../contract/regulations';
import { wizardWords as words } from '../../../messages/ui-wizard';
import { FailureBox } from '../../controls/failure-box';
import { BusyIcon, Skeleton } from '../../controls/waiting';
import { usePage } from '../../state/page-context';
import { useLoad } from '../../state/use-load';
import { RegulationSelect } from '../regulation-select';
import { FileField } from './file-field';
import { emptyChoice, type SourceChoice, toSource } from './source-choice';
import type { Wizard } from './use-wizard';
import { draftIssueAt } from './wizard-issues';

const KINDS: readonly (readonly [DraftSource['kind'], string, string])[] = [
  ['builtIn', words.builtIn, words.builtInHint],
  ['register', words.register, words.registerHint],
  ['typical', words.typical, words.typicalHint],
  ['file', words.file, words.fileHint],
  ['empty', words.empty, words.emptyHint],
];

/** Step 1: where the norms come from. */
export function SourceStep({ wizard }: { readonly wizard: Wizard }) {
  const { call } = usePage();
  const { data, running, failure, load } = useLoad(useCallback(() => call('listRegulations', {}), [call]));
  return (
    <section aria-label={words.step.source} aria-busy={running} tabIndex={-1}>
      <FailureBox failure={failure} onRetry={load} />
      {data === null && running && <Skeleton rows={5} />}
      {data !== null && <Sources wizard={wizard} list={data} />}
    </section>
  );
}

function Sources({ wizard, list }: { readonly wizard: Wizard; readonly list: ListRegulationsOutput }) {
  const { starting, state, start } = wizard;
  const [choice, setChoice] = useState<SourceChoice>(() => emptyChoice(list));
  const source = toSource(choice);
  const change = (patch: Partial<SourceChoice>): void => setChoice({ ...choice, ...patch });
  return (
    <>
      <fieldset class="sources">
        <legend>{words.sourceAbout}</legend>
        {KINDS.map(([kind, title, hint]) => (
          <div key={kind} class="source">
            <label class="version">
              <input
                type="radio"
                name="source"
                checked={choice.kind === kind}
                onChange={() => change({ kind, fault: '' })}
              />
              <span class="tick-who">
                {title}
                <span class="faint">{hint}</span>
              </span>
            </label>
            {choice.kind === kind && <SourceDetails list={list} choice={choice} change={change} />}
          </div>
        ))}
      </fieldset>
      {state.fields !== null && <p class="warning-note">{words.sourceReplaces}</p>}
      <p class="field-error">{draftIssueAt(state.issues, 'source', true)}</p>
      <FailureBox failure={starting.failure} />
      <button
        type="button"
        class="button button-primary button-wide below"
        aria-disabled={starting.running}
        onClick={() => (source === null ? change({ fault: words.fileChoose }) : void start(source))}
      >
        <BusyIcon running={starting.running} name="next" />
        <span>{words.next}</span>
      </button>
    </>
  );
}

interface SourceDetailsProps {
  readonly list: ListRegulationsOutput;
  readonly choice: SourceChoice;
  readonly change: (patch: Partial<SourceChoice>) => void;
}

function SourceDetails({ list, choice, change }: SourceDetailsProps) {
  if (choice.kind === 'builtIn') {
    const editionOf = list.builtIn.find(({ id }) => id === choice.builtInId)?.editionOf ?? '';
    return (
      <>
        <RegulationSelect
          label={words.which}
          value={choice.builtInId}
          options={list.builtIn.map(({ id, shortTitle }) => ({ value: id, title: shortTitle }))}
          onChange={(builtInId) => change({ builtInId })}
        />
        {editionOf !== '' && <p class="hint below">{words.readyEdition(editionOf)}</p>}
      </>
    );
  }
  if (choice.kind === 'register') {
    return (
      <>
        <RegulationSelect
          label={words.which}
          value={choice.registerId}
          options={list.regulations.map(({ id, shortTitle }) => ({ value: id, title: shortTitle }))}
          onChange={(registerId) => change({ registerId })}
        />
        <label class="version below">
          <input
            type="checkbox"
            checked={choice.isNewEdition}
            onChange={(event) => change({ isNewEdition: event.currentTarget.checked })}
          />
          <span class="tick-who">
            {words.asEdition}
            <span class="faint">{words.asEditionHint}</span>
          </span>
        </label>
      </>
    );
  }
  return choice.kind === 'file' ? <FileField choice={choice} change={change} /> : null;
}
