import { useState } from 'preact/hooks';
import type { SearchOutput } from '../../contract/search';
import { shortDate } from '../../messages/ui-dates';
import { searchWords as words } from '../../messages/ui-home';
import { JumpButton } from '../controls/jump-button';
import { usePage } from '../state/page-context';
import { useTask } from '../state/use-task';

type Section = SearchOutput['sections'][number];
type Row = Section['rows'][number];

/** The most that the program answers at once. */
const MOST = 50;

/** Rows of one table that were found; a button brings the rest. */
export function FoundSection({ section, query }: { readonly section: Section; readonly query: string }) {
  const { call } = usePage();
  const [more, setMore] = useState<readonly Row[] | null>(null);
  const { runOnce, running } = useTask();
  const { table, total } = section;
  const rows = more ?? section.rows;
  const bring = async (): Promise<void> => {
    const answer = await runOnce(() => call('search', { query, limit: MOST }));
    const same = answer?.sections.find((one) => one.table === table);
    if (same !== undefined) setMore(same.rows);
  };
  const id = `found-${table}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {words.sections[table]} <span class="badge">{total}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <FoundRow row={row} table={table} />
          </li>
        ))}
      </ul>
      {total > rows.length && more === null && (
        <button type="button" class="link-button" aria-busy={running} onClick={bring}>
          {words.more(Math.min(total, MOST))}
        </button>
      )}
      {more !== null && total > more.length && <p class="faint">{words.rest(total - more.length)}</p>}
    </section>
  );
}

/** Opens the group that the row belongs to; what belongs to none leads to its row of the workbook. */
function FoundRow({ row, table }: { readonly row: Row; readonly table: Section['table'] }) {
  const { page, open } = usePage();
  const { id, title, note, date, groupId, groupName } = row;
  const quiet = [date === null || table === 'groups' ? '' : shortDate(date), note, table === 'groups' ? '' : groupName];
  const shown = title === '' ? words.noTitle : title;
  if (groupId === null) {
    return (
      <div class="found-row">
        <JumpButton look="link" target={{ table, id, field: null }} label={shown} />
        <span class="faint">{note}</span>
        {table === 'persons' && (page.user.role === 'methodist' || page.user.personId === id) && (
          <button
            type="button"
            class="link-button"
            aria-label={`${words.evidence}: ${shown}`}
            onClick={() => open({ name: 'evidence', personId: id })}
          >
            {words.evidence}
          </button>
        )}
      </div>
    );
  }
  return (
    <button type="button" class="found-row" onClick={() => open({ name: 'group', groupId })}>
      <span>{shown}</span>
      <span class="faint">{quiet.filter((part) => part !== '').join(' · ')}</span>
    </button>
  );
}
