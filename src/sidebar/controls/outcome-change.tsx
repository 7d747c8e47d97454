import { ui } from '../../messages/ui-words';
import type { OutcomeId } from '../overview/verdict-filter';
import { ClauseMark } from './clause-mark';
import { OutcomeMark } from './outcome-mark';

interface OutcomeChangeProps {
  /** `null`: there was no verdict. */
  readonly before: OutcomeId | null;
  /** `null`: there is none any more. */
  readonly after: OutcomeId | null;
  readonly clause: string;
  /** Said in the place of a verdict that is not there; nothing when empty. */
  readonly none?: string;
}

/** «Нарушено → Соблюдено, п. 7.6». */
export function OutcomeChange({ before, after, clause, none = '' }: OutcomeChangeProps) {
  return (
    <span class="change-marks">
      {before === null ? none !== '' && <span class="faint">{none}</span> : <OutcomeMark outcome={before} />}
      {(before !== null || none !== '') && (
        <>
          <span aria-hidden="true">→</span>
          <span class="visually-hidden">{ui.becomes}</span>
        </>
      )}
      {after === null ? <span class="faint">{none}</span> : <OutcomeMark outcome={after} />}
      <ClauseMark clause={clause} />
    </span>
  );
}
