import { useEffect, useRef, useState } from 'preact/hooks';
import type { VerdictDetail } from '../../contract/shapes';
import type { ShowGroupOutput } from '../../contract/show-group';
import { groupWords } from '../../messages/ui-group';
import { ClauseMark } from '../controls/clause-mark';
import { DueLine } from '../controls/due-line';
import { Icon } from '../controls/icon';
import { OutcomeMark } from '../controls/outcome-mark';
import { moveFocus } from '../controls/roving';
import { mendingAction } from '../overview/mending-action';
import { OUTCOME_ORDER, type OutcomeId } from '../overview/verdict-filter';
import { usePage } from '../state/page-context';
import { VerdictExplained } from './verdict-explained';
import { Waiver } from './waiver';

/** Outcomes with which a person has nothing to do: shown below the others, closed. */
const SETTLED: readonly OutcomeId[] = ['met', 'waived', 'inapplicable'];

interface GroupVerdictsProps {
  readonly group: ShowGroupOutput;
  /** Reads the group anew. */
  readonly reload: () => Promise<void>;
}

/** Verdicts of a group, those that ask for attention first, each explained. */
export function GroupVerdicts({ group, reload }: GroupVerdictsProps) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const ordered = [...group.verdicts].sort(
    (a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome) || compareDue(a.due, b.due),
  );
  const urgent = ordered.filter((verdict) => !SETTLED.includes(verdict.outcome));
  const settled = ordered.filter((verdict) => SETTLED.includes(verdict.outcome));
  const cards = useRef<HTMLElement>(null);
  const [decided, setDecided] = useState(0);
  // The card has moved to another list, and what was pressed in it is gone.
  useEffect(() => {
    if (decided > 0) cards.current?.querySelector<HTMLElement>('[data-row][aria-expanded="true"]')?.focus();
  }, [decided]);
  const list: VerdictCardsProps = {
    group,
    verdicts: urgent,
    openKey,
    onToggle: (key) => setOpenKey(openKey === key ? null : key),
    onDecided: async () => {
      await reload();
      setDecided((count) => count + 1);
    },
  };
  return (
    <section aria-labelledby="group-verdicts" ref={cards}>
      <h2 id="group-verdicts">{groupWords.verdicts}</h2>
      {ordered.length === 0 && <p class="empty">{whyNone(group)}</p>}
      <VerdictCards {...list} />
      {settled.length > 0 && (
        <details class="settled" open={urgent.length === 0 || settled.some(({ key }) => key === openKey)}>
          <summary>
            <Icon name="expand" size={18} />
            {groupWords.settled(settled.length)}
          </summary>
          <VerdictCards {...list} verdicts={settled} />
        </details>
      )}
    </section>
  );
}

/** Why no norm is said anything of. */
function whyNone({ closed, hasNorms }: ShowGroupOutput): string {
  if (!hasNorms) return groupWords.noNorms;
  return closed === null ? groupWords.noVerdicts : groupWords.noDuties;
}

function compareDue(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}

interface VerdictCardsProps {
  readonly group: ShowGroupOutput;
  readonly verdicts: readonly VerdictDetail[];
  readonly openKey: string | null;
  readonly onToggle: (key: string) => void;
  /** A waiver was made or withdrawn. */
  readonly onDecided: () => Promise<void>;
}

function VerdictCards({ group, verdicts, openKey, onToggle, onDecided }: VerdictCardsProps) {
  if (verdicts.length === 0) return null;
  return (
    <ul class="cards" onKeyDown={(event) => moveFocus(event, '[data-row]')}>
      {verdicts.map((verdict) => (
        <li key={verdict.key}>
          <VerdictCard
            group={group}
            verdict={verdict}
            expanded={openKey === verdict.key}
            onToggle={() => onToggle(verdict.key)}
            onDecided={onDecided}
          />
        </li>
      ))}
    </ul>
  );
}

interface VerdictCardProps {
  readonly group: ShowGroupOutput;
  readonly verdict: VerdictDetail;
  readonly expanded: boolean;
  readonly onToggle: () => void;
  readonly onDecided: () => Promise<void>;
}

function VerdictCard({ group, verdict, expanded, onToggle, onDecided }: VerdictCardProps) {
  const { page } = usePage();
  return (
    <article class={`verdict verdict-${verdict.outcome}`}>
      <button type="button" class="verdict-head" data-row aria-expanded={expanded} onClick={onToggle}>
        <span class="verdict-top">
          <OutcomeMark outcome={verdict.outcome} />
          <ClauseMark clause={verdict.clause} />
        </span>
        <span class="verdict-group">{verdict.normTitle}</span>
        <span class="verdict-message">{verdict.message}</span>
        <span class="verdict-facts">
          <DueLine due={verdict.due} today={page.today} outcome={verdict.outcome} message={verdict.message} />
        </span>
      </button>
      {expanded && (
        <VerdictExplained verdict={verdict}>
          <MendButton group={group} verdict={verdict} />
          <Waiver verdict={verdict} onDecided={onDecided} />
        </VerdictExplained>
      )}
    </article>
  );
}

/** Opens the form that does what the verdict asks for; nothing where the card does not offer that form. */
function MendButton({ group, verdict }: { readonly group: ShowGroupOutput; readonly verdict: VerdictDetail }) {
  const { page, open } = usePage();
  const form = mendingAction(verdict, page.norms.find(({ id }) => id === verdict.normId)?.mend);
  const offered = group.sections.flatMap(({ actions }) => actions).find(({ command }) => command === form);
  if (offered === undefined) return null;
  const { command, rowId, label } = offered;
  return (
    <div class="actions">
      <button
        type="button"
        class="button button-primary"
        aria-label={`${label}: ${verdict.normTitle}`}
        onClick={() => open({ name: 'form', command, groupId: group.id, rowId })}
      >
        {label}
      </button>
    </div>
  );
}
