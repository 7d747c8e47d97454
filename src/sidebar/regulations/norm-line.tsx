import type { NormView } from '../../contract/regulations';
import { regulationWords as words } from '../../messages/ui-regulations';
import { ui } from '../../messages/ui-words';
import { ClauseMark } from '../controls/clause-mark';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';

/** A norm of the register: what it asks for, in words; its clause's own words are folded. */
export function NormLine({ norm }: { readonly norm: NormView }) {
  return (
    <>
      <div class="norm-top">
        <NormMarks norm={norm} />
        <JumpButton
          look="icon"
          target={{ table: 'norms', id: norm.id, field: null }}
          label={ui.toRow}
          description={`${ui.toRow}: ${norm.title}`}
        />
      </div>
      <p class={norm.offReason === '' ? undefined : 'faint'}>{norm.title}</p>
      {norm.offReason !== '' && <p class="warning-note">{words.offBecause(norm.offReason)}</p>}
      <NormMore norm={norm} />
    </>
  );
}

/** The clause, and how binding it is when it is not an obligation. */
export function NormMarks({ norm }: { readonly norm: Pick<NormView, 'clause' | 'severity'> }) {
  return (
    <>
      <ClauseMark clause={norm.clause} />
      {norm.severity !== 'must' && <span class="badge">{words.severity[norm.severity]}</span>}
    </>
  );
}

function NormMore({ norm }: { readonly norm: NormView }) {
  return (
    <details class="rare">
      <summary>
        <Icon name="expand" size={18} />
        {words.more}
      </summary>
      <NormParameters norm={norm} />
      <blockquote class="quote">
        <p>{norm.quote === '' ? words.noQuote : norm.quote}</p>
      </blockquote>
      {norm.note !== '' && <p class="hint">{norm.note}</p>}
    </details>
  );
}

/** What is asked, parameter by parameter. */
export function NormParameters({ norm }: { readonly norm: Pick<NormView, 'kindTitle' | 'parameters'> }) {
  return (
    <p class="norm-parameters">
      <strong>{norm.kindTitle}</strong>
      {norm.parameters.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
