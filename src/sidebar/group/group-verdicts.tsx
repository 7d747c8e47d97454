import { useState } from 'preact/hooks';
import type { RowRef, VerdictDetail } from '../../contract/shapes';
import type { ShowGroupOutput } from '../../contract/show-group';
import { shortDate } from '../../messages/ui-dates';
import { groupWords } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { DueLine } from '../controls/due-line';
import { Icon } from '../controls/icon';
import { JumpButton } from '../controls/jump-button';
import { OutcomeMark } from '../controls/outcome-mark';
import { moveFocus } from '../controls/roving';
import { OUTCOME_ORDER, type OutcomeId } from '../overview/verdict-filter';
import { usePage } from '../state/page-context';

/** Outcomes with which a person has nothing to do: shown below the others, closed. */
const SETTLED: readonly OutcomeId[] = ['met', 'waived', 'inapplicable'];

/** Verdicts of a group, those that ask for attention first, each explained. */
export function GroupVerdicts({ group }: { readonly group: ShowGroupOutput }) {
  const ordered = [...group.verdicts].sort(
    (a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome) || compareDue(a.due, b.due),
  );
  const urgent = ordered.filter((verdict) => !SETTLED.includes(verdict.outcome));
  const settled = ordered.filter((verdict) => SETTLED.includes(verdict.outcome));
  return (
    <section aria-labelledby="group-verdicts">
      <h2 id="group-verdicts">{groupWords.verdicts}</h2>
      {ordered.length === 0 && <p class="empty">{groupWords.noVerdicts}</p>}
      <VerdictCards verdicts={urgent} />
      {settled.length > 0 && (
        <details class="settled" open={urgent.length === 0}>
          <summary>
            <Icon name="expand" size={18} />
            {groupWords.settled(settled.length)}
          </summary>
          <VerdictCards verdicts={settled} />
        </details>
      )}
    </section>
  );
}

function compareDue(a: string | null, b: string | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}

function VerdictCards({ verdicts }: { readonly verdicts: readonly VerdictDetail[] }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  if (verdicts.length === 0) return null;
  return (
    <ul class="cards" onKeyDown={(event) => moveFocus(event, '[data-row]')}>
      {verdicts.map((verdict) => (
        <li key={verdict.key}>
          <VerdictCard
            verdict={verdict}
            expanded={openKey === verdict.key}
            onToggle={() => setOpenKey(openKey === verdict.key ? null : verdict.key)}
          />
        </li>
      ))}
    </ul>
  );
}

interface VerdictCardProps {
  readonly verdict: VerdictDetail;
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

function VerdictCard({ verdict, expanded, onToggle }: VerdictCardProps) {
  const { page } = usePage();
  return (
    <article class={`verdict verdict-${verdict.outcome}`}>
      <button type="button" class="verdict-head" data-row aria-expanded={expanded} onClick={onToggle}>
        <span class="verdict-top">
          <OutcomeMark outcome={verdict.outcome} />
          <span class="clause">
            {ui.clause} {verdict.clause}
          </span>
        </span>
        <span class="verdict-group">{verdict.normTitle}</span>
        <span class="verdict-message">{verdict.message}</span>
        <span class="verdict-facts">
          <DueLine due={verdict.due} today={page.today} outcome={verdict.outcome} message={verdict.message} />
        </span>
      </button>
      {expanded && <VerdictExplained verdict={verdict} />}
    </article>
  );
}

function VerdictExplained({ verdict }: { readonly verdict: VerdictDetail }) {
  return (
    <div class="verdict-more">
      <blockquote class="quote">
        <p>{verdict.quote}</p>
        <footer>
          {verdict.regulationTitle}, {ui.clause} {verdict.clause}
        </footer>
      </blockquote>
      <dl class="facts">
        <dt>{groupWords.period}</dt>
        <dd>
          {verdict.periodTitle}
          {verdict.periodFrom !== verdict.periodTo &&
            `, ${shortDate(verdict.periodFrom)} – ${shortDate(verdict.periodTo)}`}
        </dd>
        {verdict.due !== null && (
          <>
            <dt>{ui.due}</dt>
            <dd>
              {shortDate(verdict.due)}
              {dueNote(verdict) !== '' && <span class="faint"> ({dueNote(verdict)})</span>}
            </dd>
          </>
        )}
        {verdict.responsible !== '' && (
          <>
            <dt>{groupWords.acts}</dt>
            <dd>{verdict.responsible}</dd>
          </>
        )}
      </dl>
      <Rows title={groupWords.missing} rows={verdict.missing} />
      <Rows title={groupWords.counted} rows={verdict.counted} />
    </div>
  );
}

function dueNote({ due, dueNominal, dueShiftedBecause }: VerdictDetail): string {
  if (dueNominal === null || dueNominal === due) return '';
  return dueShiftedBecause === null
    ? groupWords.nominal(dueNominal)
    : groupWords.shifted(dueNominal, dueShiftedBecause);
}

/** Rows to jump to; a whole sheet is the methodist's only. */
function Rows({ title, rows }: { readonly title: string; readonly rows: readonly RowRef[] }) {
  const { page } = usePage();
  if (rows.length === 0) return null;
  return (
    <div class="row-refs">
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={`${row.table} ${row.id} ${row.field} ${row.label}`}>
            {row.id === null && page.user.role !== 'methodist' ? (
              row.label
            ) : (
              <JumpButton look="link" target={{ table: row.table, id: row.id, field: row.field }} label={row.label} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
