import { wizardWords as words } from '../../../messages/ui-wizard';
import { TextArea, TextField } from '../../controls/field';
import { Icon } from '../../controls/icon';
import { memo } from '../../controls/memo';
import { NormMarks, NormParameters } from '../norm-line';
import type { Wizard } from './use-wizard';
import { draftIssueAt } from './wizard-issues';
import { type NormChoice, placeOfNorm, type WizardAction, type WizardFields } from './wizard-state';

interface NormsStepProps {
  readonly wizard: Wizard;
  readonly fields: WizardFields;
}

/** Step 3: which norms are taken, with the clauses and the words of the new text. */
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
        {norms.map((norm) => {
          const path = `norms.${placeOfNorm(fields, norm.id)}`;
          return (
            <li key={norm.id} class="norm">
              <NormChoiceLine
                norm={norm}
                clauseError={norm.taken ? draftIssueAt(state.issues, `${path}.clause`) : undefined}
                quoteError={norm.taken ? draftIssueAt(state.issues, `${path}.quote`) : undefined}
                wholeError={
                  norm.taken
                    ? (draftIssueAt(state.issues, path) ?? draftIssueAt(state.issues, `${path}.id`))
                    : undefined
                }
                dispatch={dispatch}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface NormChoiceLineProps {
  readonly norm: NormChoice;
  readonly clauseError: string | undefined;
  readonly quoteError: string | undefined;
  /** Of the norm as such, or of its id. */
  readonly wholeError: string | undefined;
  readonly dispatch: (action: WizardAction) => void;
}

const NormChoiceLine = memo(function NormChoiceOnce(props: NormChoiceLineProps) {
  const { norm, clauseError, quoteError, wholeError, dispatch } = props;
  const change = (patch: Partial<NormChoice>): void => dispatch({ type: 'normChanged', id: norm.id, patch });
  return (
    <>
      <label class="version">
        <input
          type="checkbox"
          checked={norm.taken}
          onChange={(event) => change({ taken: event.currentTarget.checked })}
        />
        <span class="tick-who">
          <span class="norm-top">
            <NormMarks norm={norm} />
          </span>
          {norm.title}
        </span>
      </label>
      {wholeError !== undefined && <p class="field-error">{wholeError}</p>}
      {norm.taken && (
        <details class="rare" open={clauseError !== undefined || quoteError !== undefined}>
          <summary aria-label={words.editOf(norm.title)}>
            <Icon name="expand" size={18} />
            {words.edit}
          </summary>
          <NormParameters norm={norm} />
          <TextField
            label={words.clause}
            value={norm.clause}
            error={clauseError}
            onChange={(clause) => change({ clause })}
          />
          <TextArea label={words.quote} value={norm.quote} error={quoteError} onChange={(quote) => change({ quote })} />
        </details>
      )}
    </>
  );
});
