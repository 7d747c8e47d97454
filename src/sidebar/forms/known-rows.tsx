import { ui } from '../../messages/ui-words';
import { JumpButton } from '../controls/jump-button';
import type { FieldIssue } from '../server/call-failure';

interface KnownRowsProps {
  readonly issues: readonly FieldIssue[];
  readonly path: string;
}

/** Links to the rows that an issue of a field is about: a namesake who is in the register already. */
export function KnownRows({ issues, path }: KnownRowsProps) {
  const found = issues.flatMap((issue) => (issue.path === path ? rowsOf(issue) : []));
  if (found.length === 0) return null;
  return (
    <ul class="warnings">
      {found.map(({ table, id, label }) => (
        <li key={id}>
          <JumpButton look="link" target={{ table, id, field: null }} label={`${ui.toRow}: ${label}`} />
        </li>
      ))}
    </ul>
  );
}

function rowsOf({ data }: FieldIssue) {
  if (typeof data?.rows !== 'string' || typeof data.table !== 'string') return [];
  const { table } = data;
  const rows = JSON.parse(data.rows) as readonly { readonly id: string; readonly label: string }[];
  return rows.map((row) => ({ ...row, table }));
}
