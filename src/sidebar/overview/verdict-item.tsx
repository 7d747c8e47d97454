import type { VerdictRow } from '../../contract/shapes';
import { actionLabel } from '../../messages/ui-home';
import { overviewWords, ui } from '../../messages/ui-words';
import { ClauseMark } from '../controls/clause-mark';
import { DueLine } from '../controls/due-line';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { memo } from '../controls/memo';
import { OutcomeMark } from '../controls/outcome-mark';
import { mendingAction } from './mending-action';
import { rowOfVerdict } from './row-of-verdict';

/** Words of a norm that a verdict shows when it is opened. */
export interface NormWords {
  readonly quote: string;
  readonly regulation: string;
  readonly mend?: string | undefined;
  readonly meetingTitle?: string | undefined;
}

interface VerdictItemProps {
  readonly verdict: VerdictRow;
  /** Empty when the list is about one group only. */
  readonly groupName: string;
  readonly today: string;
  readonly norm: NormWords | undefined;
  readonly expanded: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (key: string) => void;
  readonly onOpenGroup: (groupId: string) => void;
  /** Opens a form on the group; absent: the person may open none. */
  readonly onOpenForm: ((command: string, groupId: string) => void) | undefined;
}

/** One line of the overview; pressing it opens the clause's own words and what can be done. */
function VerdictItemOnce(props: VerdictItemProps) {
  const { verdict, groupName, expanded } = props;
  return (
    <article class={`verdict verdict-${verdict.outcome}`}>
      <button
        type="button"
        class="verdict-head"
        data-row
        tabIndex={props.tabIndex}
        aria-expanded={expanded}
        onClick={() => props.onToggle(verdict.key)}
      >
        <span class="verdict-top">
          <OutcomeMark outcome={verdict.outcome} />
          <ClauseMark clause={verdict.clause} />
        </span>
        {groupName !== '' && <span class="verdict-group">{groupName}</span>}
        <span class="verdict-message">{verdict.message}</span>
        <span class="verdict-facts">
          <DueLine due={verdict.due} today={props.today} outcome={verdict.outcome} message={verdict.message} />
          {verdict.responsible !== '' && (
            <span class="verdict-who">
              {overviewWords.acts}: {verdict.responsible}
            </span>
          )}
        </span>
      </button>
      {expanded && <VerdictMore {...props} />}
    </article>
  );
}

/** A verdict that is drawn again only when what it shows has changed. */
export const VerdictItem = memo(VerdictItemOnce);

function VerdictMore({ verdict, norm, onOpenGroup, onOpenForm }: VerdictItemProps) {
  const form = onOpenForm === undefined ? null : mendingAction(verdict, norm?.mend);
  return (
    <div class="verdict-more">
      {norm !== undefined && (
        <blockquote class="quote">
          <p>{norm.quote}</p>
          <footer>
            {norm.regulation}, {ui.clause} {verdict.clause}
          </footer>
        </blockquote>
      )}
      <div class="actions">
        {form !== null && (
          <button type="button" class="button button-primary" onClick={() => onOpenForm?.(form, verdict.groupId)}>
            {actionLabel(form, norm?.meetingTitle)}
          </button>
        )}
        <JumpButton target={rowOfVerdict(verdict)} label={ui.toRow} />
        <button type="button" class="button" onClick={() => onOpenGroup(verdict.groupId)}>
          <Icon name="group" />
          <span>{ui.openGroup}</span>
        </button>
      </div>
    </div>
  );
}
