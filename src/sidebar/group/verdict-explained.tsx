import type { ComponentChildren } from 'preact';
import type { RowRef, VerdictDetail } from '../../contract/shapes';
import { shortDate } from '../../messages/ui-dates';
import { groupWords } from '../../messages/ui-group';
import { ui } from '../../messages/ui-words';
import { JumpButton } from '../controls/jump-button';
import { usePage } from '../state/page-context';

interface VerdictExplainedProps {
  readonly verdict: VerdictDetail;
  /** What can be done about the verdict. */
  readonly children?: ComponentChildren;
}

/** Everything that a verdict was made of: the clause, the term and its shift, the calculation, the records. */
export function VerdictExplained({ verdict, children }: VerdictExplainedProps) {
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
      <Calculation lines={verdict.calculation} />
      <Rows title={groupWords.missing} rows={verdict.missing} />
      <Rows title={groupWords.counted} rows={verdict.counted} />
      {children}
    </div>
  );
}

function dueNote({ due, dueNominal, dueShiftedBecause }: VerdictDetail): string {
  if (dueNominal === null || dueNominal === due) return '';
  return dueShiftedBecause === null
    ? groupWords.nominal(dueNominal)
    : groupWords.shifted(dueNominal, dueShiftedBecause);
}

function Calculation({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{groupWords.calculation}</h3>
      <ol class="calculation">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </div>
  );
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
