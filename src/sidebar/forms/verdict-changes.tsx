import type { VerdictChange } from '../../contract/commands';
import { OutcomeChange } from '../controls/outcome-change';

/** Verdicts that a form changes: was → becomes, and what is said of it. */
export function VerdictChanges({ changes }: { readonly changes: readonly VerdictChange[] }) {
  return (
    <ul class="cards">
      {changes.map(({ was, becomes }) => (
        <li key={becomes.key} class="change">
          <OutcomeChange
            before={was === null || was.outcome === becomes.outcome ? null : was.outcome}
            after={becomes.outcome}
            clause={becomes.clause}
          />
          <span>{becomes.message}</span>
        </li>
      ))}
    </ul>
  );
}
