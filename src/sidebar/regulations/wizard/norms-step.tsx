import { useState } from 'preact/hooks';
import type { NormField } from '../../../contract/regulations';
import { wizardWords as words } from '../../../messages/ui-wizard';
import { SelectField, TextArea, TextField } from '../../controls/field';
import { Icon } from '../../controls/icon';
import { memo } from '../../controls/memo';
import { NormMarks } from '../norm-line';
import type { Wizard } from './use-wizard';
import { draftIssueAt } from './wizard-issues';
import { type NormChoice, placeOfNorm, type WizardAction, type WizardFields, type WizardState } from './wizard-state';

interface NormsStepProps {
  readonly wizard: Wizard;
  readonly fields: WizardFields;
}

/** Step 3: which norms are taken, with the clauses, the numbers and the words of the new text. */
export function NormsStep({ wizard, fields }: NormsStepProps) {
  const { state, dispatch } = wizard;
  const { norms } = fields;
  const count = norms.filter(({ taken }) => taken).length;
  const all = count === norms.length;
  if (norms.length === 0) return <p class="empty">{words.noNorms}</p>;
  return (
    <section aria-label={words.step.norms} tabIndex={-1}>
      <div class="attendance-top">
        <span aria-live="polite">{words.taken(count, norms.length)}</span>
        <button type="button" class="link-button" onClick={() => dispatch({ type: 'allTaken', taken: !all })}>
          {all ? words.takeNone : words.takeAll}
        </button>
      </div>
      <ul class="norms">
        {norms.map((norm) => (
          <li key={norm.id} class="norm">
            <NormChoiceLine
              norm={norm}
              path={`norms.${placeOfNorm(fields, norm.id)}`}
              issues={state.issues}
              dispatch={dispatch}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface NormChoiceProps {
  readonly norm: NormChoice;
  /** Its place in the draft; one that is not taken has none, and no issues. */
  readonly path: string;
  readonly issues: WizardState['issues'];
  readonly dispatch: (action: WizardAction) => void;
}

const NormChoiceLine = memo(function NormChoiceOnce(props: NormChoiceProps) {
  const { norm, path, issues, dispatch } = props;
  const [open, setOpen] = useState(false);
  const wholeError = draftIssueAt(issues, path) ?? draftIssueAt(issues, `${path}.id`);
  const faulty = ['clause', 'title', 'quote', 'parameters'].some((one) => draftIssueAt(issues, `${path}.${one}`, true));
  const take = (taken: boolean): void => {
    // A norm of the usual ones has no clause yet: the field for it is what comes next.
    if (taken && norm.clause === '') setOpen(true);
    dispatch({ type: 'normChanged', id: norm.id, patch: { taken } });
  };
  return (
    <>
      <label class="version">
        <input type="checkbox" checked={norm.taken} onChange={(event) => take(event.currentTarget.checked)} />
        <span class="tick-who">
          <span class="norm-top">
            <NormMarks norm={norm} />
          </span>
          {norm.title}
        </span>
      </label>
      {wholeError !== undefined && <p class="field-error">{wholeError}</p>}
      {norm.taken && (
        // What a fault has opened stays open while the fault is being mended.
        <details class="rare" open={open || faulty} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary aria-label={words.editOf(norm.title)}>
            <Icon name="expand" size={18} />
            {words.edit}
          </summary>
          <NormFields {...props} />
        </details>
      )}
    </>
  );
});

function NormFields({ norm, path, issues, dispatch }: NormChoiceProps) {
  const change = (patch: Partial<NormChoice>): void => dispatch({ type: 'normChanged', id: norm.id, patch });
  const errorAt = (field: string): string | undefined => draftIssueAt(issues, `${path}.${field}`);
  return (
    <>
      <TextField
        label={words.clause}
        value={norm.clause}
        error={errorAt('clause')}
        onChange={(clause) => change({ clause })}
      />
      <TextArea
        label={words.requirement}
        value={norm.title}
        error={errorAt('title')}
        onChange={(title) => change({ title })}
      />
      <p class="norm-parameters">
        <strong>{norm.kindTitle}</strong>
      </p>
      {norm.fields.map((field) => (
        <ParameterField
          key={field.name}
          field={field}
          value={norm.typed[field.name] ?? field.value}
          error={errorAt(`parameters.${field.name}`)}
          onChange={(value) => change({ typed: { ...norm.typed, [field.name]: value } })}
        />
      ))}
      <TextArea
        label={words.quote}
        value={norm.quote}
        error={errorAt('quote')}
        onChange={(quote) => change({ quote })}
      />
    </>
  );
}

interface ParameterFieldProps {
  readonly field: NormField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function ParameterField({ field, ...rest }: ParameterFieldProps) {
  const { title: label, type, options } = field;
  if (type === 'list') return <TextArea label={label} hint={words.list} rows={1} {...rest} />;
  if (type !== 'choice') return <TextField label={label} numeric={type === 'number'} {...rest} />;
  const offered = options.map((value) => ({ value, title: value }));
  return <SelectField label={label} options={[{ value: '', title: words.notGiven }, ...offered]} {...rest} />;
}
